package event

import (
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/timex"
)

// agree makes a clause's date agree with its tense. What happened is not dated
// by a day ahead ("declared Friday a holiday" was not on Friday), and a plain
// present with a weekday tells of the coming one ("the teams play on Saturday").
func (s *sentence) agree(g *verbGroup, d datedBy, published calendar.Date) (datedBy, bool) {
	if d.timex != nil && !published.IsZero() && d.timex.Rule == "weekday" && d.when == d.timex.When && !g.perfect {
		switch g.modal {
		case "could", "may", "might", "must", "should", "can": // "the vote could come on Thursday"
			if len(d.timex.Alternatives) == 0 {
				d = d.aWeekOn(published)
			} else if coming := d.timex.Alternatives[0].When; coming.Bounds().Start.Compare(published.At()) > 0 {
				d.when = coming
			}
		}
	}
	if d.timex != nil && !published.IsZero() && yearless.has(d.timex.Rule) && d.when == d.timex.When && !d.when.IsRange() && !g.perfect && age(d.when, published) > 31 {
		switch g.modal {
		case "could", "may", "might", "should": // "the plant could be closed in June"
			if g.modal != "could" || g.passive || g.sense.class == happens && g.first > 0 && s.words[g.first-1].isNoun() {
				d.when.From.Date.Year++
				return d, true
			}
		}
	}
	if d.timex != nil && !published.IsZero() && g.infinitive && g.perfect && d.when == d.timex.When && !d.when.IsRange() {
		return nearest(d, published), true // "was to have opened on Wednesday"
	}
	if c := (clause{group: g, complement: max(g.head+1, g.turned), end: len(s.words)}); d.timex != nil && !published.IsZero() && s.isPutOff(&c) && !g.pluperfect && d.timex.Rule == "weekday" && d.when == d.timex.When && d.when.Grain() == calendar.Day && age(d.when, published) > 0 && age(d.when, published) <= 7 {
		d.when = calendar.Single(d.when.From.Step(7)) // "has been moved to Sunday"
		return d, true
	}
	if c := (clause{group: g, complement: max(g.head+1, g.turned), end: len(s.words)}); d.timex != nil && !published.IsZero() && s.isPutOff(&c) && yearless.has(d.timex.Rule) && !d.when.IsRange() && age(d.when, published) > 31 {
		d.when.From.Date.Year++ // "has been put back to June"
		return d, true
	}
	switch {
	case published.IsZero() || d.timex == nil || g.modal != "" || g.infinitive || g.participle || s.aheadIs(g.head+1, "back") && s.aheadIs(g.head+2, "to"): // "goes back to August"
	case g.past && (!g.passive || !booked.has(g.lemma)) && !g.progressive && g.sense.class != plan && g.sense.class != aspect && g.sense.class != mental && g.lemma != "be" && d.after(published, true):
		return datedBy{}, false
	case !g.past && !g.passive && !g.progressive && (g.sense.class == happens || g.sense.class == light || g.sense.class == aspect || g.sense.class == state) && d.timex.Rule == "weekday" && d.when == d.timex.When && len(d.timex.Alternatives) == 0 && !unchanged.has(g.lemma):
		d = d.aWeekOn(published)
	case !g.past && !g.passive && !g.progressive && (g.sense.class == happens || g.sense.class == light || g.sense.class == aspect || g.sense.class == state) && d.timex.Rule == "weekday" && d.when == d.timex.When && len(d.timex.Alternatives) > 0 && !unchanged.has(g.lemma):
		if coming := d.timex.Alternatives[0].When; coming.Bounds().Start.Compare(published.At()) > 0 {
			d.when = coming
		}
	case !g.past && !g.passive && !g.progressive && !g.perfect && yearless.has(d.timex.Rule) && d.when == d.timex.When && !d.when.IsRange():
		// "the law takes effect on 1 September": the coming one
		coming := d.when.From
		coming.Date.Year++
		if n := age(d.when, published); n > 31 && n <= 366 {
			d.when = calendar.Single(coming)
		}
	}
	return d, true
}

// ofObject reports a time behind a preposition by which it may be that of what a verb is
// about: "declared a day of mourning for Friday".
func (s *sentence) ofObject(x int) bool {
	switch s.preposition(x) {
	case "for", "until", "till", "by", "to", "from", "before", "since", "of", "through", "after":
		return true
	}
	return false
}

// aWeekOn takes, of a weekday of the last seven days, the next such day.
func (d datedBy) aWeekOn(published calendar.Date) datedBy {
	if n := age(d.when, published); d.when.Grain() == calendar.Day && n > 0 && n <= 7 {
		d.when = calendar.Single(d.when.From.Step(7))
	}
	return d
}

// nearest takes, of a weekday or a day without a year, the one nearest to publication:
// what was to have been may have lain ahead or not.
func nearest(d datedBy, published calendar.Date) datedBy {
	coming := d.when.From
	switch n := age(d.when, published); {
	case d.timex.Rule == "weekday" && d.when.Grain() == calendar.Day && n > 3 && n <= 7:
		coming = coming.Step(7)
	case yearless.has(d.timex.Rule) && n > 182 && n <= 366:
		coming.Date.Year++
	default:
		return d
	}
	d.when = calendar.Single(coming)
	return d
}

// yearless are the rules of expressions that name a day or month and no year.
var yearless = set("day-month month-day month weekday-month-day weekday-day-month")

// booked are verbs whose passive in the past may tell of a day to come: "was set for May".
var booked = set("schedule set plan expect slate book fix arrange invite ask order summon tell give call design mean grant allow permit require elect appoint adjourn postpone")

// countedFromClause reports a clause that is dated only by the one behind it: "fell the
// day after the report came out".
func (s *sentence) countedFromClause(clauses []clause, k int) bool {
	if k+1 >= len(clauses) {
		return false
	}
	c := &clauses[k+1]
	at := c.first - 2
	return (c.opener == "after" || c.opener == "before") && at > 0 && s.words[at].is("day", "night", "week", "month", "year", "morning", "evening") && at >= clauses[k].complement
}

// waits reports whether a clause has a time of its own that nobody can tell: an
// expression that waits for an anchor, a day that does not exist, or days, weeks, years later or earlier,
// of which the text does not say how many.
func (s *sentence) waits(list []int) bool {
	for _, t := range list {
		x := s.timexes[t]
		if x.NeedsAnchor || x.Rule == timex.NoSuchDay {
			return true
		}
		if x.Rule == "vague-earlier-later" {
			phrase := strings.ToLower(s.all[x.Start:x.End])
			for _, unit := range [...]string{"day", "week", "month", "year", "decade"} {
				if strings.Contains(phrase, unit) {
					return true
				}
			}
		}
	}
	return false
}

// cameEarlier reports a clause with an "earlier" that counts from no time: "the mayor
// earlier held a meeting".
func (s *sentence) cameEarlier(c *clause) bool {
	for i := c.first; i < min(c.end, c.complement+6); i++ {
		if w := &s.words[i]; w.timex < 0 && w.is("earlier") && w.tag.Adverb() {
			return !s.aheadIs(i+1, "than")
		}
	}
	return false
}
