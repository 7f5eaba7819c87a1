package event

import (
	"annals/chronology/source"
	"annals/chronology/timex"
	"slices"
	"strings"
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
	f.Fuzz(func(t *testing.T, text string) { checkExtract(t, text) })
}

// FuzzSentences makes sentences of words that a reader of verbs and clauses turns on,
// one for each byte, in any order.
func FuzzSentences(f *testing.F) {
	words := strings.Fields(`the a an of in on at by to from for with after before since until ahead during between and but or , , . ; : “ ” " ( ) – - ' 's ’d 've
		who which that whose whom when where while as if unless because although how what it they he she them him himself one some both all first last second third worst
		was were is are be been being has had have will would might could must should did do not never n't no none neither also then again later earlier only just more than
		said told announced denied expected scheduled planned asked urged warned heard sold bought met meeting killed hurt struck fell rose found made given named called
		saying ending killing leading mounting closing beginning set due able likely began ended opened shut resign resigned jailed charged accused begin died appear
		Monday Tuesday yesterday today 2001 May 5 12 two three million week day year month evening season time hours ago next this every
		Ida Bonn Bo Lind Lund Oslo Chad Norvik Police police court council mayor man woman people team bank storm fire crash attack talks election report minutes toll deal
		board match board plan price share injured dead missing bus plane board million $ % I we you there here up down out off over away into through against under`)
	for _, s := range []string{"The first of which was sold on Monday .", "A man who stole a car , and was hurt on Monday , was jailed ."} {
		var b []byte
		for _, w := range strings.Fields(s) {
			b = append(b, byte(slices.Index(words, w)))
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, chosen []byte) {
		var b strings.Builder
		for _, c := range chosen {
			w := words[int(c)%len(words)]
			if b.Len() == 0 {
				w = strings.ToUpper(w[:1]) + w[1:]
			}
			b.WriteString(w + " ")
		}
		checkExtract(t, b.String())
	})
}

// checkExtract fails where what is told of a text does not lie in it.
func checkExtract(t *testing.T, text string) {
	t.Helper()
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
}
