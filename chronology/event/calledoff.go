package event

import "annals/chronology/event/internal/pos"

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
	case "book", "list", "pencil":
		return (g.passive || g.participle) && (s.aheadIs(g.head+1, "for") || s.aheadIs(g.head+2, "for")) // not into a jail
	}
	return false
}

// comesToNothing reports whether what a participle describes is called off by the verb
// behind it, or by the one before it whose object it describes.
func (s *sentence) comesToNothing(clauses []clause, k int) bool {
	p := clauses[k].subject
	for n := k + 1; n < len(clauses) && n <= k+2; n++ {
		if c := &clauses[n]; (s.callsOff(c.group) || s.isPutOff(c)) && c.group.passive && !c.subject.empty() && c.subject.first == p.first {
			return true
		}
	}
	return s.objectCalledOff(clauses, k)
}

// objectCalledOff reports a participle that describes the object of a verb that calls
// it off: "cancelled a trip planned for May".
func (s *sentence) objectCalledOff(clauses []clause, k int) bool {
	if k == 0 || clauses[k].subject.empty() {
		return false
	}
	c := &clauses[k-1]
	return s.callsOff(c.group) && !c.group.passive && !c.group.negated && clauses[k].subject.first >= c.complement && clauses[k].subject.first <= c.complement+2
}

// callsOff reports a verb by which a plan comes to nothing.
func (s *sentence) callsOff(g *verbGroup) bool {
	switch g.lemma {
	case "call", "put":
		return s.aheadIs(g.head+1, "off")
	case "be": // "the inspection planned for Friday is off"
		return s.aheadIs(g.head+1, "off") && (g.head+2 == len(s.words) || s.isStop(g.head+2) || s.words[g.head+2].tag == pos.CC)
	case "drop", "withhold":
		return g.passive
	case "vacate": // not a house
		return g.passive && g.first > 0 && s.tells(phrase{max(0, g.first-10), g.first}, "hearing", "trial", "inquest", "listing")
	}
	return calledOff.has(g.lemma)
}

// planDay reports a verb that calls off what was to be on the day d: "Saturday's concert
// was cancelled", "called off Monday's visit". The day is that of the plan where it
// stands with the noun, and that of the decision where it stands with the verb.
func (s *sentence) planDay(c *clause, d datedBy) bool {
	if !s.callsOff(c.group) || d.timex == nil || c.group.lemma == "abandon" || c.group.lemma == "suspend" || c.group.lemma == "adjourn" {
		return false
	}
	for i := range s.words {
		if x := s.words[i].timex; x >= 0 && s.timexes[x] == d.timex {
			if c.group.passive {
				return !c.subject.empty() && i >= c.subject.first-2 && i < c.group.first && (s.ownsNoun(i) || i > c.subject.first)
			}
			return i >= c.complement && s.ownsNoun(i)
		}
	}
	return false
}

// ofPlan dates what was called off by the day for which it was planned, where that is
// all that is said: "a debate planned for 3 October was called off".
func (t *teller) ofPlan(s *sentence, clauses []clause, k int, times [][]int) (datedBy, bool) {
	c := &clauses[k]
	if !s.callsOff(c.group) || !c.group.passive || c.subject.empty() {
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

// turnPutOff reads what somebody put off as what was put off: "the judge put off sentencing
// until 10 November" tells of the sentencing.
func (s *sentence) turnPutOff(c *clause) {
	g := c.group
	i := c.complement
	switch {
	case g.passive || g.participle || g.infinitive || g.negated || g.modal != "":
		return
	case (g.lemma == "put" || g.lemma == "push") && s.aheadIs(i, "off", "back"):
		i++
	case putsOff.has(g.lemma), g.lemma == "delay", g.lemma == "move":
	default:
		return
	}
	end := i
	for ; end < c.end && !s.words[end].is("until", "till", "to"); end++ {
		if w := &s.words[end]; !w.isNoun() && w.tag != pos.DT && w.tag != pos.PRPS && w.tag != pos.POS && !w.tag.Adjective() && !w.is("of", "on") {
			return
		}
	}
	if end == i || end >= c.end || !s.aheadIsTime(end+1) || !s.words[end-1].isNoun() {
		return
	}
	g.lemma, g.passive, g.sense = "postpone", true, verbSense("postpone")
	c.subject, c.complement, g.turned = s.trim(i, end), end, end
}

// isPutOff reports a passive that gives a new day: "the vote was postponed until Friday",
// "was brought forward to May".
func (s *sentence) isPutOff(c *clause) bool {
	i := c.complement
	switch {
	case !c.group.passive:
		return false
	case c.group.lemma == "put" && s.aheadIs(i, "back", "off"), c.group.lemma == "bring" && s.aheadIs(i, "forward"), c.group.lemma == "push" && s.aheadIs(i, "back"):
		i++
	case c.group.lemma == "move" || c.group.lemma == "shift":
		return s.aheadIs(i, "to") && i+1 < len(s.words) && s.words[i+1].timex >= 0
	case !putsOff.has(c.group.lemma):
		return false
	}
	if s.aheadIs(i, "from") { // "from June to May"
		for i++; i < c.end && s.words[i].timex >= 0; i++ {
		}
	}
	return s.aheadIs(i, "until", "till", "to")
}
