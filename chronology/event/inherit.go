package event

import "annals/chronology/calendar"

// inherited dates a clause without an expression of its own: from the clause
// that governs it, from the narrative date where the text is still at it, or
// from the publication where a lead tells in the past tense what is news.
func (t *teller) inherited(s *sentence, clauses []clause, k int, kind Kind) (datedBy, bool) {
	c := &clauses[k]
	g := c.group
	if g.participle || g.infinitive || g.modal != "" || !g.past && !g.passive {
		return datedBy{}, false
	}
	if g.perfect || c.opener == "if" || c.opener == "that" {
		return datedBy{}, false // what was said to be so is not told as news
	}
	newsworthy := kind != Other && kind != Statement
	if kind == Statement {
		newsworthy = t.publicStatement(s, c)
	}
	if !newsworthy {
		return datedBy{}, false
	}
	if f := t.focus; !f.when.IsZero() && (f.at == s.index-1 && !s.newPara || kind == Statement && f.when.Grain() <= calendar.Day && t.near(f.when)) {
		return datedBy{when: f.when, basis: ByNarrative, timex: f.from}, true
	}
	if published := t.doc.Published.Date; s.lead && !published.IsZero() && len(s.timexes) == 0 {
		return datedBy{when: calendar.Single(calendar.DayOf(published)), basis: ByPublication}, true
	}
	return datedBy{}, false
}

// near reports whether a narrative date is the day of publication or the one before.
func (t *teller) near(when calendar.Value) bool {
	published := t.doc.Published.Date
	if published.IsZero() {
		return false
	}
	gap := published.Serial() - when.Bounds().Start.Serial()
	return gap >= 0 && gap <= 1
}

// publicStatement reports words spoken to the public: at a news conference, to
// reporters, in an interview, or by a verb that is an act of its own.
func (t *teller) publicStatement(s *sentence, c *clause) bool {
	for i := c.complement; i < c.end; i++ {
		if s.words[i].is("conference", "reporters", "interview", "briefing", "statement", "speech", "parliament", "lawmakers", "journalists") {
			return true
		}
	}
	switch c.group.lemma {
	case "announce", "declare", "apologise", "apologize", "resign":
		return s.lead
	}
	return false
}
