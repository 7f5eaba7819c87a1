package event

import (
	"strings"
	"unicode/utf8"

	"annals/chronology/event/internal/pos"
)

// toll reads a clause that only tells how many had died by then: "the death toll
// rose to 12". It is an update of what killed them, and empty for other clauses.
func (s *sentence) toll(c *clause) string {
	if c.subject.empty() || c.group.passive || !climbs.has(c.group.lemma) {
		return ""
	}
	head := &s.words[s.headNoun(c.subject)]
	if !head.is("toll") && !(head.is("number") && s.tells(phrase{c.subject.first, c.group.first}, "dead", "deaths", "killed", "victims", "casualties")) {
		return ""
	}
	for i := c.complement; i < c.end; i++ {
		if w := &s.words[i]; w.tag == pos.CD && w.timex < 0 && (i == 0 || !s.words[i-1].is("from")) {
			if q := i - 1; q > c.complement && (s.words[q].is("least") && s.words[q-1].is("at") || s.words[q].is("than") && s.words[q-1].is("more")) {
				return s.words[q-1].lower() + " " + s.words[q].lower() + " " + w.text
			} else if q >= c.complement && s.words[q].is("over", "nearly", "almost", "about", "around", "some") {
				return s.words[q].lower() + " " + w.text
			}
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

// deadly reports a mention of what can kill, or of many deaths.
func (m *told) deadly() bool {
	if m.status != Occurred {
		return false
	}
	switch m.kind {
	case Disaster, Accident, Attack, Military:
		return true
	case Death:
		_, _, ok := DeathsIn(m.title)
		return ok
	default:
	}
	return false
}

// ofDeadly dates a toll without a day by what it is of.
func (t *teller) ofDeadly() (datedBy, bool) {
	if t.deadliest == 0 {
		return datedBy{}, false
	}
	of := &t.out[t.deadliest-1]
	return datedBy{when: of.when, basis: ByNarrative, timex: of.mention.Timex}, true
}

// kills reports a deadly mention that says how many died.
func (m *told) kills() bool {
	_, _, ok := DeathsIn(m.title)
	return ok && m.deadly()
}

// takesToll reports whether a later toll is that of mention m rather than of another that
// was told before it: the latest that tells of deaths, else the latest of what can kill,
// and never one of long before.
func (m *told) takesToll(other *told) bool {
	if !m.deadly() || other == nil {
		return m.deadly()
	}
	if later := m.when.Bounds().Start.Date.Serial() - other.when.Bounds().Start.Date.Serial(); later > 30 || later < -30 {
		return later > 0 // "it was the worst since a quake in 1990 killed 300"
	}
	return m.kills() || !other.kills()
}

// withToll puts the newest toll of a group into its title.
func withToll(title string, group []*told) string {
	toll := ""
	for i := range group {
		if i > 0 && group[i].toll != "" {
			toll = group[i].toll
		}
	}
	if toll == "" {
		return title
	}
	if from, to, ok := DeathsIn(title); ok { // an older toll
		if from == 0 {
			toll = strings.ToUpper(toll[:1]) + toll[1:]
		}
		title = title[:from] + toll + title[to:]
		if utf8.RuneCountInString(title) > maxTitle {
			return title[:from] + toll
		}
		return title
	}
	added := title + ", killing " + toll
	if strings.Contains(title, "kill") || strings.Contains(title, " die") || utf8.RuneCountInString(added) > maxTitle {
		return title
	}
	return added
}

// DeathsIn finds how many a title says were killed, with its "at least", in bytes of the
// title: "at least five" of "A quake kills at least five people", "Five" of "Five people die".
func DeathsIn(title string) (from, to int, ok bool) {
	at := 0
	before := "" // the word before
	opens := -1  // where the number that opens the title ends
	count := false
	for word := range strings.SplitSeq(title, " ") {
		end := at + len(word)
		lower := strings.ToLower(strings.TrimRight(word, ",;"))
		number := isCount(lower)
		switch {
		case deathVerbs.has(before) && number:
			return at, at + len(strings.TrimRight(word, ",;")), true
		case deathVerbs.has(before) && qualifies.has(lower):
			if f, t, found := countBehind(title, at); found {
				return f, t, true
			}
		case at == 0 && (number || qualifies.has(lower)):
			if f, t, found := countBehind(title, 0); found && f == 0 {
				opens, count = t, true
			}
		case count && (lower == "killed" || lower == "die" || lower == "dead") && at > opens && at < opens+40:
			return 0, opens, true
		}
		before, at = lower, end+1
	}
	return 0, 0, false
}

// countBehind finds a number with what qualifies it at byte at of a title.
func countBehind(title string, at int) (from, to int, ok bool) {
	from = at
	for range 4 {
		word, _, _ := strings.Cut(title[at:], " ")
		lower := strings.ToLower(strings.TrimRight(word, ",;"))
		if isCount(lower) {
			return from, at + len(lower), true
		}
		if !qualifies.has(lower) {
			return 0, 0, false
		}
		if at += len(word) + 1; at >= len(title) {
			break
		}
	}
	return 0, 0, false
}

// isCount reports a number in digits or in a word.
func isCount(word string) bool {
	if word == "" {
		return false
	}
	if word[0] >= '0' && word[0] <= '9' {
		return strings.Trim(word, "0123456789,.") == ""
	}
	first, _, _ := strings.Cut(word, "-")
	return numerals.has(first) || word == "one"
}

var (
	deathVerbs = set("kill kills killing claims")
	qualifies  = set("at least more than over nearly almost about around some as many up to an estimated")
)
