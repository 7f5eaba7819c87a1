package chronology

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word of a quote.
type token struct {
	text    string // without a possessive ending
	lower   string
	start   int  // code points into the quote
	owner   bool // it has the possessive ending
	capital bool
	number  bool
	comma   bool // a comma or another mark stands before it
}

// tokens returns the words of a text. Hyphens, points inside and ampersands
// belong to words.
func tokens(text string) []token {
	var out []token
	begin, at, mark := -1, 0, false
	flush := func(end int, start int) {
		if begin >= 0 {
			out = append(out, newToken(text[begin:end], start, mark))
			begin, mark = -1, false
		}
	}
	start := 0
	for i, r := range text {
		switch {
		case unicode.IsLetter(r) || unicode.IsNumber(r) || r == '&':
			if begin < 0 {
				begin, start = i, at
			}
		case begin >= 0 && (r == '-' || r == '.' || r == '\'' || r == '’') && followsLetter(text[i+utf8.RuneLen(r):]):
		default:
			flush(i, start)
			mark = mark || r == ',' || r == ';' || r == ':' || r == '–' || r == '—' || r == '('
		}
		at++
	}
	flush(len(text), start)
	return out
}

func followsLetter(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsLetter(r) || unicode.IsNumber(r)
}

func newToken(text string, start int, mark bool) token {
	t := token{start: start, comma: mark}
	for _, ending := range [...]string{"'s", "’s"} {
		if bare, ok := strings.CutSuffix(text, ending); ok {
			text, t.owner = bare, true
		}
	}
	t.text, t.lower = text, strings.ToLower(text)
	first, _ := utf8.DecodeRuneInString(text)
	t.capital, t.number = unicode.IsUpper(first), unicode.IsNumber(first)
	return t
}
