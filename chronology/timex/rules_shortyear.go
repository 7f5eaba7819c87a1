package timex

import "annals/chronology/calendar"

// shortYearRules are the days whose year has lost its century: "05 May 90".
func shortYearRules() []rule {
	return []rule{{
		name: "day-month-short-year", patterns: []string{"{day} {month} {digit2}", "{day} - {month} - {digit2}"},
		check: shortYearMeant,
		value: func(_ *document, m *match) (reading, bool) {
			year, _ := m.nth(inDigit2, 0)
			day, err := calendar.NewDate(pivotYear(int(year)), m.int(inMonth), m.int(inDay))
			r := explicit(calendar.DayOf(day))
			r.because = "the text gives it, of the year but its last two digits"
			return r, err == nil
		},
		yes: []example{
			{"Stamped 05 May 90 in Graz.", "05 May 90", "1990-05-05"},
			{"The card is of 5-May-90 and torn.", "5-May-90", "1990-05-05"},
			{"posted 12 Dec 87, late", "12 Dec 87", "1987-12-12"},
			{"Flown on 03-Feb-21.", "03-Feb-21", "2021-02-03"},
		},
		no: []string{"On 5 May 90 people came.", "On 5 May 12 men left.", "5 May 1990", "on 5 May, 90 men"},
	}}
}

// shortYearMeant wants both digits of the year, and without hyphens a year that no day
// or hour could be, with nothing behind it that it would count.
func shortYearMeant(d *document, m *match) bool {
	year := d.at(m.end - 1)
	if year.digits != 2 || d.tokens[m.first].kind != numberToken || !d.stands(m.end) {
		return false
	}
	if d.isMark(m.end-2, '-') {
		return true
	}
	return year.num > 31 && (d.clauseEndsAt(m.end) || d.at(m.first).digits == 2 && d.textAt(m.first)[0] == '0' && !d.counts(m.end))
}
