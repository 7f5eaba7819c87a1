package timex

import "unicode/utf8"

// token is one lexed word, number or mark. Offsets are bytes into the text.
type token struct {
	start, end int32
	num        int32  // of a number: its value, at most maxNumber
	word       wordID // of a word of the lexicon; 0 for any other
	flags      tokenFlags
	kind       tokenKind
	digits     uint8 // of a number: how many digits it has
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
				if l.lex.classes(&t)&triggerClass != 0 {
					t.flags |= trigger // Monday’s
				}
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
