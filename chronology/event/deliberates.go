package event

// deliberates reports a court or a body that hears or will consider what is before it:
// "the cabinet will consider the plan on Friday". What somebody considered once is
// a thought.
func (s *sentence) deliberates(c *clause) (Kind, bool) {
	g := c.group
	if g.passive || !s.isObject(c.complement) {
		return "", false
	}
	court := s.isCourt(c.subject) || s.tells(c.subject, "panel", "inquiry", "committee", "commission")
	switch {
	case g.lemma == "hear" && court:
		return Legal, true
	case g.lemma != "consider" || g.modal != "will" && g.governor < 0:
		return "", false
	case s.isCourt(c.subject):
		return Legal, true
	}
	return Other, court || !c.subject.empty() && bodies.has(s.words[s.headNoun(c.subject)].lower())
}

// isCourt reports a subject that speaks law.
func (s *sentence) isCourt(p phrase) bool {
	return s.tells(p, "court", "judge", "judges", "jury", "tribunal")
}

// bodies are who meets to decide.
var bodies = set("cabinet council board parliament assembly senate congress house government union ministers councillors members trustees directors governors lawmakers legislators mps peers shareholders")
