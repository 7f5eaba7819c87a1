package figure

import (
	"strings"
	"unicode"
)

// clean makes one line of a text: white space becomes spaces; control,
// directional and non-characters go.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r' || r == '\u2028' || r == '\u2029':
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r >= 0xfdd0 && r <= 0xfdef, r&0xfffe == 0xfffe, r == unicode.ReplacementChar:
			return -1
		}
		return r
	}, s)
}

// escape makes a text safe inside XML's elements and attributes.
func escape(s string) string { return xmlEscaper.Replace(clean(s)) }

var xmlEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;")
