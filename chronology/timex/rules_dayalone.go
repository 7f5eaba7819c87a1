package timex

import "annals/chronology/calendar"

// monthDayRules are the days whose month the text has named before.
func monthDayRules() []rule {
	return []rule{
		{
			name: "day-alone", patterns: []string{"the {dayth}", "{weekday} ,? the? {dayth}"},
			check: dayAloneMeant, value: dayAlone,
			yes: []example{
				{"In February 1990 guns were heard until the 7th.", "the 7th", "1990-02-07"},
				{"On 24 July 1911 they struck, and on the 31st they won.", "the 31st", "1911-07-31"},
				{"On 28 July 1911 they struck, and on the 3rd they won.", "the 3rd", "1911-08-03"},
				{"The demo is on Thursday 20th at ten.", "Thursday 20th", "2022-01-20"},
				{"The lift stuck on Friday 13th.", "Friday 13th", "2021-08-13"},
				{"Photos can be had from the 19th.", "the 19th", "2022-01-19"},
			},
			no: []string{"on the 8th floor", "by the 20th century", "from the 5th and 6th Foot", "of the 3rd", "on the 4th"},
		},
	}
}

// dayAloneMeant wants a preposition of days before it, and nothing behind it that
// it could number.
func dayAloneMeant(d *document, m *match) bool {
	if m.has(inWeekday) {
		return weekdayMeant(d, m) || d.entryAt(m.first).classes&ambiguous != 0 && d.tokens[m.first].flags&capital != 0
	}
	switch d.entryAt(m.first - 1).text {
	case "on", "by", "until", "till", "from", "since", "before", "after", "through", "to":
	default:
		return false
	}
	if d.startsSentence(m.first-1) && d.clauseEndsAt(m.end) && !d.isMark(m.end, ',') {
		return false
	}
	if d.isMark(m.end, '-') || d.isMark(m.end, '/') {
		return false
	}
	switch d.textAt(m.end) {
	case "a", "the", "he", "she", "they", "it", "we", "his", "her", "their", "in", "at", "by", "when", "after", "before", "but", "for", "with", "to":
		return true
	}
	return d.clauseEndsAt(m.end)
}

// weekdayOfMonth is the nearest day of that number that falls on the weekday; a
// Friday the 13th can be more than a year off. Where past is set it lies back.
func weekdayOfMonth(at calendar.Point, from AnchorFrom, n int, w calendar.Weekday, past bool) (reading, bool) {
	for i := range 29 {
		months := (i + 1) / 2 // 0, 1, -1, 2, -2 …
		if i%2 == 0 {
			months = -months
		}
		month := calendar.MonthOf(at.Date.Year, at.Date.Month).Step(months).Date
		if day, err := calendar.NewDate(month.Year, month.Month, n); err == nil && day.Weekday() == w && !(past && at.Date.Before(day)) {
			return dated(calendar.DayOf(day), from, "the nearest day of that number that is a "+dayName(w)), true
		}
	}
	return reading{}, false
}

// dayAlone is a day of the month that the text is in, or of that of publication
// where the text is at nothing near; it goes on into the next month where the day
// is well behind that of the text.
func dayAlone(d *document, m *match) (reading, bool) {
	at, from, ok := d.then()
	if ok && from == Narrative && (at.Grain > calendar.Month || d.hasPublished() && !d.isNarrative() && !d.goesOn() && at.Date.Serial() < d.published.Serial()-366) {
		at, from, ok = calendar.DayOf(d.published), Publication, d.hasPublished()
	}
	if !ok {
		return unanchored(Date)
	}
	n := m.int(inDayth)
	if v, ok := m.get(inWeekday); ok {
		return weekdayOfMonth(at, from, n, calendar.Weekday(v), from == Publication && d.tenseAround(m.first, m.end) == past)
	}
	month := calendar.MonthOf(at.Date.Year, at.Date.Month)
	if at.Grain <= calendar.Day && from == Narrative && n < at.Date.Day-14 {
		month = month.Step(1)
	}
	day, err := calendar.NewDate(month.Date.Year, month.Date.Month, n)
	if err != nil {
		return reading{}, false
	}
	return dated(calendar.DayOf(day), from, "the day of the month that the text was in"), true
}
