package event

import "annals/chronology/calendar"

// A story that follows one up tells its happening again and again, and names the day
// once: "died on Monday, the third victim of Saturday's attack". What is told of it
// without a day is of that day, and not of the day of the latest news.

// ofMainEvent dates a clause that names an event told before as its subject, "the quake
// struck at 4:52 a.m.", or that tells of harm where the text has told what did it.
func (t *teller) ofMainEvent(s *sentence, c *clause, kind Kind) (datedBy, bool) {
	if c.group.pluperfect {
		return datedBy{}, false
	}
	if m, ok := t.subjectEvent(s, c); ok {
		return m, true
	}
	if !harmful[kind] || t.logged == s.para {
		return datedBy{}, false
	}
	if _, _, own := t.focus.current(s); own {
		return datedBy{}, false
	}
	for i := range t.out {
		m := &t.out[i]
		if harmful[m.kind] && m.kind != Death && m.onDay() && !t.aged[s.para] {
			return datedBy{when: dayOf(m.when), basis: ByNarrative, timex: m.mention.Timex, story: true}, true
		}
	}
	return datedBy{}, false
}

// harmful are the kinds of which a story has one that the rest is about.
var harmful = map[Kind]bool{Attack: true, Accident: true, Disaster: true, Death: true}

// subjectEvent returns the day of an event that a clause names as its subject and that
// has been told.
func (t *teller) subjectEvent(s *sentence, c *clause) (datedBy, bool) {
	p := c.subject
	if p.empty() || p.end > c.group.first || c.group.passive || !s.words[p.first].is("the", "this", "that") || !courses.has(c.group.lemma) {
		return datedBy{}, false
	}
	head := s.headNoun(p)
	if !s.isCommon(head) {
		return datedBy{}, false
	}
	m, ok := t.lastTold(s.words[head].lower(), calendar.Day)
	if !ok || !m.onDay() {
		return datedBy{}, false
	}
	return datedBy{when: dayOf(m.when), basis: ByNarrative, timex: m.mention.Timex}, true
}

// courses are verbs by which an event comes about and takes its course.
var courses = set("strike hit begin start break erupt happen occur last come destroy engulf spread kill injure wound take unfold sweep")

// onDay reports a mention of what occurred on one day that is known.
func (m *told) onDay() bool {
	return m.status == Occurred && !m.when.IsRange() && m.when.Grain() <= calendar.Day && !m.when.From.Approximate
}
