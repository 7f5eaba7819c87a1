package event

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// upperFirst begins a text with a capital, unless its first word is a name with
// a capital of its own farther on: "iPhone".
func upperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if word, _, _ := strings.Cut(s, " "); strings.IndexFunc(word, unicode.IsUpper) > 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// spacing closes the gaps that joined words leave before marks.
var spacing = strings.NewReplacer(" ,", ",", " .", ".", " ’s", "’s", " 's", "'s", " n't", "n't", " n’t", "n’t", "( ", "(", " )", ")", "$ ", "$")

// tidyTitle finishes a title: one space between words, a capital first, no mark last.
func tidyTitle(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	s = spacing.Replace(s)
	s = strings.TrimRight(s, " ,;:.-–—")
	if utf8.RuneCountInString(s) > maxTitle+10 {
		runes := []rune(s)
		cut := string(runes[:maxTitle])
		if i := strings.LastIndexByte(cut, ' '); i > 0 {
			cut = cut[:i]
		}
		s = strings.TrimRight(cut, " ,;:") + "…"
	}
	return upperFirst(s)
}
