package source

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxSentence bounds a sentence, in bytes. A text without a full stop is cut
// here at a space, so that work that grows with a sentence stays bounded.
const maxSentence = 8192

// sentencesOf returns the sentences of text, none of which crosses the border
// of a block. A heading is one sentence.
func sentencesOf(text string, blocks []Block) []Span {
	var sentences []Span
	for _, b := range blocks {
		sentences = appendSentences(sentences, text, b.Span)
	}
	return sentences
}

// appendSentences cuts one block into sentences. It looks at the sentence
// punctuation only, decides for each whether a sentence ends behind it, and
// runs in time linear in the block.
func appendSentences(sentences []Span, text string, block Span) []Span {
	start := block.Start
	end := func(at int) {
		for sentence := trimSpan(text, Span{start, at}); sentence.Start < sentence.End; {
			cut := sentence
			if cut.End-cut.Start > maxSentence {
				cut.End = cutPoint(text, cut.Start)
			}
			sentences = append(sentences, trimSpan(text, cut))
			sentence = trimSpan(text, Span{cut.End, sentence.End})
		}
		start = at
	}
	for i := block.Start; i < block.End; {
		if c := text[i]; c < utf8.RuneSelf && c != '.' && c != '!' && c != '?' {
			i++ // most of a text
			continue
		}
		r, size := decode(text, i)
		if !endsSentence(r) {
			i += size
			continue
		}
		stop := i
		for i < block.End && (endsSentence(r) || closes(r)) {
			i += size
			r, size = decode(text, i)
		}
		if i >= block.End {
			break
		}
		s := stopSite{text: text, start: start, stop: stop, next: i, limit: block.End}
		if s.ends() {
			end(i)
		}
	}
	end(block.End)
	return sentences
}

// stopSite is one place with sentence punctuation: text[start:stop] is the
// sentence so far, text[stop:next] the punctuation with its closing quotes.
type stopSite struct {
	text                     string
	start, stop, next, limit int
}

// ends decides whether a sentence ends at the site.
func (s stopSite) ends() bool {
	mark, _ := decode(s.text, s.stop)
	if strings.ContainsRune("。！？", mark) {
		return true
	}
	after, _ := decode(s.text, s.next)
	if !unicode.IsSpace(after) {
		return false
	}
	follows, at := s.following()
	if follows == "" {
		return true // nothing but signs and space: the block ends
	}
	first, _ := utf8.DecodeRuneInString(follows)
	if unicode.IsLower(first) {
		return false
	}
	if mark != '.' {
		return !s.speakerFollows(follows, at)
	}
	if strings.HasPrefix(s.text[s.stop:s.next], "..") {
		return true
	}
	return s.fullStopEnds(follows, first)
}

// fullStopEnds decides for a single full stop, which may belong to an
// abbreviation. follows is the next word, first its first code point.
func (s stopSite) fullStopEnds(follows string, first rune) bool {
	word := s.wordBefore()
	if word == "" {
		return true
	}
	if s.stop-len(word) == s.start+s.leadingSpace() && isEnumerator(word) {
		return false // "1. Opening of the meeting": the number of an item
	}
	if closing := s.text[s.stop+1 : s.next]; closing != "" && closing != "." {
		return true // a quotation or parenthesis closes behind the stop
	}
	lower := strings.ToLower(word)
	kind := abbreviations[lower]
	switch {
	case kind == beforeName:
		return false
	case word == "I" && strings.HasSuffix(s.text[s.start:s.stop], "War I"):
		return true
	case kind == beforeNumber && (unicode.IsDigit(first) || !isInitial(word)): // "p. 5", but "Ida P. Bonn"
		return !unicode.IsDigit(first)
	case kind == monthOrDay:
		return !unicode.IsDigit(first) && sentenceStarters[follows]
	case lower == "a.m" || lower == "p.m":
		return !unicode.IsDigit(first) && !clockCompany[follows] && !s.onlyClock()
	case kind == anywhere, strings.Contains(word, ".") && (word[0] < '0' || word[0] > '9'), isInitial(word): // "£9.5m." is no abbreviation
		return sentenceStarters[follows]
	}
	return true
}

// onlyClock reports that nothing but a time of day stands before the stop: "At 10 p.m.".
func (s stopSite) onlyClock() bool {
	words := strings.Fields(s.text[s.start:s.stop])
	if len(words) == 0 || len(words) > 4 {
		return false
	}
	switch strings.ToLower(words[0]) {
	case "at", "by", "around", "about", "before", "after", "until", "from", "shortly", "just", "toward", "towards":
		return true
	}
	return false
}

// following returns the next word, without the quotes and brackets before it,
// and where it starts. A number or a sign counts as a word.
func (s stopSite) following() (word string, at int) {
	i := s.next
	for i < s.limit {
		r, size := decode(s.text, i)
		if !unicode.IsSpace(r) && !opens(r) {
			break
		}
		i += size
	}
	at = i
	for i < s.limit {
		r, size := decode(s.text, i)
		if unicode.IsSpace(r) || !unicode.IsLetter(r) && !unicode.IsDigit(r) && i > at {
			break
		}
		i += size
	}
	return s.text[at:i], at
}

// speakerFollows reports whether a question or an exclamation is only quoted
// and its speaker follows: “Why now?” Blinken asked.
func (s stopSite) speakerFollows(follows string, at int) bool {
	if s.next-s.stop < 2 {
		return false
	}
	rest := s.text[at+len(follows) : min(s.limit, at+len(follows)+24)]
	second, _, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
	return speechVerbs[strings.TrimRight(second, ".,:;")]
}

// wordBefore returns the word the full stop stands behind, with the stops
// inside it: "U.S", "Jan", "p.m".
func (s stopSite) wordBefore() string {
	i := s.stop
	for i > s.start && s.stop-i < 32 {
		r, size := utf8.DecodeLastRuneInString(s.text[s.start:i])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' {
			break
		}
		i -= size
	}
	return strings.TrimLeft(s.text[i:s.stop], ".")
}

// leadingSpace returns the length of the white space the sentence starts with.
func (s stopSite) leadingSpace() int {
	return len(s.text[s.start:s.stop]) - len(strings.TrimLeftFunc(s.text[s.start:s.stop], unicode.IsSpace))
}

// isInitial reports whether a word is a single capital: the J of "J. Smith".
func isInitial(word string) bool {
	r, size := utf8.DecodeRuneInString(word)
	return size == len(word) && unicode.IsUpper(r)
}

// isEnumerator reports whether a word numbers an item: "1", "12", "a", "3.2".
func isEnumerator(word string) bool {
	digits := strings.Trim(word, "0123456789.") == ""
	return digits && len(word) <= 5 || len(word) == 1 && word[0] >= 'a' && word[0] <= 'z'
}

func endsSentence(r rune) bool {
	switch r {
	case '.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।', '‽':
		return true
	}
	return false
}

func closes(r rune) bool {
	switch r {
	case '"', '\'', '”', '’', '»', ')', ']', '}', '」', '』', '）':
		return true
	}
	return false
}

func opens(r rune) bool {
	switch r {
	case '"', '\'', '“', '‘', '«', '„', '‚', '(', '[', '{', '¿', '¡', '「', '『', '（':
		return true
	}
	return false
}

// decode returns the code point at byte i, which may lie behind the end.
func decode(text string, i int) (rune, int) {
	if i >= len(text) {
		return ' ', 1
	}
	if c := text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(text[i:])
}

// trimSpan takes the white space off both ends of a span.
func trimSpan(text string, s Span) Span {
	if s.Start >= s.End {
		return Span{s.End, s.End}
	}
	left := strings.TrimLeftFunc(text[s.Start:s.End], isBlank)
	s.Start = s.End - len(left)
	s.End = s.Start + len(strings.TrimRightFunc(left, isBlank))
	return s
}

// isBlank reports white space and the signs that look like it: zero-width
// space, byte-order mark, NUL.
func isBlank(r rune) bool {
	return unicode.IsSpace(r) || r == 0 || r == '\u200b' || r == '\ufeff'
}

// cutPoint returns where to cut an overlong sentence that begins at start:
// behind the last space within maxSentence bytes, or else on the border of a
// code point.
func cutPoint(text string, start int) int {
	end := start + maxSentence
	if space := strings.LastIndexByte(text[start:end], ' '); space > 0 {
		return start + space
	}
	for end > start+1 && !utf8.RuneStart(text[end]) {
		end--
	}
	return end
}
