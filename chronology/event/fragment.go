package event

import (
	"strings"

	"annals/chronology/event/internal/pos"
)

// tellFragment tells of a sentence of notes, a diary or minutes that leaves out who did it,
// "Discharged on Friday.", or that is a label with its time, "Next meeting: Tuesday 21 April".
func (t *teller) tellFragment(s *sentence) {
	end := len(s.words)
	kind, head, noun := Other, 0, false
	switch colon := s.labelEnd(); {
	case s.entry != nil || s.heading || len(s.words) > 24 || s.isQuestion():
		return
	case colon > 0:
		i, sense, ok := s.eventNoun(0, colon)
		if !ok {
			return
		}
		kind, head, noun, end = sense.kind, i, true, colon
	case s.leavesOutWho():
		if sense := verbSense(lemma(s.words[0].lower())); sense.class == happens { // "Called to order" is no statement
			kind = sense.kind
		}
	default:
		return
	}
	list := make([]int, len(s.timexes))
	for i := range list {
		list[i] = i
	}
	published := t.doc.Published.Date
	d, ok := s.dateFrom(list, published)
	if !ok || bareClock(d.timex, published) {
		return
	}
	status := Occurred
	if d.after(published, !noun) {
		status = Planned
	}
	if status == Planned && !noun {
		return
	}
	first := 0
	if noun && s.words[0].is("date", "time") && s.aheadIs(1, "of") { // "date of next meeting"
		if first = 2; s.aheadIs(2, "the") {
			first = 3
		}
	}
	if first >= end {
		return
	}
	title := upperFirst(tidyTitle(t.writer.rest(s, first, end, maxTitle)))
	if noun {
		title = alone(title, status)
	}
	if !strings.Contains(title, " ") {
		if noun || !needsObject.has(lemma(s.words[0].lower())) {
			return // a noun alone names no event, and "Done yesterday." tells nothing
		}
		title = "Is " + lowerFirst(title) // "Discharged on Friday."
	}
	m := told{title: title, kind: kind, status: status, when: d.when, lemma: lemma(s.words[head].lower()), noun: noun, sentence: s.index, lead: s.lead}
	m.actors = t.people.actorsIn(t.doc, s, 1, len(s.words))
	m.place = t.people.placeOf(t.doc, s, 0, len(s.words))
	m.mention = Mention{Clause: t.quote(s, 0, len(s.words)), Head: spanOf(s.words, head, head+1), Sentence: s.span, Basis: d.basis, Timex: d.timex}
	t.add(m)
}

// isAppointment reports a line, which looks like a heading, that says when something is
// next: "Date of next meeting: 18 January".
func isAppointment(line string) bool {
	label, _, ok := strings.Cut(line, ":")
	if !ok || len(label) > 40 {
		return false
	}
	for w := range strings.FieldsSeq(label) {
		if strings.EqualFold(w, "next") {
			return true
		}
	}
	return false
}

// labelEnd is the colon between a few words and a time with which the sentence ends, or 0.
func (s *sentence) labelEnd() int {
	for i := 1; i < min(len(s.words)-1, 8); i++ {
		if s.words[i].text != ":" {
			continue
		}
		for j := i + 1; j < len(s.words); j++ {
			if w := &s.words[j]; w.timex < 0 && w.tag != pos.Comma && w.tag != pos.Period && w.tag != pos.IN && w.tag != pos.Colon {
				return 0
			}
		}
		return i
	}
	return 0
}

// leavesOutWho reports a sentence that begins with what somebody did or what was done to
// him, and has no other verb of its own.
func (s *sentence) leavesOutWho() bool {
	if len(s.words) < 3 || len(s.timexes) == 0 || s.words[0].quoted || s.words[0].timex >= 0 || s.words[len(s.words)-1].tag != pos.Period {
		return false
	}
	w, next := &s.words[0], &s.words[1]
	if base := lemma(w.lower()); base == w.lower() || aboutText.has(base) || aboutText.has(base+"e") || !(strings.HasSuffix(w.lower(), "ed") || irregular.get(w.lower()) != "" && irregular.get(w.lower()) != w.lower()) {
		return false
	}
	if w.is("had", "has", "was", "were", "is", "did", "does", "been", "being") || strings.HasSuffix(w.lower(), "s") || strings.HasSuffix(w.lower(), "ing") {
		return false
	}
	switch {
	case next.timex >= 0, next.tag == pos.IN, next.tag == pos.TO, next.tag == pos.RP, next.tag == pos.RB, next.tag == pos.DT, next.tag == pos.PRP, next.isName(), next.tag == pos.PRPS:
	default:
		return false // "Wounded soldiers"
	}
	for i := 1; i < len(s.words); i++ {
		if s.words[i].tag.Finite() && s.words[i].timex < 0 {
			return false
		}
	}
	return true
}

// aboutText are verbs of what was done to the text itself or to its pictures.
var aboutText = set("compile publish update post print modify edit review picture photograph file archive copyright date base write report source see relate")
