package timex

import "unicode/utf8"

// token is one lexed word, number or mark. Offsets are bytes into the text.
type token struct {
	start, end int32
	kind       tokenKind
	flags      tokenFlags
	digits     uint8  // of a number: how many digits it has
	word       wordID // of a word of the lexicon; 0 for any other
	num        int32  // of a number: its value, at most maxNumber
}

type tokenKind uint8

const (
	wordToken   tokenKind = iota
	numberToken           // digits: 7, 1,200, 2022
	ordinalToken
	decadeToken // 1990s, 90s
	isoToken    // 2022-01-10
	slashToken  // 1/10/2022, 10.01.2022
	clockToken  // 15:30, 15:30:05
	markToken   // a punctuation mark or symbol
	breakToken  // a line break, or the end of the text
)

type tokenFlags uint16

const (
	capital    tokenFlags = 1 << iota // begins with a capital letter
	upper                             // all capitals
	glued                             // no space before it
	decimal                           // a number with a fraction, or one too large
	decimalSep                        // a date parted by dots
	grouped                           // a number with thousands separators
	trigger                           // an expression can stand around it
)

const maxNumber = 1 << 30

// lexer cuts text into tokens, one pass, no allocation but the growth of the
// caller's slice.
type lexer struct {
	text string
	pos  int
	lex  *lexicon
}

// byteClass sorts the bytes for the lexer's main loop.
type byteClass uint8

const (
	otherByte byteClass = iota
	spaceByte
	letterByte
	digitByte
	highByte // a byte of a character beyond ASCII
	lineByte
)

var byteClasses = func() (t [256]byteClass) {
	for c := range t {
		switch {
		case c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v':
			t[c] = spaceByte
		case c == '\n':
			t[c] = lineByte
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
			t[c] = letterByte
		case c >= '0' && c <= '9':
			t[c] = digitByte
		case c >= 0x80:
			t[c] = highByte
		}
	}
	return t
}()

// fill appends tokens to dst until the text ends or about limit tokens stand
// in dst and a line ends; it reports whether text is left.
func (l *lexer) fill(dst []token, limit int) ([]token, bool) {
	text := l.text
	i := l.pos
	var space tokenFlags // glued where none stands before
	for i < len(text) {
		c := text[i]
		switch byteClasses[c] {
		case spaceByte:
			i++
			space = 0
			continue
		case letterByte:
			// The common case, a word of ASCII letters, is read here and not in word.
			h, j := uint32(hashOffset), i
			for ; j < len(text) && byteClasses[text[j]] == letterByte; j++ {
				h = (h ^ uint32(text[j]|0x20)) * hashPrime
			}
			if j < len(text) && text[j] >= 0x80 {
				var t token
				t, i = l.word(i)
				t.flags |= space
				dst = append(dst, t)
				break
			}
			t := token{start: int32(i), end: int32(j), kind: wordToken, flags: space}
			if c < 'a' {
				t.flags |= capital
				if j-i > 1 && text[i+1] < 'a' && allUpper(text[i+2:j]) {
					t.flags |= upper
				}
			}
			if id := l.lex.slots[slotOf(h)]; id != 0 && j-i <= maxWord {
				if t.word = l.lex.find(text[i:j], h); t.word != 0 && l.lex.entries[t.word-firstWord].classes&triggerClass != 0 {
					t.flags |= trigger
				}
			}
			dst = append(dst, t)
			i = j
		case digitByte:
			var t token
			t, i = l.number(i)
			t.flags |= space | numberTrigger(&t, dst)
			dst = append(dst, t)
		case lineByte:
			dst = append(dst, token{start: int32(i), end: int32(i + 1), kind: breakToken})
			i++
			space = 0
			if len(dst) >= limit {
				l.pos = i
				return dst, i < len(text)
			}
			continue
		case highByte:
			var t token
			var ok bool
			t, i, ok = l.high(i)
			if !ok {
				space = 0
				continue
			}
			t.flags |= space
			dst = append(dst, t)
		case otherByte:
			dst = append(dst, token{start: int32(i), end: int32(i + 1), kind: markToken, word: wordID(c), flags: space})
			i++
		}
		space = glued
		if len(dst) >= 4*limit { // a line of unbounded length is cut between tokens
			break
		}
	}
	l.pos = i
	return dst, i < len(text)
}

// numberTrigger says whether an expression can stand around a number: years,
// dates, clock times, and two digits behind an apostrophe, as in '98.
func numberTrigger(t *token, before []token) tokenFlags {
	switch t.kind {
	case isoToken, slashToken, clockToken, decadeToken:
		return trigger
	case numberToken:
		if t.digits == 4 || t.digits == 2 && len(before) > 0 && before[len(before)-1].kind == markToken && before[len(before)-1].word == '\'' {
			return trigger
		}
	case wordToken: // "2nite"
		return trigger
	default:
	}
	return 0
}

// allUpper reports whether ASCII letters are all capitals.
func allUpper(s string) bool {
	for i := range len(s) {
		if s[i] >= 'a' {
			return false
		}
	}
	return true
}

// word reads a run of letters.
func (l *lexer) word(i int) (token, int) {
	text := l.text
	t := token{start: int32(i), kind: wordToken}
	h := uint32(hashOffset)
	uppers := 0
	j := i
	for j < len(text) {
		c := text[j]
		switch byteClasses[c] {
		case letterByte:
			if c < 'a' {
				uppers++
			}
			h = (h ^ uint32(c|0x20)) * hashPrime
			j++
			continue
		case highByte:
			if isHighMark(text[j:]) {
				break
			}
			_, n := utf8.DecodeRuneInString(text[j:])
			j += n
			h = 0 // no word of the lexicon
			continue
		}
		break
	}
	t.end = int32(j)
	if text[i] < 'a' {
		t.flags |= capital
		if uppers == j-i && uppers > 1 {
			t.flags |= upper
		}
	}
	if h != 0 && j-i <= maxWord {
		t.word = l.lex.find(text[i:j], h)
	}
	return t, j
}

// high reads a character beyond ASCII: a letter begins a word, a dash or quote
// becomes its ASCII mark, a space is skipped (ok is false).
func (l *lexer) high(i int) (t token, next int, ok bool) {
	text := l.text
	mark, n := highMark(text[i:])
	if mark == ' ' {
		return token{}, i + n, false
	}
	if mark != 0 {
		return token{start: int32(i), end: int32(i + n), kind: markToken, word: wordID(mark)}, i + n, true
	}
	t, next = l.word(i)
	if next == i { // never, but a lexer must go on
		next = i + 1
	}
	t.word = 0
	return t, next, true
}

func isHighMark(s string) bool {
	mark, _ := highMark(s)
	return mark != 0
}

// highMark returns the ASCII mark that a typographic character stands for, and
// its length; 0 for a letter, '*' for any other symbol.
func highMark(s string) (mark byte, n int) {
	r, n := utf8.DecodeRuneInString(s)
	switch r {
	case '\u2018', '\u2019', '\u02bc', '\u00b4':
		return '\'', n
	case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb':
		return '"', n
	case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212':
		return '-', n
	case '\u00a0', '\u202f', '\u2009', '\u2007', '\u200b', '\ufeff', '\u3000':
		return ' ', n
	case '\u00a3', '\u20ac', '\u00a5':
		return '$', n
	case '\u2026':
		return '.', n
	case utf8.RuneError:
		return '*', max(n, 1)
	}
	if r >= '\u2000' && r < '\u2c00' || r >= '\u0080' && r < '\u00c0' && r != '\u00aa' && r != '\u00ba' && r != '\u00b5' {
		return '*', n
	}
	return 0, n
}

// number reads a run that begins with a digit: a number, an ordinal, a decade,
// a date or a clock time.
func (l *lexer) number(i int) (token, int) {
	text := l.text
	t := token{start: int32(i), kind: numberToken}
	if text[i] == '2' && isLetter(byteAt(text, i+1)) {
		if t, end, ok := l.chatWord(i); ok {
			return t, end
		}
	}
	j, value := digitRun(text, i, &t)
	switch next := byteAt(text, j); {
	case next == ':' && t.digits <= 2 && isDigit(byteAt(text, j+1)):
		if end := clockEnd(text, j); end > 0 {
			t.kind, t.end, t.num = clockToken, int32(end), value
			return t, end
		}
	case (next == '-' || next == '/' || next == '.') && isDigit(byteAt(text, j+1)):
		if end, kind, ok := numericDate(text, i, j); ok {
			t.kind, t.end = kind, int32(end)
			if next == '.' {
				t.flags |= decimalSep
			}
			return t, end
		}
	}
	for byteAt(text, j) == ',' && t.digits <= 3+3*3 && threeDigits(text, j+1) {
		t.flags |= grouped
		var more token
		var part int32
		j, part = digitRun(text, j+1, &more)
		t.digits += more.digits
		value = clampNumber(int64(value)*1000 + int64(part))
	}
	if byteAt(text, j) == '.' && isDigit(byteAt(text, j+1)) {
		t.flags |= decimal
		for j++; j < len(text) && isDigit(text[j]); j++ {
		}
	}
	t.num = value
	t.end = int32(j)
	if t.flags&(decimal|grouped) == 0 {
		if end := suffixEnd(text, j, "st", "nd", "rd", "th"); end > 0 && t.digits <= 2 {
			t.kind, t.end = ordinalToken, int32(end)
		} else if end := decadeEnd(text, j); end > 0 && value%10 == 0 && (t.digits == 4 || t.digits == 2) {
			t.kind, t.end = decadeToken, int32(end)
		}
	}
	return t, int(t.end)
}

// digitRun reads digits from i; the value stops growing at maxNumber.
func digitRun(text string, i int, t *token) (end int, value int32) {
	n := int64(0)
	j := i
	for j < len(text) && isDigit(text[j]) {
		n = min(n*10+int64(text[j]-'0'), maxNumber)
		j++
	}
	t.digits = uint8(min(j-i, 200))
	return j, int32(n)
}

// chatWord reads "2nite" and "2moro", words of chat that begin with a digit.
func (l *lexer) chatWord(i int) (t token, end int, ok bool) {
	j := i + 1
	for j < len(l.text) && byteClasses[l.text[j]] == letterByte && j-i <= maxWord {
		j++
	}
	id := l.lex.find(l.text[i:j], hashWord(l.text[i:j]))
	return token{start: int32(i), end: int32(j), kind: wordToken, word: id}, j, id != 0
}

func clampNumber(n int64) int32 { return int32(min(n, maxNumber)) }

func byteAt(s string, i int) byte {
	if i < len(s) {
		return s[i]
	}
	return 0
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isLetter(c byte) bool { return byteClasses[c] == letterByte || byteClasses[c] == highByte }

func threeDigits(s string, i int) bool {
	return isDigit(byteAt(s, i)) && isDigit(byteAt(s, i+1)) && isDigit(byteAt(s, i+2)) && !isDigit(byteAt(s, i+3))
}

// clockEnd returns the end of "15:30" or "15:30:05" whose first colon is at
// colon, or 0.
func clockEnd(s string, colon int) int {
	if !isDigit(byteAt(s, colon+1)) || !isDigit(byteAt(s, colon+2)) || isDigit(byteAt(s, colon+3)) {
		return 0
	}
	end := colon + 3
	if byteAt(s, end) == ':' && isDigit(byteAt(s, end+1)) && isDigit(byteAt(s, end+2)) && !isDigit(byteAt(s, end+3)) {
		end += 3
	}
	return end
}

// numericDate reads "2022-01-10", "1/10/2022", "10.1.22" from i, whose first
// separator is at sep. The parts have at most four digits.
func numericDate(s string, i, sep int) (end int, kind tokenKind, ok bool) {
	mark := s[sep]
	second := sep + 1
	for second < len(s) && second-sep <= 4 && isDigit(s[second]) {
		second++
	}
	if byteAt(s, second) != mark || !isDigit(byteAt(s, second+1)) {
		return 0, 0, false
	}
	third := second + 1
	for third < len(s) && third-second <= 5 && isDigit(s[third]) {
		third++
	}
	a, b, c := sep-i, second-sep-1, third-second-1
	if after := byteAt(s, third); isDigit(after) || after == mark && isDigit(byteAt(s, third+1)) {
		return 0, 0, false // a version, an address, a telephone number
	}
	switch {
	case a == 4 && b <= 2 && c <= 2 && mark != '.':
		return third, isoToken, true
	case a <= 2 && b <= 2 && (c == 4 || c == 2):
		return third, slashToken, true
	}
	return 0, 0, false
}

// suffixEnd returns the end of one of the suffixes at i if the word ends there, or 0.
func suffixEnd(s string, i int, suffixes ...string) int {
	if i+2 > len(s) {
		return 0
	}
	for _, x := range suffixes {
		if s[i]|0x20 == x[0] && s[i+1]|0x20 == x[1] && !isLetter(byteAt(s, i+2)) {
			return i + 2
		}
	}
	return 0
}

// decadeEnd returns the end of "s" or "'s" at i if the word ends there, or 0.
func decadeEnd(s string, i int) int {
	if byteAt(s, i) == '\'' {
		i++
	} else if mark, n := byte(0), 0; i < len(s) && s[i] >= 0x80 {
		if mark, n = highMark(s[i:]); mark == '\'' {
			i += n
		}
	}
	if byteAt(s, i) == 's' && !isLetter(byteAt(s, i+1)) {
		return i + 1
	}
	return 0
}
