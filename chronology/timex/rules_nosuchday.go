package timex

import (
	"fmt"

	"annals/chronology/calendar"
)

// NoSuchDay is the rule of a day that the calendar does not have, "31 February
// 2024". Its expression has neither a Value nor a When; Because says why.
const NoSuchDay = "no-such-day"

// noSuchDayRules cover the days beyond the end of their month, so that no part of
// them, "February 2024", is read as a date.
func noSuchDayRules() []rule {
	return []rule{
		{
			name: NoSuchDay,
			patterns: []string{
				"({weekday} ,?)? {month} {day} (,? {year})?", "({weekday} ,?)? {month} the {day} (,? {year})?",
				"({weekday} ,?)? the? {day} of? {month} (,? {year})?", "the? {day} day of {month} (,? {year})?",
			},
			check: beyondMonth, value: noSuchDay,
			yes: []example{
				{"On 31 February 2024 the council met.", "31 February 2024", ""},
				{"It is due by June 31.", "June 31", ""},
				{"They met on Friday, February 30, 2024.", "Friday, February 30, 2024", ""},
				{"It fell on 29 February 2023 in the night.", "29 February 2023", ""},
			},
			no: []string{"on 29 February 2024", "In February 30 people died.", "in April 31 votes", "31 may fail", "on 31 May 2024", "29 February"},
		},
	}
}

var monthNames = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// daysOf is the number of days of the month that a match names, in its year or at most.
func (m *match) daysOf() int {
	year := m.int(inYear)
	if year == 0 {
		year = 2024 // a leap year
	}
	return calendar.DaysIn(year, m.int(inMonth))
}

// beyondMonth wants a day behind the end of its month. Behind the month and without a
// year, a number is a day only behind "on" or where it ends what is said: "in June 31 people died".
func beyondMonth(d *document, m *match) bool {
	if m.int(inDay) <= m.daysOf() || !notAmount(d, m) {
		return false
	}
	if m.has(inYear) || d.lex.classes(&d.tokens[m.end-1])&monthClass != 0 || d.isMark(m.end-1, '.') {
		return !d.counts(m.end)
	}
	if d.entryAt(m.first-1).text == "on" && !d.counts(m.end) {
		return true
	}
	return d.clauseEndsAt(m.end) || d.isPreposition(m.end) || d.entryAt(m.end).text == "at" || d.entryAt(m.end).text == "on"
}

func noSuchDay(_ *document, m *match) (reading, bool) {
	because := fmt.Sprintf("%s has %d days", monthNames[m.int(inMonth)], m.daysOf())
	if m.has(inYear) {
		because = fmt.Sprintf("%s %d has %d days", monthNames[m.int(inMonth)], m.int(inYear), m.daysOf())
	}
	return reading{kind: Date, because: because}, true
}
