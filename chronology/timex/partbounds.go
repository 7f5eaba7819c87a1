package timex

import "annals/chronology/calendar"

// halfOfMonth resolves "the second half of April": the month with a modifier, bounded by
// its first fifteen days or by the others.
func halfOfMonth(d *document, m *match) (reading, bool) {
	half := m.int(inOrd)
	if half != 1 && half != 2 {
		return reading{}, false
	}
	var r reading
	var ok bool
	if m.has(inYear) {
		r = explicit(calendar.MonthOf(m.year(), m.int(inMonth)))
	} else if r, ok = bareMonth(d, m); !ok || r.needsAnchor {
		return r, ok
	}
	bounds := r.when.Bounds()
	first, last := bounds.Start.Date, bounds.End.AddDays(-1)
	if r.mod, r.value = modOf(modStart), r.when.TIMEX3(); half == 1 {
		last = first.AddDays(14)
	} else {
		r.mod, first = modOf(modEnd), first.AddDays(15)
	}
	r.when = calendar.Days(first, last)
	return r, true
}

// partBounds bounds the start, middle or end of a unit: ten days of a month, a
// third of anything longer. They are approximate, as the words are.
func partBounds(p calendar.Point, mod int32) calendar.Value {
	bounds := p.Bounds()
	first, last := bounds.Start.Date, bounds.End.AddDays(-1)
	if p.Grain == calendar.Month {
		switch mod {
		case modStart:
			last = first.AddDays(9)
		case modMid:
			first, last = first.AddDays(10), first.AddDays(19)
		case modEnd:
			first = last.AddDays(-9)
		}
		return calendar.Days(first, last).Approximately()
	}
	months := (last.Year-first.Year)*12 + last.Month - first.Month + 1
	if p.Grain < calendar.Month || months < 3 {
		days := last.Serial() - first.Serial() + 1
		switch third := max(days/3, 1); mod {
		case modStart:
			last = first.AddDays(third - 1)
		case modMid:
			first, last = first.AddDays(third), last.AddDays(-third)
		case modEnd:
			first = last.AddDays(1 - third)
		}
		return calendar.Days(first, last).Approximately()
	}
	third := months / 3
	from, to := calendar.MonthOf(first.Year, first.Month), calendar.MonthOf(last.Year, last.Month)
	switch mod {
	case modStart:
		to = from.Step(third - 1)
	case modMid:
		from, to = from.Step(third), to.Step(-third)
	case modEnd:
		from = to.Step(1 - third)
	}
	if months >= 36 {
		from, to = calendar.YearOf(from.Date.Year), calendar.YearOf(to.Date.Year)
	}
	return calendar.Range(from, to).Approximately()
}
