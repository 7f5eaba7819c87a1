package timex

import "annals/chronology/calendar"

// anniversaryRules are the days, weeks and months that lie years from the present one.
func anniversaryRules() []rule {
	return []rule{
		{
			name:     "years-ago-today",
			patterns: []string{"{num} {units} ago {today}", "a|one {unit} ago {today}", "{num} {units} ago this {unit}", "a|one year ago this {unit}", "on this day in {year}", "this day in {year}", "this time last|next year"},
			value:    anniversary,
			yes: []example{
				{"Two years ago today the mill shut.", "Two years ago today", "2020-01-12"},
				{"A year ago this week the mill shut.", "A year ago this week", "2021-W02"},
				{"Ten years ago this month the mill shut.", "Ten years ago this month", "2012-01"},
				{"On this day in 1999 the mill shut.", "On this day in 1999", "1999-01-12"},
				{"This time last year it was full.", "This time last year", "2021-01"},
			},
			no: []string{"two years ago this man left", "this time last", "two dogs ago today"},
		},
	}
}

func anniversary(d *document, m *match) (reading, bool) {
	now, ok := d.now()
	if !ok {
		return unanchored(Date)
	}
	switch {
	case m.has(inYear):
		day := now.AddYears(m.year() - now.Year)
		r := dated(calendar.DayOf(day), Publication, "the day of publication, in that year")
		r.own = true
		return r, true
	case m.n == 0: // this time last year
		n := 1
		if d.entryAt(m.end-2).text == "last" {
			n = -1
		}
		r := dated(calendar.MonthOf(now.Year+n, now.Month), Publication, "about the day of publication, in the year beside")
		r.when = r.when.Approximately()
		r.value = calendar.Single(calendar.MonthOf(now.Year+n, now.Month)).TIMEX3()
		return r, true
	}
	back := calendar.Grain(m.int(inUnits))
	day := now
	if v, ok := m.get(inToday); ok {
		day = day.AddDays(int(v) - 100)
	}
	if !m.has(inUnits) {
		back = calendar.Year
		if m.has(inToday) {
			back = calendar.Grain(m.int(inUnit))
		}
	}
	day = stretchEnd(day, back, -m.count(d))
	if back < calendar.Day || day.IsZero() {
		return reading{}, false
	}
	if m.has(inToday) {
		return dated(calendar.DayOf(day), Publication, "counted back to the day"), true
	}
	unit, _ := m.nth(inUnit, 0)
	if calendar.Grain(unit) >= back || calendar.Grain(unit) < calendar.Day {
		return reading{}, false
	}
	return dated(calendar.UnitOf(calendar.Grain(unit), day), Publication, "counted back to the "+calendar.Grain(unit).String()), true
}
