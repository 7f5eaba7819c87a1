package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/chronology/source"
)

// quotations returns the stretches of a document between quotation marks, in
// order, marks included. They may be several sentences long, and end in the
// paragraph they begin in: a mark that nothing closes there quotes nothing.
func quotations(doc *source.Document) []source.Span {
	var out []source.Span
	for _, b := range doc.Blocks {
		open := -1
		for i := b.Start; i < b.End; {
			if c := doc.Text[i]; c < utf8.RuneSelf && c != '"' {
				i++ // most of a text
				continue
			}
			r, size := utf8.DecodeRuneInString(doc.Text[i:b.End])
			switch {
			case (r == '“' || r == '"') && open < 0:
				if r == '“' || opensWord(doc.Text, i, b.End) {
					open = i
				}
			case (r == '”' || r == '"') && open >= 0:
				out = append(out, source.Span{Start: open, End: i + size})
				open = -1
			}
			i += size
		}
	}
	return out
}

// opensWord reports whether a straight quotation mark stands before a word: a
// space or bracket is on its left, none on its right. That of 6" does not.
func opensWord(text string, i, end int) bool {
	if i+1 >= end || strings.ContainsRune(" \t\n\u00a0", rune(text[i+1])) {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return i == 0 || unicode.IsSpace(r) || unicode.IsPunct(r)
}
