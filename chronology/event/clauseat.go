package event

import (
	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
)

// behindReduced returns the clause that a time at a word before clause k dates: where
// that is but a participle telling of the noun phrase behind the time, the one that goes
// on about it: "in May a panel led by Voss blamed him".
func (s *sentence) behindReduced(clauses []clause, k, at int) int {
	c := &clauses[k]
	if !c.group.participle || s.words[c.group.head].tag != pos.VBN || c.subject.empty() || at >= c.subject.first || c.subject.end != c.group.first {
		return k
	}
	for n := k + 1; n < len(clauses); n++ {
		if g := clauses[n].group; !g.participle && !g.infinitive {
			if clauses[n].subject == c.subject {
				return n
			}
			break
		}
	}
	return k
}

// clauseOf returns the clause that a word belongs to, or -1. An infinitive or
// participle that runs on from a finite verb hands the time up to its governor
// where that is the happening ("agreed to meet on Friday" keeps it).
func (s *sentence) clauseOf(clauses []clause, at int) int {
	best := -1
	for k := range clauses {
		c := &clauses[k]
		if at > c.group.first && at < c.group.head {
			return k // "was yesterday arrested"
		}
		if at >= c.complement && at < c.end && !(k+1 < len(clauses) && at >= clauses[k+1].first && s.colonBetween(c.complement, at)) || c.resumes > 0 && at >= c.resumes {
			best = k
		}
	}
	if best >= 0 {
		return best
	}
	for k := range clauses {
		c := &clauses[k]
		if at >= c.first && at < c.group.first && !c.group.infinitive {
			return s.behindReduced(clauses, k, at)
		}
	}
	for k := range clauses { // "two attempts on Monday to reach the probe failed"
		if c := &clauses[k]; !c.subject.empty() && at > c.subject.first && at < c.subject.end && !c.group.infinitive && !c.group.participle && s.timexes[s.words[at].timex].When.Grain() <= calendar.Day && s.words[at-1].tag == pos.IN {
			return k
		}
	}
	for k := range clauses { // "Two months later, days before the board was to vote, the item vanished"
		if c := &clauses[k]; at < clauses[0].first && (at == 0 || at == 1 && s.words[0].tag == pos.IN) && !c.subordinate && !c.group.infinitive && !c.group.participle {
			return k
		}
	}
	return -1
}

// isAgain reports a time that tells when it was so once more: "and again on Tuesday".
func (s *sentence) isAgain(at int) bool {
	if at > 0 && s.words[at-1].tag == pos.IN {
		at--
	}
	return at > 1 && s.words[at-1].is("again") && s.words[at-2].tag == pos.CC
}

// colonBetween reports a colon or semicolon among the words [first, end): what stands
// behind it is of the next clause: "it was the second: in May he had won the first".
func (s *sentence) colonBetween(first, end int) bool {
	for i := first; i < end; i++ {
		if s.words[i].text == ":" || s.words[i].text == ";" {
			return true
		}
	}
	return false
}

// timexWord returns the first word of expression t, or -1. Two expressions may
// share a word: "2–5 January".
func (s *sentence) timexWord(t int) int {
	for i := range s.words {
		if s.words[i].timex == t {
			return i
		}
	}
	for i := range s.words {
		if w, x := &s.words[i], s.timexes[t]; w.timex >= 0 && w.start < x.End && x.Start < w.end {
			return i
		}
	}
	return -1
}
