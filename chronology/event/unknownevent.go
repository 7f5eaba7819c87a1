package event

import "annals/chronology/calendar"

// countsFromUnknown reports a clause that counts its day from an event that nothing has
// told of: "three days after the crash".
func (t *teller) countsFromUnknown(s *sentence, c *clause) bool {
	if !s.ordersEvents() || c.group.quoted || s.lead || c.group.perfect && !c.group.pluperfect {
		return false // what is news has its day from that
	}
	for i := c.complement; i < c.end; i++ {
		if !s.words[i].is("after", "before") || s.opensClause(i) {
			continue
		}
		x, amount, ok := s.lengthBefore(i)
		if !ok || amount.Count < 1 || x < 0 || amount.Unit < calendar.Day {
			continue
		}
		if at := s.timexWord(x); at > 0 && s.words[at-1].text == "," {
			continue // ", two days after the storm" only adds to what is said
		}
		if t.unknownEvent(s, i+1, amount.Unit) {
			return true
		}
	}
	return false
}

// weekdayOfUnknown reports a weekday that is one before or behind an event which nothing
// has told of: "on the Wednesday after the vote".
func (t *teller) weekdayOfUnknown(s *sentence, d datedBy) bool {
	if d.timex == nil || d.timex.Rule != "weekday" || !s.ordersEvents() {
		return false
	}
	for i := 2; i+1 < len(s.words); i++ {
		if x := s.words[i-1].timex; x >= 0 && s.timexes[x] == d.timex && s.words[i].is("after", "before") && s.words[i-2].is("the") && !s.opensClause(i) {
			return t.unknownEvent(s, i+1, calendar.Day)
		}
	}
	return false
}

// unknownEvent reports a noun phrase at word i that names an event which nothing has told of.
func (t *teller) unknownEvent(s *sentence, i int, grain calendar.Grain) bool {
	noun := s.definiteEvent(i)
	if noun < 0 {
		return false
	}
	_, known := t.lastTold(s.words[noun].lower(), max(calendar.Day, grain))
	return !known
}
