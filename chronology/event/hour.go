package event

import "annals/chronology/calendar"

// atHour puts an hour that names no day on the day the text is at.
func (t *teller) atHour(s *sentence, c *clause, kind Kind, d datedBy) datedBy {
	when, _, _ := t.focus.current(s)
	if when.IsZero() {
		when = t.focus.story
	}
	if of, ok := t.ofMainEvent(s, c, kind); ok {
		when = of.when
	}
	if when.IsZero() || d.basis != ByTimex {
		return d
	}
	at := d.when.From
	t.shift = hourShift{s.para, at.Date, when.From.Date.Serial() - at.Date.Serial()}
	at.Date = when.From.Date
	if at.Clock == 0 { // "shortly before midnight" ends the day
		at = calendar.DayOf(at.Date)
	}
	d.when, d.basis = calendar.Single(at), ByNarrative
	return d
}

// hourShift is how an hour of a paragraph was moved from the day that its expression
// was counted from to the day it is of; what is counted from it moves along.
type hourShift struct {
	para int
	from calendar.Date
	days int
}

// apply moves what is hours later: "it was followed nine hours later by a second quake".
func (h hourShift) apply(d datedBy) datedBy {
	if n := d.when.From.Date.Serial() - h.from.Serial(); h.days == 0 || d.basis != ByNarrative || d.when.IsRange() || d.when.Grain() >= calendar.Day || n < 0 || n > 1 {
		return d
	}
	at := d.when.From
	at.Date = at.Date.AddDays(h.days)
	d.when = calendar.Single(at)
	return d
}
