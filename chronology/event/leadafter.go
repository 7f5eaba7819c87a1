package event

import "annals/chronology/calendar"

// grave are kinds of happenings that make a story, also where its first sentence only
// says what came after them: "police arrested two men on Monday after a girl was stabbed".
var grave = map[Kind]bool{Attack: true, Accident: true, Disaster: true, Death: true, Election: true, Military: true}

// leadAfter dates what the first sentence of a news story tells behind an "after" by
// about the day of what came after it. A day that the story names later goes before it;
// see settleGuesses.
func (t *teller) leadAfter(s *sentence, clauses []clause, k int, times [][]int, kind Kind) (datedBy, bool) {
	g := clauses[k].group
	if !s.first || !grave[kind] || k == 0 || g.perfect || g.quoted || clauses[k-1].group.quoted || clauses[k-1].group.modal != "" || clauses[k-1].group.sense.class == speech {
		return datedBy{}, false
	}
	d, ok := s.dateFrom(times[k-1], t.doc.Published.Date)
	if !ok || d.when.IsRange() || d.when.Grain() > calendar.Day || d.basis != ByTimex {
		return datedBy{}, false
	}
	day := calendar.DayOf(d.when.Bounds().Start.Date)
	day.Approximate = true
	return datedBy{when: calendar.Single(day), basis: ByNarrative, timex: d.timex, guess: true}, true
}

// farBack is how many days before its guessed day what a lead tells behind an "after" may
// have happened by what the story tells later.
const farBack = 60

// settleGuesses gives what leadAfter has dated the day that the story names for it.
// Another happening of the kind before it may be it, and a guess beside that goes.
func settleGuesses(all []told) []told {
	out := all[:0]
	for i := range all {
		m := &all[i]
		if !m.guess {
			out = append(out, *m)
			continue
		}
		known, same := m.knownAs(all)
		switch {
		case known == nil:
			out = append(out, *m)
		case same:
			m.when, m.mention.Timex, m.mention.Basis = known.when, known.mention.Timex, ByNarrative
			out = append(out, *m)
		}
	}
	return out
}

// knownAs returns what may be the same happening with a day of its own, and whether it is
// told with the same word.
func (m *told) knownAs(all []told) (known *told, same bool) {
	day := m.when.Bounds().Start.Date
	for i := range all {
		o := &all[i]
		if o.guess || o.status != Occurred || o.when.IsRange() || o.when.Grain() > calendar.Day {
			continue
		}
		if back := age(o.when, day); back < 0 || back > farBack {
			continue
		}
		if sameWord(o, m) {
			return o, true
		}
		if known == nil && o.kind == m.kind {
			known = o
		}
	}
	return known, false
}
