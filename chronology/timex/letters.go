package timex

import (
	"annals/chronology/calendar"
	"annals/chronology/source"
)

// TagDocument is Tag for a document: what stands in one of its letters counts from the
// day on which that was sent, everything else from the document's own.
func (t *Tagger) TagDocument(doc *source.Document) []Timex {
	return t.TagLetters(doc.Text, doc.Published.Date, doc.Letters)
}

// TagLetters is Tag for a text with the messages that source.Letters found in it.
func (t *Tagger) TagLetters(text string, published calendar.Date, letters []source.Letter) []Timex {
	if len(letters) == 0 {
		return t.Tag(text, published)
	}
	out := t.Tag(text[:letters[0].Start], published)
	for _, l := range letters {
		sent := l.Published.Date
		if sent.IsZero() {
			sent = published
		}
		for _, x := range t.Tag(text[l.Start:l.End], sent) {
			x.Start += l.Start
			x.End += l.Start
			out = append(out, x)
		}
	}
	return out
}
