package timex

import (
	"annals/chronology/calendar"
	"annals/chronology/source"
)

// TagDocument is Tag for a document: what stands in one of its letters counts from the
// day on which that was sent, minutes from the day of the meeting, everything else from the document's own.
func (t *Tagger) TagDocument(doc *source.Document) []Timex {
	return t.TagLetters(doc.Text, doc.Published.Date, doc.Letters)
}

// anchorOf is the day from which a text without letters counts: that of the meeting it
// records, else that of its publication.
func anchorOf(text string, published calendar.Date) calendar.Date {
	if day, ok := source.RecordDay(text); ok && (published.IsZero() || !published.Before(day) && published.Serial()-day.Serial() < oldestRecord) {
		return day
	}
	return published
}

// oldestRecord is how many days after a meeting its minutes may be issued.
const oldestRecord = 120

// TagLetters is Tag for a text with the messages that source.Letters found in it.
func (t *Tagger) TagLetters(text string, published calendar.Date, letters []source.Letter) []Timex {
	if len(letters) == 0 {
		return t.Tag(text, anchorOf(text, published))
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
