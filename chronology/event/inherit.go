package event

import (
	"slices"

	"annals/chronology/calendar"
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
	if kind != Statement && g.past && !g.infinitive && !(g.participle && s.words[g.head].tag == "VBG") {
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
	if g.participle || g.infinitive || g.modal != "" || g.perfect || !g.past {
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
		return t.sameYear(s, clauses, k, times)
	case "if", "whether", "because", "although", "though", "since", "until", "unless", "than":
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
	if d, ok := t.fromSentence(s, clauses, k, times); ok && !s.alleged(clauses, k) {
		if d.since { // that of the other clause: "the worst since 2009, when a fire killed ten"
			d.when, d.since = d.timex.When, false
		} // else it is the day of the allegation
		return d, true
	}
	if s.datesItself(t.doc.Published.Date) && !s.onlyLater(k, times) {
		return t.sameMonth(s, clauses, k, times)
	}
	if d, ok := t.ofMainEvent(s, c, kind); ok {
		return d, true
	}
	if c.opener == "who" {
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
	if k > 0 && c.opener == "" && clauses[k-1].opener == "when" && c.subject == clauses[k-1].subject && c.group.first > 0 && s.words[c.group.first-1].tag == "CC" {
		return t.atThatTime(s, clauses, k-1) // "in 2018, when he cancelled the vote and arrested his rivals"
	}
	if k == 0 || c.first < 3 || c.opener != "when" && !(c.opener == "which" && s.words[c.first-2].is("in")) {
		return datedBy{}, false
	}
	at := c.first - 2
	if c.opener == "which" {
		at-- // "the riots of January 1984, in which dozens were killed"
	}
	if s.words[at].text == "," && at > 0 {
		at--
	}
	x := s.words[at].timex
	if x < 0 || !dates(s.timexes[x]) || s.timexes[x].Type == timex.Duration {
		return datedBy{}, false
	}
	return datedBy{when: s.timexes[x].When, basis: ByTimex, timex: s.timexes[x]}, true
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

// fromSentence takes the day of another clause that tells of the same time: one
// joined by "and", "when", "before", "while", or by a relative pronoun.
func (t *teller) fromSentence(s *sentence, clauses []clause, k int, times [][]int) (datedBy, bool) {
	for step := 1; step < len(clauses); step++ {
		for _, other := range [...]int{k - step, k + step} {
			if other < 0 || other >= len(clauses) {
				continue
			}
			if g := clauses[other].group; g.participle && s.words[g.head].tag == "VBN" && !clauses[k].group.participle && (g.first == 0 || s.words[g.first-1].text == ",") {
				continue // "the study, published on Monday, followed patients for years"
			}
			if g := clauses[other].group; g.quoted || g.modal != "" || g.infinitive || g.perfect && !clauses[k].group.perfect {
				continue // another time
			}
			if g := clauses[other].group; g.participle && !g.passive && s.plans(g) && !s.plans(clauses[k].group) && s.aheadIs(g.head+1, "for", "to") {
				continue // "a debate planned for Monday was called off when he pulled out"
			}
			d, ok := s.dateFrom(times[other], t.doc.Published.Date)
			if !ok || d.when.Grain() > calendar.Week && !(other < k && (s.joinedTo(clauses, k, other) || s.opensBoth(clauses, k, other, d.timex))) || d.timex.Type == "DURATION" || !s.together(clauses, k, other) {
				continue
			}
			if other < k && s.relative(&clauses[other]) && clauses[other].first > 1 && s.words[clauses[other].first-2].text == "," && !s.relative(&clauses[k]) && clauses[k].opener == "" {
				continue // "observers, who came a week before, praised it"
			}
			if clauses[other].group.sense.class == state && s.attributive(d.timex) {
				continue // "concluded that the 27 November deal is void"
			}
			if other > k && s.relative(&clauses[other]) && !s.relative(&clauses[k]) {
				continue // "found the wreck of the plane that crashed on Monday"
			}
			if other > k && countsOn(d.timex) {
				continue // "detained five and freed them the next day"
			}
			if other > k && (s.relative(&clauses[k]) || s.parted(clauses, k, other) || s.fronted(&clauses[k], &clauses[other], times[other])) {
				continue // who someone is, or what was so before the "but", has a time of its own
			}
			return d, true
		}
	}
	return datedBy{}, false
}

// datesItself reports a sentence with an expression that can date its happenings, no
// day to come.
func (s *sentence) datesItself(published calendar.Date) bool {
	for t, x := range s.timexes {
		if dates(x) && !s.endsAt(t) && !s.isNamed(t) && !s.ofRecord(s.timexWord(t)) && (published.IsZero() || x.When.Bounds().Start.Compare(published.At()) <= 0) {
			return true
		}
	}
	return false
}

// countsOn reports an expression that counts from where the text was: "the next day".
func countsOn(x *timex.Timex) bool {
	switch x.Rule {
	case "unit-before", "earlier-later", "hours-later":
		return true
	case "shifted-unit":
		return x.Anchor.From == timex.Narrative
	}
	return false
}

// onlyLater reports a sentence whose expressions count on from what clause k tells, and
// date what its later clauses do.
func (s *sentence) onlyLater(k int, times [][]int) bool {
	for t, x := range s.timexes {
		if !dates(x) {
			continue
		}
		later := false
		for n := k + 1; n < len(times); n++ {
			later = later || slices.Contains(times[n], t)
		}
		if !later || !countsOn(x) {
			return false
		}
	}
	return true
}

// isNamed reports a day that is declared to be something: "declared Thursday a day of mourning".
func (s *sentence) isNamed(t int) bool {
	at := s.timexWord(t)
	if at < 1 || !s.words[at-1].isVerb() {
		return false
	}
	for at < len(s.words) && s.words[at].timex == t {
		at++
	}
	return s.aheadIs(at, "a", "an")
}

// joinedTo reports whether clause k shares the auxiliary of an earlier one: "was
// tried in 1784 and acquitted".
func (s *sentence) joinedTo(clauses []clause, k, other int) bool {
	if g := clauses[k].group; g.first == 0 || !g.passive || g.first != g.head || s.words[g.first-1].tag != "CC" {
		return false
	}
	for n := other + 1; n < k; n++ {
		if g := clauses[n].group; !g.infinitive && !g.participle {
			return false
		}
	}
	return true
}

// opensBoth reports whether a sentence opens with a time for all that one subject
// did: "in 1938 he was forced to sell it and fled".
func (s *sentence) opensBoth(clauses []clause, k, other int, x *timex.Timex) bool {
	a, b := &clauses[other], &clauses[k]
	if a.subject.empty() || a.subject != b.subject || x.Start > s.words[a.subject.first].start || x.Start > s.words[0].start+8 {
		return false
	}
	for n := other + 1; n < k; n++ {
		if g := clauses[n].group; !g.infinitive && !g.participle {
			return false
		}
	}
	return b.group.first > 0 && s.words[b.group.first-1].tag == "CC"
}

// fronted reports whether a clause opens with its time: "he refused, and on 3
// August the siege began" does not say when he refused.
func (s *sentence) fronted(before, c *clause, times []int) bool {
	for _, t := range times {
		if at := s.timexWord(t); at > before.complement && at < c.group.first && (c.subject.empty() || at < c.subject.first) {
			return true
		}
	}
	return false
}

// parted reports whether a "but" stands between two clauses.
func (s *sentence) parted(clauses []clause, a, b int) bool {
	for i := clauses[a].complement; i < clauses[b].group.first; i++ {
		if s.words[i].is("but") {
			return true
		}
	}
	return false
}

// together reports whether two clauses of a sentence tell of one time.
func (s *sentence) together(clauses []clause, a, b int) bool {
	for k := min(a, b); k <= max(a, b); k++ {
		switch clauses[k].opener {
		case "", "and", "when", "while", "as", "before", "where", "who", "which":
		case "after": // "two people died after a train left the rails on Monday", as leads have it
			if !s.lead || k != max(a, b) || a > b || clauses[k].subject.empty() {
				return false
			}
		case "that":
			if k > 0 && clauses[k-1].group.sense.class == speech {
				return false
			}
		default:
			return false
		}
		if k > min(a, b) && clauses[k].group.perfect {
			return false
		}
	}
	if k := max(a, b); clauses[k].opener == "as" || clauses[k].opener == "while" {
		return true // "said on Monday as he toured the ruins"
	}
	// What someone said on Monday need not have happened on Monday.
	return clauses[min(a, b)].group.sense.class != speech || max(a, b) == min(a, b)+1 && s.nextDeed(clauses, min(a, b)) > 0 || clauses[min(a, b)].group.lemma == clauses[max(a, b)].group.lemma
}
