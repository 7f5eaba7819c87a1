package event

// deliberates reports a court or a body that hears or will consider what is before it:
// "the cabinet will consider the plan on Friday". What somebody considered once is
// a thought.
func (s *sentence) deliberates(c *clause) (Kind, bool) {
	g := c.group
	if g.passive || !s.isObject(c.complement) {
		return "", false
	}
	court := s.tells(c.subject, "court", "panel", "jury", "inquiry", "tribunal", "committee", "judge", "judges", "commission")
	switch {
	case g.lemma == "hear" && court:
		return Legal, true
	case g.lemma != "consider" || g.modal != "will" && g.governor < 0:
		return "", false
	case s.tells(c.subject, "court", "jury", "tribunal", "judge", "judges"):
		return Legal, true
	}
	return Other, court || !c.subject.empty() && bodies.has(s.words[s.headNoun(c.subject)].lower())
}

// bodies are who meets to decide.
var bodies = set("cabinet council board parliament assembly senate congress house government union ministers councillors members trustees directors governors lawmakers legislators mps peers shareholders")
