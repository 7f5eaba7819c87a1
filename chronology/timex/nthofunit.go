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
	if !m.has(inMonth) && !m.has(inYear) {
		return d.nthBeside(m, n)
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

// nthBeside resolves "the first Tuesday of last month", in the month or year beside
// that of publication, and "the last day of the month", in that of the text.
func (d *document) nthBeside(m *match, n int) (reading, bool) {
	grain := calendar.Month
	if d.entryAt(m.end-1).text == "year" {
		grain = calendar.Year
	}
	at, from, shift := calendar.DayOf(d.published), Publication, 0
	switch d.entryAt(m.end - 2).text {
	case "last":
		shift = -1
	case "next":
		shift = 1
	case "the":
		var ok bool
		if at, from, ok = d.then(); !ok || at.Grain > grain {
			return reading{}, false
		}
	}
	if at.Date.IsZero() {
		return unanchored(Date)
	}
	whole := calendar.UnitOf(grain, at.Date).Step(shift)
	var p calendar.Point
	if m.has(inWeekday) {
		day, ok := calendar.NthWeekday(whole.Date.Year, whole.Date.Month, calendar.Weekday(m.int(inWeekday)), n)
		if !ok {
			return reading{}, false
		}
		p = calendar.DayOf(day)
	} else if p = nthUnit(whole, calendar.Grain(m.int(inUnit)), n); p.IsZero() {
		return reading{}, false
	}
	return dated(p, from, "counted within that "+grain.String()), true
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
