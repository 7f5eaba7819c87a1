package event

import (
	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
	"annals/chronology/source"
)

// tellWithin adds to the mentions of a sentence, those from place before on, what
// happened besides inside their clauses: what caused it, how it went, what came of it, or
// what was said to have happened. None of it is an event of its own, since its clause has
// neither a time nor a sentence of its own, but it tells of the one that it stands within.
func (t *teller) tellWithin(s *sentence, clauses []clause, before int) {
	told := t.out[before:]
	if len(told) == 0 {
		return
	}
	for k := range clauses {
		if c := &clauses[k]; s.happensWithin(clauses, k) {
			first := c.group.first
			if !c.subject.empty() && c.subject.end == first {
				first = c.subject.first
			}
			t.within(s, told, c.group.head, first, max(c.end, c.group.head+1))
		}
	}
	for i := range s.words {
		if s.namesHappening(clauses, i) {
			t.within(s, told, i, t.nounStart(s, i), i+1)
		}
	}
}

// within adds the clause of words [first, end) to the mention with the shortest clause
// that its head stands in, unless the head is one already.
func (t *teller) within(s *sentence, told []told, head, first, end int) {
	var in *source.Span
	best := -1
	at := s.words[head].start
	for i := range told {
		m := &told[i].mention
		if m.Head.Start == at {
			return
		}
		if m.Clause.Start <= at && at < m.Clause.End && (in == nil || m.Clause.End-m.Clause.Start < in.End-in.Start) {
			best, in = i, &m.Clause
		}
	}
	if best < 0 {
		return
	}
	for first < head && s.words[first].start < in.Start {
		first++
	}
	for end > head+1 && s.words[end-1].end > in.End {
		end--
	}
	m := told[best].mention
	m.Clause, m.Head, m.Timex, m.Within = t.quote(s, first, end), spanOf(s.words, head, head+1), nil, true
	told[best].within = append(told[best].within, m)
}

// happensWithin reports a clause that tells of a happening as of a fact.
func (s *sentence) happensWithin(clauses []clause, k int) bool {
	g := clauses[k].group
	if g.quoted || g.infinitive && g.governor < 0 || g.sense.class != happens || deniedContent(clauses, k) {
		return false
	}
	if g.participle && joins.has(g.lemma) {
		return false
	}
	if g.infinitive && leadsTo.has(clauses[g.governor].group.lemma) && !clauses[g.governor].group.negated {
		return true
	}
	if g.perfect || g.first > 0 && s.words[g.first-1].is("from", "without", "before", "after", "against", "than") {
		return false // "weeks after crowds had driven him out", "would bar it from growing"
	}
	status, ok := s.statusOf(clauses, k, datedBy{}, calendar.Date{})
	return ok && (status == Occurred || status == Ongoing)
}

// namesHappening reports a noun that names a happening which no verb before it puts in
// doubt.
func (s *sentence) namesHappening(clauses []clause, i int) bool {
	w := &s.words[i]
	if !w.isNoun() || w.quoted || w.isName() || w.timex >= 0 {
		return false
	}
	if x, ok := nounSense(w.lower()); !hurts.has(w.lower()) && (!ok || x.class != happens) || i+1 < len(s.words) && s.words[i+1].isNoun() && s.words[i+1].timex < 0 && !s.words[i+1].isName() {
		return false
	}
	for k := range clauses {
		if c := &clauses[k]; i >= c.complement && i < c.end && s.leavesOpen(c) {
			return false
		}
	}
	for j := i - 1; j >= 0 && i-j <= 5; j-- {
		switch w := &s.words[j]; {
		case w.timex >= 0, w.is("no", "any"):
			return false // "the 2009 crash" has a day of its own
		case w.tag == pos.JJS, w.is("first", "second", "third"):
			return true // "the state's first death" is new
		case w.tag == pos.DT && !w.is("a", "an"), w.tag == pos.PRPS, w.tag == pos.POS:
			return false // "condemned the attack": one that has been told
		case w.isNoun(), w.tag.Adjective(), w.tag == pos.VBN, w.tag == pos.VBG, w.tag == pos.CD:
		default:
			return true
		}
	}
	return true
}

// leadsTo are verbs whose infinitive happens when they do: "was forced to resign".
var leadsTo = set("force compel oblige lead prompt cause manage drive")

// leavesOpen reports a clause that does not say that what stands behind its verb happens:
// "expects a deal", "plans a march", "saw no riot".
func (s *sentence) leavesOpen(c *clause) bool {
	g := c.group
	switch {
	case g.sense.class == mental && g.lemma != "see", g.sense.class == plan && g.lemma != "agree":
		return true
	}
	return g.negated || g.modal != "" || g.infinitive || s.negativeSubject(c) || s.negativeObject(c) || s.opensDoubt(c)
}

// joins are participles that stand where prepositions do, or say what a thing is like.
var joins = set("follow include regard concern cite involve base relate vary accord compare own call name nickname title locate situate mean date")
