package event

import (
	"strings"

	"annals/chronology/event/internal/pos"
	"annals/chronology/source"
	"annals/chronology/timex"
)

// entry is a line of a list, a log or a table that begins with its time and
// goes on, behind a colon, a dash or a bracket, with what happened then; or one
// that stands below a line with its time alone. Spans are offsets into the text.
//
//	18 March 2024: Dana opened a ticket
//	[09:12] the first alert fires
type entry struct {
	line  source.Span
	title source.Span
	timex *timex.Timex

	number  int  // of the line, empty ones and times alone not counted
	bare    bool // no mark parts the time from what happened
	below   bool // the time stands in the line above
	listed  bool // the line before or behind is an entry too
	made    bool // the time is that of the line's label and none that the grammar found
	doubted bool // the time is a bare number that only a list makes a year: "1159"
	rest    int  // where the indented lines below end that are the rest of it, or 0
}

// asWritten makes a mention of the sentence that opens an entry where its
// clauses told none: a nominal line ("talks in Geneva"), a present tense. A line
// alone that has no verb or event noun, "2019: 35%", tells of nothing.
func (t *teller) asWritten(s *sentence) {
	kind, head, ok := s.kindOfLine()
	if !ok && (!s.entry.listed || !s.words[0].isWord() || len(s.words) < 2 || len(s.verbs) == 0 && s.entry.timex.Type == timex.Time && s.words[len(s.words)-1].end < s.entry.title.End) || s.isQuestion() {
		return // "And now in public." leads to what its next sentence tells
	}
	title := s.line(t.doc)
	if !strings.Contains(title, " ") {
		return
	}
	m := told{kind: kind, status: Occurred, title: title, when: s.entry.timex.When, lemma: lemma(s.words[head].lower()), sentence: s.index, lead: s.lead, noun: s.words[head].isNoun()}
	if (datedBy{when: m.when}).after(t.doc.Published.Date, s.entry.timex.Type == timex.Time) {
		m.status = Planned
	}
	m.actors = t.people.actorsIn(t.doc, s, 0, len(s.words))
	m.place = t.people.placeOf(t.doc, s, 0, len(s.words))
	m.mention = Mention{Clause: spanOf(s.words, 0, len(s.words)), Head: spanOf(s.words, head, head+1), Sentence: s.span, Basis: ByTimex, Timex: s.entry.timex}
	t.add(m)
}

// line is what a sentence says, as its writer put it.
func (s *sentence) line(doc *source.Document) string {
	return tidyTitle(doc.Text[s.words[0].start:s.words[len(s.words)-1].end])
}

// telegraphic reports whether an entry is one sentence short enough to be its
// title, and names whom it tells of: "service restored", not "They agreed".
func (s *sentence) telegraphic() bool {
	first, last := &s.words[0], &s.words[len(s.words)-1]
	return last.end >= s.entry.title.End && last.end-first.start <= maxTitle && first.tag != pos.PRP && first.tag != pos.PRPS
}

// kindOfLine is the kind of an entry by its first verb or event noun; ok is
// false where it has none.
func (s *sentence) kindOfLine() (kind Kind, head int, ok bool) {
	for k := range s.verbs {
		if g := &s.verbs[k]; g.sense.class == happens || g.sense.class == speech {
			if !ok || g.sense.kind != Other {
				kind, head, ok = g.sense.kind, g.head, true
			}
			if kind != Other {
				return kind, head, true
			}
		}
	}
	for i := range s.words { // "Russia annexes Crimea": a short line misleads the tagger
		if x, known := verbs.find(lemma(s.words[i].lower())); known && x.class == happens && x.kind != Other && !s.words[i].isName() {
			return x.kind, i, true
		}
	}
	if i, sense, found := s.eventNoun(0, len(s.words)); found {
		return sense.kind, i, true
	}
	if !ok && len(s.verbs) > 0 && s.verbs[0].sense.class != state {
		return Other, s.verbs[0].head, true
	}
	return Other, head, ok
}
