package tally

import (
	"slices"

	"annals/chronology"
	"annals/chronology/calendar"
)

// longestRange is the number of units that a range may span to be counted in
// each of them; a longer one counts in its first.
const longestRange = 62

// Units are the events of each day, month or year.
type Units struct {
	Grain  calendar.Grain
	Counts map[calendar.Date]int // by the first day of the unit
	Most   int                   // the greatest count
	// Coarse is the number of events that are not counted: their dates are
	// coarser than the units, or they have none.
	Coarse int
}

// NewUnits counts the events in units of a grain: Day, Month or Year. A range of
// days counts on each of them.
func NewUnits(events []chronology.Event, grain calendar.Grain) Units {
	u := Units{Grain: grain, Counts: make(map[calendar.Date]int)}
	for i := range events {
		first, last, ok := daysOf(&events[i], grain)
		if !ok {
			u.Coarse++
			continue
		}
		unit := calendar.UnitOf(grain, first)
		if unit.Step(longestRange).Date.Before(last) {
			last = first
		}
		for ; !last.Before(unit.Date); unit = unit.Step(1) {
			u.Counts[unit.Date]++
			u.Most = max(u.Most, u.Counts[unit.Date])
		}
	}
	return u
}

// FinestUnits returns the finest units, of days, months or years, that a chart
// has room for and that at least half of the events are known to; years where
// there are none.
func FinestUnits(events []chronology.Event, hasRoom func(Units) bool) Units {
	for _, grain := range [...]calendar.Grain{calendar.Day, calendar.Month} {
		if u := NewUnits(events, grain); 2*u.Coarse <= len(events) && hasRoom(u) {
			return u
		}
	}
	return NewUnits(events, calendar.Year)
}

// daysOf returns an event's first and last day. It is not ok for a date that
// is coarser than the grain; a week or a weekend is days.
func daysOf(e *chronology.Event, grain calendar.Grain) (first, last calendar.Date, ok bool) {
	v, err := calendar.ParseEDTF(e.EDTF)
	if err != nil {
		return first, last, false
	}
	from := v.From
	if v.OpenFrom {
		from = v.To
	}
	if from.Grain > max(grain, calendar.Week) || grain == calendar.Day && from.Unspecified != 0 {
		return first, last, false
	}
	first, ok = beginning(e)
	last = first
	if ok && !e.Start.IsZero() && !e.End.IsZero() {
		last = e.End.Date
		if e.End.Clock == 0 {
			last = last.AddDays(-1)
		}
		if last.Before(first) {
			last = first
		}
	}
	return first, last, ok
}

// In returns the first days of the larger units of a grain that have a count,
// in order.
func (u Units) In(grain calendar.Grain) []calendar.Date {
	out := make([]calendar.Date, 0, len(u.Counts))
	for day := range u.Counts {
		out = append(out, calendar.UnitOf(grain, day).Date)
	}
	slices.SortFunc(out, calendar.Date.Compare)
	return slices.Compact(out)
}
