package event

// isDated reports what a thing's date is, which is no happening: "was dated 9 June", "the feud
// dates to 1994", and not "the laboratory dated the needles".
func (s *sentence) isDated(g *verbGroup) bool {
	n := g.head + 1
	return g.passive || n < len(s.words) && (s.words[n].timex >= 0 || s.words[n].is("to", "back", "from"))
}

// closesYear reports "ended" or "ending" between a span of time and its last day, by which
// accounts and reports say which one they are of: "for the year ended 31 December 2010".
func (s *sentence) closesYear(g *verbGroup) bool {
	if g.first == 0 || g.first != g.head || !s.words[g.head].is("ended", "ending") || g.head+1 >= len(s.words) {
		return false
	}
	next := g.head + 1
	if s.words[next].is("on") && next+1 < len(s.words) {
		next++
	}
	return s.words[next].timex >= 0 && s.words[g.first-1].is("year", "years", "quarter", "quarters", "half", "months", "month", "weeks", "week", "period", "season")
}
