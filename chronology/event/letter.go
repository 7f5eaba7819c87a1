package event

import (
	"iter"

	"annals/chronology/calendar"
	"annals/chronology/source"
	"annals/chronology/timex"
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
	*t = teller{doc: doc, people: t.people, out: t.out, deadliest: t.deadliest, writer: writer{doc, t.people}, aged: agedParagraphs(sentences, doc.Published.Date)}
	for _, s := range sentences {
		t.focus.openRecord(s)
		if s.heading {
			t.focus.open(s, doc.Text, doc.Published.Date)
		} else {
			t.tell(s)
		}
	}
}

// hoursAgo dates by about the day of writing what was so some hours or minutes before:
// "I checked an hour ago".
func (t *teller) hoursAgo(s *sentence, list []int) (datedBy, bool) {
	for _, n := range list {
		if x := s.timexes[n]; someHoursAgo(x) && !t.doc.Published.Date.IsZero() {
			return datedBy{when: t.dayOfWriting().Approximately(), basis: ByTimex, timex: x}, true
		}
	}
	return datedBy{}, false
}

// someHoursAgo reports a time counted back from a writing whose hour is not known.
func someHoursAgo(x *timex.Timex) bool {
	return x.Rule == "ago" && x.Type == timex.Time && x.When.IsZero()
}

// justDone dates by about the day of a mail what its writer has done, in the present
// perfect: "I have pulled the server off the net".
func (t *teller) justDone(s *sentence, c *clause, kind Kind) (datedBy, bool) {
	g := c.group
	if !t.isMail() || t.doc.Published.Date.IsZero() || !g.perfect || g.pluperfect || g.modal != "" || g.infinitive || g.participle || g.progressive || g.passive || g.sense.class != happens || kind == Statement {
		return datedBy{}, false
	}
	if c.opener != "" && c.opener != "and" || c.subject.empty() || !s.words[c.subject.first].is("i", "we") || s.datesItself(t.doc.Published.Date) || s.goesOnLong() {
		return datedBy{}, false
	}
	return datedBy{when: t.dayOfWriting().Approximately(), basis: ByPublication}, true
}

// isMail reports a document that is a message to someone.
func (t *teller) isMail() bool {
	return len(t.doc.Letters) > 0 || t.doc.Format == source.MailFormat || t.doc.Format == source.MailboxFormat
}

func (t *teller) dayOfWriting() calendar.Value {
	return calendar.Single(calendar.DayOf(t.doc.Published.Date))
}
