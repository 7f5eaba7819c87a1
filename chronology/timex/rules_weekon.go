package timex

import "annals/chronology/calendar"

// weekOnRules are the days a week behind a coming one, as British usage has them.
func weekOnRules() []rule {
	return []rule{
		{
			name: "week-on", patterns: []string{"{weekday} week", "a week on {weekday}", "{weekday} fortnight", "a fortnight on {weekday}", "a week {today}", "a week from {weekday}", "{today} week"},
			check: weekOnMeant, value: weekOn,
			yes: []example{
				{"The vote is on Thursday week.", "Thursday week", "2022-01-20"},
				{"It opens a week on Friday.", "a week on Friday", "2022-01-21"},
				{"They meet a week tomorrow.", "a week tomorrow", "2022-01-20"},
				{"The vote is on Thursday fortnight.", "Thursday fortnight", "2022-01-27"},
			},
			no: []string{"a Thursday week's pay", "twice a week today's men meet", "a week on the Monday"},
		},
	}
}

// weekOnMeant refuses "a Thursday week's pay" and "twice a week today's men".
func weekOnMeant(d *document, m *match) bool {
	if d.lasts(m) || d.isMark(m.end, '\'') || m.has(inWeekday) && !weekdayMeant(d, m) {
		return false
	}
	if m.has(inToday) {
		return d.clauseEndsAt(m.end) && m.int(inToday) >= 100
	}
	return true
}

func weekOn(d *document, m *match) (reading, bool) {
	now, ok := d.now()
	if !ok {
		return unanchored(Date)
	}
	days := 7
	if d.countsFortnights(m) {
		days = 14
	}
	if v, ok := m.get(inToday); ok {
		return dated(calendar.DayOf(now.AddDays(int(v)-100+days)), Publication, "a week behind that day"), true
	}
	day := calendar.Weekday(m.int(inWeekday))
	return dated(calendar.DayOf(firstAfter(now, day).AddDays(days)), Publication, "counted on from the coming "+dayName(day)), true
}
