package event

import (
	"slices"

	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
	"annals/chronology/timex"
)

// inherited dates a clause without an expression of its own: from another
// clause of its sentence, from the narrative date, or from the publication
// where a lead tells in the past tense what is news. Only what simply happened
// inherits a date; what had happened before or was said to be so does not.
func (t *teller) inherited(s *sentence, clauses []clause, k int, times [][]int, kind Kind) (datedBy, bool) {
	c := &clauses[k]
	g := c.group
	if d, ok := t.fresh(s, c, kind); ok {
		return d, true
	}
	if d, ok := t.hoursAgo(s, times[k]); ok {
		return d, true
	}
	if d, ok := t.justDone(s, c, kind); ok {
		return d, true
	}
	if d, ok := t.sinceThen(s, c, kind); ok {
		return d, true
	}
	if d, ok := t.fromDistance(s, clauses, k, times); ok {
		return d, true
	}
	if kind != Statement && g.past && !g.infinitive && !(g.participle && s.words[g.head].tag == pos.VBG) {
		if d, ok := t.fromEventNoun(s, clauses, k, times[k], false); ok {
			return d, true
		}
	}
	if d, ok := t.fromLog(s, c); ok {
		return d, true
	}
	if d, ok := t.underway(s, c, kind); ok {
		return d, true
	}
	if g.participle || g.infinitive || g.modal != "" || g.perfect || !g.past || s.isTally(c) {
		return datedBy{}, false
	}
	if d, ok := t.atThatTime(s, clauses, k); ok {
		return d, true
	}
	if d, ok := t.soonAfter(s, clauses, k, times); ok {
		return d, true
	}
	switch c.opener {
	case "before":
		if k > 0 && clauses[k-1].group.pluperfect && clauses[k-1].group.lemma == "be" {
			return datedBy{}, false // "that he had been dead before he fell"
		}
	case "after":
		if d, ok := t.leadAfter(s, clauses, k, times, kind); ok {
			return d, true
		}
		return t.sameYear(s, clauses, k, times)
	case "how", "if", "whether", "because", "although", "though", "since", "until", "unless", "than":
		return datedBy{}, false
	case "that":
		if !t.reported(clauses, k) || len(times[k-1]) > 0 {
			return datedBy{}, false // what was thought or hoped is not told as news
		}
	}
	if s.ordinalDay(c) || c.opener == "when" && c.first > 1 && s.words[c.first-2].is("than", "like", "as", "from", "since") {
		return datedBy{}, false
	}
	if kind == Statement {
		if d, ok := t.fromPaper(s, c); ok {
			return d, true
		}
		if !t.publicStatement(s, c) {
			return datedBy{}, false
		}
	}
	if s.inEvidence(clauses, k) {
		return datedBy{}, false // it is not of the day on which the court heard it
	}
	if d, ok := t.ofPeriod(s, c); ok {
		return d, true
	}
	if d, ok := t.fromSentence(s, clauses, k, times); ok && !s.alleged(clauses, k) {
		if d.since { // that of the other clause: "the worst since 2009, when a fire killed ten"
			d.when, d.since = d.timex.When, false
		} // else it is the day of the allegation
		return d, true
	}
	if s.datesItself(t.doc.Published.Date) && !s.onlyLater(k, times) && (c.opener != "" || c.subordinate || !s.untimed()) {
		return t.sameMonth(s, clauses, k, times)
	}
	if d, ok := t.ofMainEvent(s, c, kind); ok {
		return d, true
	}
	if c.opener == "who" || c.opener == "whose" {
		return datedBy{}, false // who someone is has no day
	}
	return t.fromStory(s, c, kind)
}

// fromLog dates by the hour of its entry what a later sentence of it tells in the
// present tense, in which a log or a live page is written: "01:20 Good news. Sign-ins recover".
func (t *teller) fromLog(s *sentence, c *clause) (datedBy, bool) {
	g := c.group
	if t.logged != s.para || g.past || g.participle || g.infinitive || g.modal != "" || g.perfect || g.progressive || g.quoted || c.subordinate || g.sense.class != happens || s.isQuestion() {
		return datedBy{}, false
	}
	when, from, own := t.focus.current(s)
	if !own || when.IsRange() || when.Grain() >= calendar.Day || from == nil || s.datesItself(t.doc.Published.Date) {
		return datedBy{}, false
	}
	return datedBy{when: when, basis: ByNarrative, timex: from, log: true}, true
}

// atThatTime dates a clause that "when" ties to the expression right before it: "in
// 2011, when 87 people died".
func (t *teller) atThatTime(s *sentence, clauses []clause, k int) (datedBy, bool) {
	c := &clauses[k]
	if k > 0 && c.opener == "" && clauses[k-1].opener == "when" && c.subject == clauses[k-1].subject && c.group.first > 0 && s.words[c.group.first-1].tag == pos.CC {
		return t.atThatTime(s, clauses, k-1) // "in 2018, when he cancelled the vote and arrested his rivals"
	}
	if k == 0 {
		return datedBy{}, false
	}
	x := s.tiedTo(c)
	if x == nil || x.Type == timex.Duration {
		return datedBy{}, false
	}
	return datedBy{when: x.When, basis: ByTimex, timex: x}, true
}

// tiedTo returns the expression right before a clause that "when" ties to it, or nil.
func (s *sentence) tiedTo(c *clause) *timex.Timex {
	if c.first < 3 || c.opener != "when" && !(c.opener == "which" && s.words[c.first-2].is("in")) {
		return nil
	}
	at := c.first - 2
	if c.opener == "which" {
		at-- // "the riots of January 1984, in which dozens were killed"
	}
	if s.words[at].text == "," && at > 0 {
		at--
	}
	if x := s.words[at].timex; x >= 0 && dates(s.timexes[x]) {
		return s.timexes[x]
	}
	return nil
}

// sameMonth dates what a "but" or "and" joins to what was so in a month that is named:
// "in January he was close to joining Madrid, but the move collapsed".
func (t *teller) sameMonth(s *sentence, clauses []clause, k int, times [][]int) (datedBy, bool) {
	for n := k - 1; n >= 0; n-- {
		g := clauses[n].group
		if g.infinitive || g.participle {
			continue
		}
		d, ok := s.dateFrom(times[n], t.doc.Published.Date)
		if !ok || clauses[k].opener != "" || clauses[n].opener != "" || g.modal != "" || g.perfect || !g.past || g.quoted || d.when.IsRange() || d.when.Grain() != calendar.Month || g.sense.class != state {
			return datedBy{}, false
		}
		return d, true
	}
	return datedBy{}, false
}

// sameYear dates what came before something else by the year of that, no finer:
// "the clinic closed last year after a patient was killed".
func (t *teller) sameYear(s *sentence, clauses []clause, k int, times [][]int) (datedBy, bool) {
	if k == 0 || clauses[k].group.quoted || clauses[k-1].group.quoted || clauses[k-1].group.modal != "" || clauses[k-1].group.sense.class == speech {
		return datedBy{}, false
	}
	d, ok := s.dateFrom(times[k-1], t.doc.Published.Date)
	if at := clauses[k].first - 2; ok && at > 0 && s.words[at].is("year", "month", "week", "day") && s.words[at-1].is("the") {
		if d.when.Grain() != calendar.Year || d.when.IsRange() || !s.words[at].is("year") {
			return datedBy{}, false
		}
		d.when, d.basis = calendar.Single(d.when.From.Step(-1)), ByNarrative // "in 2003, the year after her husband left"
		return d, true
	}
	return d, ok && d.when.Grain() == calendar.Year && !d.when.IsRange() && d.timex.Type != timex.Duration
}

// soonAfter dates what came after something by the month or year of that, about: "after
// tanks crushed the rising in November 1956, she fled".
func (t *teller) soonAfter(s *sentence, clauses []clause, k int, times [][]int) (datedBy, bool) {
	if clauses[k].opener != "" || clauses[k].group.sense.class != happens || k == 0 || clauses[k-1].group.quoted {
		return datedBy{}, false
	}
	if g := clauses[k-1].group; clauses[k-1].opener != "after" && !(g.participle && g.first > 0 && s.words[g.first-1].is("after")) {
		return datedBy{}, false
	}
	d, ok := s.dateFrom(times[k-1], t.doc.Published.Date)
	if !ok || d.when.IsRange() || d.when.Grain() != calendar.Month && d.when.Grain() != calendar.Year || d.timex.Type == timex.Duration {
		return datedBy{}, false
	}
	d.when, d.basis = d.when.Approximately(), ByNarrative
	return d, true
}

// whenThen leaves out of the times of a clause that "when" ties to the expression right
// before it what would be counted from publication and lies elsewhere: "in March, when a
// disk failed over the weekend" is about a weekend of March.
func (s *sentence) whenThen(c *clause, times []int) []int {
	if c.opener != "when" || len(times) == 0 {
		return times
	}
	then := s.tiedTo(c)
	if then == nil {
		return times
	}
	return slices.DeleteFunc(slices.Clone(times), func(t int) bool {
		x := s.timexes[t]
		return dates(x) && x.Anchor.From == timex.Publication && disjoint(x.When.Bounds(), then.When.Bounds())
	})
}

// isTally reports a clause that sums up a time: "won 14 of his 31 games" is of no day.
func (s *sentence) isTally(c *clause) bool {
	i := c.complement
	return i+3 < c.end && s.words[i].tag == pos.CD && s.words[i].timex < 0 && s.words[i+1].is("of") && s.words[i+2].tag == pos.PRPS && s.words[i+3].tag == pos.CD
}
