package event

import (
	"iter"

	"annals/chronology/source"
)

// letters yields the sentences of each message of a document, under the document with
// that message's date and author; of any other document all of them.
func letters(doc *source.Document, sentences []*sentence) iter.Seq2[*source.Document, []*sentence] {
	return func(yield func(*source.Document, []*sentence) bool) {
		for i := -1; i < len(doc.Letters); i++ {
			own, end := doc, len(doc.Text)
			if i >= 0 {
				own = new(source.Document)
				*own = *doc
				own.Author = doc.Letters[i].Author
				if sent := doc.Letters[i].Published; !sent.Date.IsZero() {
					own.Published = sent
				}
			}
			if i+1 < len(doc.Letters) {
				end = doc.Letters[i+1].Start
			}
			n := 0
			for n < len(sentences) && sentences[n].span.Start < end {
				n++
			}
			if n > 0 && !yield(own, sentences[:n]) {
				return
			}
			sentences = sentences[n:]
		}
	}
}

// read tells the sentences of a document, or of one message in it, which begins anew.
func (t *teller) read(doc *source.Document, sentences []*sentence) {
	*t = teller{doc: doc, people: t.people, out: t.out, writer: writer{doc, t.people}, aged: agedParagraphs(sentences, doc.Published.Date)}
	for _, s := range sentences {
		t.focus.openRecord(s)
		if s.heading {
			t.focus.open(s, doc.Text, doc.Published.Date)
		} else {
			t.tell(s)
		}
	}
}
