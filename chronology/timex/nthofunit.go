package timex

import "annals/chronology/calendar"

// nthOfUnit resolves "the second week of March", "the last Friday of May 2021".
func nthOfUnit(d *document, m *match) (reading, bool) {
	n := m.int(inOrd)
	if n == 0 {
		n = -1 // "last"
		if d.entryAt(m.first).text == "opening" || d.entryAt(m.first+1).text == "opening" {
			n = 1
		}
	}
	anchor, because, own := AnchorFrom(""), "counted within that month", true
	year := m.int(inYear)
	if year == 0 {
		y, from, why, ok := d.yearFor(m, m.int(inMonth), 0)
		if !ok {
			return unanchored(Date)
		}
		year, anchor, because, own = y, from, "counted within that month; of its years, "+why, false
	}
	var p calendar.Point
	switch month := m.int(inMonth); {
	case month == 0:
		p = nthUnit(calendar.YearOf(year), calendar.Grain(m.int(inUnit)), n)
	case m.has(inWeekday):
		day, ok := calendar.NthWeekday(year, month, calendar.Weekday(m.int(inWeekday)), n)
		if !ok {
			return reading{}, false
		}
		p = calendar.DayOf(day)
	default:
		p = nthUnit(calendar.MonthOf(year, month), calendar.Grain(m.int(inUnit)), n)
	}
	if p.IsZero() {
		return reading{}, false
	}
	r := dated(p, anchor, because)
	r.own = own
	return r, true
}

// nthUnit is the nth unit of a grain inside a larger one, from its end for a
// negative n; the zero Point where there is none. The first week of a month is
// the one that holds its first Thursday, as ISO 8601 has it for years; the first
// weekend the one that begins with its first Saturday.
func nthUnit(p calendar.Point, grain calendar.Grain, n int) calendar.Point {
	if grain < calendar.Day || grain >= p.Grain {
		return calendar.Point{}
	}
	bounds := p.Bounds()
	first := calendar.UnitOf(grain, bounds.Start.Date)
	last := calendar.UnitOf(grain, bounds.End.AddDays(-1))
	switch grain {
	case calendar.Week:
		first = calendar.WeekOf(lastUpTo(bounds.Start.AddDays(6), calendar.Thursday))
		last = calendar.WeekOf(lastBefore(bounds.End.Date, calendar.Thursday))
	case calendar.Weekend:
		first = calendar.WeekendOf(lastUpTo(bounds.Start.AddDays(6), calendar.Saturday))
		last = calendar.WeekendOf(lastBefore(bounds.End.Date, calendar.Saturday))
	default:
	}
	q := first.Step(n - 1)
	if n < 0 {
		q = last.Step(n + 1)
	}
	if q.Date.Before(first.Date) || last.Date.Before(q.Date) {
		return calendar.Point{}
	}
	return q
}
