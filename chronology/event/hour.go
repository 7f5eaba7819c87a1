package event

import (
	"annals/chronology/calendar"
	"annals/chronology/timex"
)

// atHour puts an hour that names no day on the day the text is at.
func (t *teller) atHour(s *sentence, c *clause, kind Kind, d datedBy) datedBy {
	when, _, _ := t.focus.current(s)
	if published := t.doc.Published.Date; when.IsZero() || when.Grain() > calendar.Day || c.group.past && !published.IsZero() && when.Bounds().Start.Date.Compare(published) > 0 {
		when = t.focus.story // what happened did not happen on a day ahead
	}
	if of, ok := t.ofMainEvent(s, c, kind); ok {
		when = of.when
	}
	if when.IsZero() || d.basis != ByTimex {
		return d
	}
	day := when.From.Date
	if p := t.focus.when.From; p.Date == day && d.when.From.Clock > 0 && d.when.From.Clock < 6*60*60 && (p.Part == calendar.Evening || p.Part == calendar.Night || p.Grain < calendar.PartOfDay && p.Clock >= 18*60*60 && t.focus.para == s.para && !c.group.pluperfect) {
		day = day.AddDays(1) // "on Thursday night … at 2 a.m.", "at 9 p.m. on Thursday … at 2 a.m."
	}
	at := d.when.From
	t.shift = hourShift{s.para, at.Date, day.Serial() - at.Date.Serial()}
	at.Date = day
	if at.Clock == 0 { // "shortly before midnight" ends the day
		at = calendar.DayOf(at.Date)
	}
	d.when, d.basis = calendar.Single(at), ByNarrative
	d.settle()
	if t.focus.settled == nil {
		t.focus.settled = make(map[*timex.Timex]bool)
	}
	t.focus.settled[d.timex] = true
	return d
}

// settle writes the day found for an hour into its expression, so that all that is dated
// by it is of that day.
func (d *datedBy) settle() {
	d.timex.When, d.timex.Value = d.when, d.when.TIMEX3()
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
	if d.timex == nil {
		return d
	}
	if n := d.when.From.Date.Serial() - h.from.Serial(); h.days == 0 || d.basis != ByNarrative || d.when.IsRange() || d.when.Grain() >= calendar.Day || n < 0 || n > 1 {
		return d
	}
	at := d.when.From
	at.Date = at.Date.AddDays(h.days)
	d.when = calendar.Single(at)
	d.settle()
	return d
}
