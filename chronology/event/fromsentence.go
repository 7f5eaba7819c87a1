package event

import (
	"slices"

	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
	"annals/chronology/timex"
)

// fromSentence takes the day of another clause that tells of the same time: one
// joined by "and", "when", "before", "while", or by a relative pronoun.
func (t *teller) fromSentence(s *sentence, clauses []clause, k int, times [][]int) (datedBy, bool) {
	for step := 1; step < len(clauses); step++ {
		for _, other := range [...]int{k - step, k + step} {
			if other < 0 || other >= len(clauses) {
				continue
			}
			if g := clauses[other].group; g.participle && s.words[g.head].tag == pos.VBN && !clauses[k].group.participle && (g.first == 0 || s.words[g.first-1].text == ",") {
				continue // "the study, published on Monday, followed patients for years"
			}
			if g := clauses[other].group; g.quoted || g.modal != "" || g.infinitive || g.perfect && !clauses[k].group.perfect {
				continue // another time
			}
			if g := clauses[other].group; g.participle && !g.passive && s.plans(g) && !s.plans(clauses[k].group) && s.aheadIs(g.head+1, "for", "to") {
				continue // "a debate planned for Monday was called off when he pulled out"
			}
			d, ok := s.dateFrom(times[other], t.doc.Published.Date)
			if !ok || d.when.Grain() > calendar.Week && !(other < k && (s.joinedTo(clauses, k, other) || s.opensBoth(clauses, k, other, d.timex))) || d.timex.Type == "DURATION" || !s.together(clauses, k, other) {
				continue
			}
			if bareClock(d.timex, t.doc.Published.Date) && !t.focus.settled[d.timex] && s.waits(times[other]) {
				continue
			}
			if other < k && s.relative(&clauses[other]) && clauses[other].first > 1 && s.words[clauses[other].first-2].text == "," && !s.relative(&clauses[k]) && clauses[k].opener == "" {
				continue // "observers, who came a week before, praised it"
			}
			if clauses[other].group.sense.class == state && s.attributive(d.timex) {
				continue // "concluded that the 27 November deal is void"
			}
			if other > k && s.relative(&clauses[other]) && !s.relative(&clauses[k]) {
				continue // "found the wreck of the plane that crashed on Monday"
			}
			if other > k && countsOn(d.timex) {
				continue // "detained five and freed them the next day"
			}
			if other > k && (s.relative(&clauses[k]) || s.parted(clauses, k, other) || s.fronted(&clauses[k], &clauses[other], times[other])) {
				continue // who someone is, or what was so before the "but", has a time of its own
			}
			return d, true
		}
	}
	return datedBy{}, false
}

// datesItself reports a sentence with an expression that can date its happenings, no
// day to come.
func (s *sentence) datesItself(published calendar.Date) bool {
	for t, x := range s.timexes {
		if dates(x) && !s.endsAt(t) && !s.isNamed(t) && !s.ofRecord(s.timexWord(t)) && !s.ranksSince(t) && (published.IsZero() || x.When.Bounds().Start.Compare(published.At()) <= 0) {
			return true
		}
	}
	return false
}

// countsOn reports an expression that counts from where the text was: "the next day".
func countsOn(x *timex.Timex) bool {
	switch x.Rule {
	case "unit-before", "earlier-later", "hours-later":
		return true
	case "shifted-unit":
		return x.Anchor.From == timex.Narrative
	}
	return false
}

// onlyLater reports a sentence whose expressions count on from what clause k tells, and
// date what its later clauses do.
func (s *sentence) onlyLater(k int, times [][]int) bool {
	for t, x := range s.timexes {
		if !dates(x) {
			continue
		}
		later := false
		for n := k + 1; n < len(times); n++ {
			later = later || slices.Contains(times[n], t)
		}
		if !later || !countsOn(x) {
			return false
		}
	}
	return true
}

// isNamed reports a day that is declared to be something: "declared Thursday a day of mourning".
func (s *sentence) isNamed(t int) bool {
	at := s.timexWord(t)
	if at < 1 || !s.words[at-1].isVerb() {
		return false
	}
	for at < len(s.words) && s.words[at].timex == t {
		at++
	}
	return s.aheadIs(at, "a", "an")
}

// joinedTo reports whether clause k shares the auxiliary of an earlier one: "was
// tried in 1784 and acquitted".
func (s *sentence) joinedTo(clauses []clause, k, other int) bool {
	if g := clauses[k].group; g.first == 0 || !g.passive || g.first != g.head || s.words[g.first-1].tag != pos.CC {
		return false
	}
	for n := other + 1; n < k; n++ {
		if g := clauses[n].group; !g.infinitive && !g.participle {
			return false
		}
	}
	return true
}

// opensBoth reports whether a sentence opens with a time for all that one subject
// did: "in 1938 he was forced to sell it and fled".
func (s *sentence) opensBoth(clauses []clause, k, other int, x *timex.Timex) bool {
	a, b := &clauses[other], &clauses[k]
	if a.subject.empty() || a.subject != b.subject || x.Start > s.words[a.subject.first].start || x.Start > s.words[0].start+8 {
		return false
	}
	for n := other + 1; n < k; n++ {
		if g := clauses[n].group; !g.infinitive && !g.participle {
			return false
		}
	}
	return b.group.first > 0 && s.words[b.group.first-1].tag == pos.CC
}

// fronted reports whether a clause opens with its time: "he refused, and on 3
// August the siege began" does not say when he refused.
func (s *sentence) fronted(before, c *clause, times []int) bool {
	for _, t := range times {
		if at := s.timexWord(t); at > before.complement && at < c.group.first && (c.subject.empty() || at < c.subject.first) {
			return true
		}
	}
	return false
}

// parted reports whether a "but" stands between two clauses.
func (s *sentence) parted(clauses []clause, a, b int) bool {
	for i := clauses[a].complement; i < clauses[b].group.first; i++ {
		if s.words[i].is("but") {
			return true
		}
	}
	return false
}

// together reports whether two clauses of a sentence tell of one time.
func (s *sentence) together(clauses []clause, a, b int) bool {
	if n := s.behindSaying(max(a, b)); n >= 0 {
		return n == min(a, b) // "fired him on Monday, saying he had lied, and hired Bo Lind"
	}
	for k := min(a, b); k <= max(a, b); k++ {
		switch clauses[k].opener {
		case "", "and", "when", "while", "as", "before", "where", "who", "which":
		case "after": // "two people died after a train left the rails on Monday", as leads have it
			if !s.lead || k != max(a, b) || a > b || clauses[k].subject.empty() {
				return false
			}
		case "that":
			if k > 0 && clauses[k-1].group.sense.class == speech {
				return false
			}
		default:
			return false
		}
		if k > min(a, b) && clauses[k].group.perfect {
			return false
		}
	}
	if k := max(a, b); clauses[k].opener == "as" || clauses[k].opener == "while" {
		return true // "said on Monday as he toured the ruins"
	}
	// What someone said on Monday need not have happened on Monday.
	return clauses[min(a, b)].group.sense.class != speech || max(a, b) == min(a, b)+1 && s.nextDeed(clauses, min(a, b)) > 0 || clauses[min(a, b)].group.lemma == clauses[max(a, b)].group.lemma
}
