package wording

import (
	"strings"
	"unicode"
)

// Line makes one clean line of a text from anywhere: white space of any kind
// becomes single spaces; control, directional and non-characters go, and bytes
// that are no UTF-8. Every format's own escaping comes after it.
func Line(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), isNonCharacter(r), r == unicode.ReplacementChar:
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// isNonCharacter reports code points that are in no text, and those that mark
// its byte order.
func isNonCharacter(r rune) bool {
	return r >= 0xfdd0 && r <= 0xfdef || r&0xfffe == 0xfffe || r == 0xfeff
}
