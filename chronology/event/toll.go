package event

import (
	"strings"
	"unicode/utf8"
)

// toll reads a clause that only tells how many had died by then: "the death toll
// rose to 12". It is an update of what killed them, and empty for other clauses.
func (s *sentence) toll(c *clause) string {
	if c.subject.empty() || c.group.passive || !climbs[c.group.lemma] {
		return ""
	}
	head := &s.words[s.headNoun(c.subject)]
	if !head.is("toll") && !(head.is("number") && s.tells(phrase{c.subject.first, c.group.first}, "dead", "deaths", "killed", "victims", "casualties")) {
		return ""
	}
	for i := c.complement; i < c.end; i++ {
		if w := &s.words[i]; w.tag == "CD" && w.timex < 0 && (i == 0 || !s.words[i-1].is("from")) {
			return w.text
		}
	}
	return ""
}

var climbs = set("rise climb reach stand pass jump grow increase hit exceed surpass mount")

// tells reports whether a phrase holds one of some words.
func (s *sentence) tells(p phrase, list ...string) bool {
	for i := p.first; i < p.end; i++ {
		if s.words[i].is(list...) {
			return true
		}
	}
	return false
}

// deadly reports a mention of what can kill.
func (m *told) deadly() bool {
	switch m.kind {
	case Disaster, Accident, Attack, Military:
		return m.status == Occurred
	default:
	}
	return false
}

// withToll adds the newest toll of a group to its title.
func withToll(title string, group []*told) string {
	toll := ""
	for i := range group {
		if i > 0 && group[i].toll != "" {
			toll = group[i].toll
		}
	}
	if before, old, ok := strings.Cut(title, ", killing "); ok && toll != "" && !strings.Contains(old, " ") {
		title = before // an older toll
	}
	added := title + ", killing " + toll
	if toll == "" || strings.Contains(title, "kill") || utf8.RuneCountInString(added) > maxTitle {
		return title
	}
	return added
}
