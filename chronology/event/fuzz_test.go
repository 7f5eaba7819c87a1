package event

import (
	"annals/chronology/source"
	"annals/chronology/timex"
	"slices"
	"testing"
	"unicode/utf8"
)

// FuzzExtract holds for any text: a title, a kind, a date, and spans that lie
// in the text and in each other.
func FuzzExtract(f *testing.F) {
	for _, s := range []string{
		"Envoys met in Oslo on Monday.", "“No,” he said. He had, had he not, on Tuesday been shot and killed by", "that which who whom on 5 May 2020 was were",
		"Mr. A, B, C, and D, of E, in F, met.", "\xff on Monday \x00 signed", "It rained. It — it — it.", "to to to be be be been on Friday",
		", witnesses saw it on Monday", "Sunday, burglars broke in",
		"Opening statements, due to begin on Thursday, will now be heard on Friday.",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc := source.FromText("text", text)
		doc.Published.Date = published
		for _, h := range Extract(doc, timex.New().Tag(doc.Text, published)) {
			if h.Title == "" || h.Kind == "" || h.When.IsZero() || len(h.Mentions) == 0 || h.Salience < 0 || h.Salience > 1 {
				t.Fatalf("%+v", h)
			}
			if utf8.ValidString(doc.Text) && !utf8.ValidString(h.Title) {
				t.Fatalf("title %q is cut within a character", h.Title)
			}
			for _, m := range h.Mentions {
				if m.Clause.Start > m.Clause.End || m.Clause.End > len(doc.Text) || m.Head.Start < m.Sentence.Start || m.Head.End > m.Sentence.End {
					t.Fatalf("clause %v, head %v, sentence %v of %d bytes", m.Clause, m.Head, m.Sentence, len(doc.Text))
				}
				if m.Within && !slices.ContainsFunc(h.Mentions, func(o Mention) bool {
					return !o.Within && o.Clause.Start <= m.Clause.Start && m.Clause.End <= o.Clause.End
				}) {
					t.Fatalf("clause %v stands within none of %+v", m.Clause, h.Mentions)
				}
			}
		}
	})
}
