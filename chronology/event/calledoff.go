package event

// calledOff are verbs for plans that come to nothing, or not on their day: the day
// that a passive of theirs seems to have is that of the plan.
var calledOff = set("cancel postpone delay scrap scrub abandon shelve abort adjourn suspend call")

// putsOff are verbs whose "until" gives the new day of what was planned.
var putsOff = set("postpone adjourn reschedule defer")

// plans reports a passive or participle by which something is set for a time.
func (s *sentence) plans(g *verbGroup) bool {
	switch g.lemma {
	case "plan", "schedule", "set", "slate", "arrange", "fix", "expect":
		return g.passive || g.participle
	}
	return false
}

// comesToNothing reports whether what a participle describes is called off by the
// verb behind it.
func (s *sentence) comesToNothing(clauses []clause, k int) bool {
	for n := k + 1; n < len(clauses) && n <= k+2; n++ {
		if c := &clauses[n]; calledOff[c.group.lemma] && c.group.passive && !c.subject.empty() && c.subject.first == clauses[k].subject.first {
			return true
		}
	}
	return false
}

// ofPlan dates what was called off by the day for which it was planned, where that is
// all that is said: "a debate planned for 3 October was called off".
func (t *teller) ofPlan(s *sentence, clauses []clause, k int, times [][]int) (datedBy, bool) {
	c := &clauses[k]
	if !calledOff[c.group.lemma] || !c.group.passive || c.subject.empty() {
		return datedBy{}, false
	}
	for n := k - 1; n >= 0 && n >= k-2; n-- {
		if s.plans(clauses[n].group) && s.comesToNothing(clauses, n) {
			d, ok := s.dateFrom(times[n], t.doc.Published.Date)
			d.plan = ok
			return d, ok
		}
	}
	return datedBy{}, false
}

// isPutOff reports a passive that gives a new day: "the vote was postponed until Friday".
func (s *sentence) isPutOff(c *clause) bool {
	return putsOff[c.group.lemma] && c.group.passive && s.aheadIs(c.complement, "until", "till", "to")
}
