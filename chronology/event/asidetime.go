package event

import "annals/chronology/timex"

// ofSaying returns the expressions of a sentence that date only what someone said.
func (s *sentence) ofSaying(clauses []clause, times [][]int) map[*timex.Timex]bool {
	var out map[*timex.Timex]bool
	for k := range clauses {
		if g := clauses[k].group; g.sense.class != speech || g.passive || g.infinitive || g.modal != "" {
			continue
		}
		out = s.addTimes(out, times[k])
	}
	return out
}

// ofAsides returns the expressions that stand between a subject and its verb and date what
// it had done before: "the pound, which had slipped on Wednesday, traded at 1.43",
// "economists polled last week had foreseen it". In a record of a meeting, they are those
// of all that had been before it.
func (s *sentence) ofAsides(clauses []clause, times [][]int, record bool) map[*timex.Timex]bool {
	var out map[*timex.Timex]bool
	for k := range clauses {
		c := &clauses[k]
		if record && c.group.pluperfect {
			out = s.addTimes(out, times[k])
			continue
		}
		if k+1 == len(clauses) || clauses[k+1].opener != "" || clauses[k+1].subject != c.subject || c.subject.empty() {
			continue
		}
		if !(c.group.pluperfect && (c.opener == "which" || c.opener == "who")) && !(c.group.participle && clauses[k+1].group.pluperfect) {
			continue
		}
		out = s.addTimes(out, times[k])
	}
	return out
}

// addTimes adds expressions to a set, which may be nil.
func (s *sentence) addTimes(set map[*timex.Timex]bool, times []int) map[*timex.Timex]bool {
	for _, t := range times {
		if set == nil {
			set = make(map[*timex.Timex]bool)
		}
		set[s.timexes[t]] = true
	}
	return set
}

// allBefore reports times that all stand before a clause's subject or within its verb, and
// that there are some.
func (s *sentence) allBefore(times []int, c *clause) bool {
	for _, t := range times {
		if at := s.timexWord(t); at >= c.subject.first && (at < c.group.first || at > c.group.head) {
			return false
		}
	}
	return len(times) > 0
}

// foresees are verbs of which what is foreseen has the time that opens the sentence.
var foresees = set("expect schedule set plan slate tip predict forecast")
