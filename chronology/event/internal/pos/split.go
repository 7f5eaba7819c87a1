package pos

import (
	"unicode"
	"unicode/utf8"
)

// Token is one token of a text: text[Start:End], byte offsets.
type Token struct{ Start, End int }

// Split appends the tokens of a text to dst. Tokens stand between white space;
// quotation marks, brackets and the marks behind a word are tokens of their
// own, and so are the endings of contractions: "don’t" is "do" and "n’t".
// Abbreviations such as "U.S." and "Mr." and emoticons stay whole.
//
// Tokens begin and end on rune borders where text is valid UTF-8.
func Split(dst []Token, text string) []Token {
	for i := 0; i < len(text); {
		// A field runs to the next white space. Most are words with no byte in
		// them that could part them.
		start, seen := i, byteClass(0)
		for i < len(text) {
			class := classes[text[i]]
			if class&(space|wide) != 0 {
				if class == space {
					break
				}
				r, size := utf8.DecodeRuneInString(text[i:])
				if unicode.IsSpace(r) {
					break
				}
				i += size
				seen |= mark
				continue
			}
			seen |= class
			i++
		}
		switch {
		case start == i: // white space
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
		case seen == 0:
			dst = append(dst, Token{start, i})
		default:
			dst = splitField(dst, text, start, i)
		}
	}
	return dst
}

// byteClass says what a byte can be in a text.
type byteClass uint8

const (
	space byteClass = 1 << iota // white space
	wide                        // part of a rune beyond ASCII
	mark                        // it may part a field
)

var classes = func() (table [256]byteClass) {
	for _, b := range "\t\n\v\f\r " {
		table[b] = space
	}
	for _, b := range `$("[',)]!;.?:` {
		table[b] = mark
	}
	for b := utf8.RuneSelf; b < len(table); b++ {
		table[b] = wide
	}
	return table
}()

// splitField appends the tokens of a field, text[start:end]. First marks are
// cut off its front and contractions apart, then marks off its back. Each step
// looks at no more of the field than it consumes, or a few bytes of its ends.
func splitField(dst []Token, text string, start, end int) []Token {
	for {
		field := text[start:end]
		n := 0
		if !whole(field) {
			if n = opening(field); n == 0 {
				n = contraction(field)
			}
		} else {
			return append(dst, Token{start, end})
		}
		if n == 0 {
			break
		}
		dst = append(dst, Token{start, start + n})
		start += n
	}
	back := end
	for n := closing(text[start:back]); n > 0; n = closing(text[start:back]) {
		if back -= n; whole(text[start:back]) {
			break
		}
	}
	dst = append(dst, Token{start, back})
	for back < end {
		n := 1
		if text[back] >= utf8.RuneSelf {
			n = len("’")
		}
		dst = append(dst, Token{back, back + n})
		back += n
	}
	return dst
}

// opening returns the length of the mark that a field begins with, if more follows.
func opening(field string) int {
	n := 0
	switch field[0] {
	case '$', '(', '"', '[':
		n = 1
	case "“"[0]:
		if len(field) >= 3 && (field[:3] == "“" || field[:3] == "‘") {
			n = 3
		}
	}
	if n == len(field) {
		return 0
	}
	return n
}

// closing returns the length of the mark that a field ends with, if more stands before it.
func closing(field string) int {
	n := 0
	switch field[len(field)-1] {
	case ',', ')', '"', ']', '!', ';', '.', '?', ':', '\'':
		n = 1
	case "”"[2], "’"[2]:
		if len(field) >= 3 && (field[len(field)-3:] == "”" || field[len(field)-3:] == "’") {
			n = 3
		}
	}
	if n == len(field) {
		return 0
	}
	return n
}

// contraction returns where in a field the ending of a contraction begins, or 0.
// An ending that the field begins with is not looked for again behind that.
func contraction(field string) int {
	first := -1
	for i := 0; i < len(field); i++ {
		if b := field[i]; b != '\'' && b != "’"[0] {
			continue
		}
		at, ending := endingAt(field, i)
		switch {
		case ending < 0 || ending == first:
		case at == 0:
			first = ending
		default:
			return at
		}
	}
	return 0
}

// endingAt reports which ending the apostrophe at i belongs to, and where
// that begins; it is -1 where it belongs to none.
func endingAt(field string, i int) (at, ending int) {
	rest, kind := field[i+1:], 0
	if field[i] != '\'' {
		if len(field)-i < len("’") || field[i:i+len("’")] != "’" {
			return 0, -1
		}
		rest, kind = field[i+len("’"):], 5
	}
	if rest == "" {
		return 0, -1
	}
	next := byte(0)
	if len(rest) > 1 {
		next = rest[1] | 0x20
	}
	switch b := rest[0] | 0x20; {
	case b == 't' && i > 0 && field[i-1]|0x20 == 'n':
		return i - 1, kind
	case b == 's':
		return i, kind + 1
	case b == 'm':
		return i, kind + 2
	case b == 'l' && next == 'l':
		return i, kind + 3
	case b == 'r' && next == 'e':
		return i, kind + 4
	}
	return 0, -1
}

// whole reports a field that is kept whole though it has marks in it: initials
// ("U.S.", "p.m."), a short title or month ("Mr.", "Jan.") and emoticons.
func whole(field string) bool {
	n := len(field)
	if n > 1 && field[n-1] == '.' && isLetter(field[n-2]) && isLetter(field[0]) {
		if n > 3 && n%2 == 0 && field[1] == '.' {
			for i := 0; ; i += 2 {
				if i == n {
					return true
				}
				if !isLetter(field[i]) || field[i+1] != '.' {
					break
				}
			}
		}
		if (n == 3 || n == 4) && field[0] <= 'Z' && field[1] >= 'a' && field[1] <= 'z' && field[n-2] >= 'a' {
			return true
		}
	}
	return isEmoticon(field)
}

func isLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }
