package timex

import "annals/chronology/calendar"

// dayRules are the dates that name their day.
func dayRules() []rule {
	return []rule{
		{
			name: "iso-date", patterns: []string{"{iso}"}, value: isoDate,
			yes: []example{
				{"filed on 2021-03-04 in court", "2021-03-04", "2021-03-04"},
				{"version of 1999/12/31", "1999/12/31", "1999-12-31"},
			},
			no: []string{"call 2021-55-99 now", "a score of 2022-7"},
		},
		{
			name: "numeric-date", patterns: []string{"{slash}"}, value: numericDateValue,
			yes: []example{
				{"dated 3/4/2021 at noon", "3/4/2021", "2021-03-04"},
				{"dated 25/12/2021 by hand", "25/12/2021", "2021-12-25"},
				{"am 24.12.2021 in Wien", "24.12.2021", "2021-12-24"},
				{"signed 10/27/89.", "10/27/89", "1989-10-27"},
			},
			no: []string{"a 45/67/2021 part", "release 1.2.3.4 of the tool"},
		},
		{
			name: "month-day-year",
			patterns: []string{
				"({weekday} ,?)? {month} {day} ,? {year}", "({weekday} ,?)? {month} the {day} ,? {year}",
				"({weekday} ,?)? {month} {day} ,? {year2}",
			},
			value: monthDayYear,
			yes: []example{
				{"It was signed January 15, 2024.", "January 15, 2024", "2024-01-15"},
				{"on Sept. 3, 1939, war came", "Sept. 3, 1939", "1939-09-03"},
				{"on Monday, May 4, 1970", "Monday, May 4, 1970", "1970-05-04"},
				{"by March the 3rd, 2021", "March the 3rd, 2021", "2021-03-03"},
			},
			no: []string{"May 40, 2020", "he may 15 times"},
		},
		{
			name: "day-month-year",
			patterns: []string{
				"({weekday} ,?)? the? {day} of? {month} ,? {year}", "the? {day} day of {month} ,? {year}", "{day} - {month} - {year}", "{day} . i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii . {year}",
				"({weekday} ,?)? the? {day} of? {month} ,? {year2}",
			},
			value: monthDayYear,
			yes: []example{
				{"on 15 January 2024 it rained", "15 January 2024", "2024-01-15"},
				{"the 3rd day of March, 2021", "the 3rd day of March, 2021", "2021-03-03"},
				{"postmarked 5.V.1990 in Graz", "5.V.1990", "1990-05-05"},
				{"sealed 24. xii. 1918 at night", "24. xii. 1918", "1918-12-24"},
				{"born on the 1st of May 1886", "the 1st of May 1886", "1886-05-01"},
				{"the log, 18 March 2024", "18 March 2024", "2024-03-18"},
			},
			no: []string{"41 May 2020", "31 April 2020", "31.XI.1990", "part 5.IIX.1990"},
		},
		{
			name:     "weekday-month-day",
			patterns: []string{"{weekday} ,? {month} {day}", "{weekday} ,? the? {day} of? {month}", "the following|next|previous {weekday} ,? {month} {day}", "the following|next|previous {weekday} ,? the? {day} of? {month}"},
			check:    notAmount, value: monthDay,
			yes: []example{
				{"meets on Friday, Feb. 4 in Oslo", "Friday, Feb. 4", "2022-02-04"},
				{"held Monday, January 10.", "Monday, January 10", "2022-01-10"},
				{"The strike of 1911 began on Tuesday 13 June.", "Tuesday 13 June", "1911-06-13"},
				{"They met on 13 June 1911. The following Monday, 19 June, they left.", "The following Monday, 19 June", "1911-06-19"},
			},
			no: []string{"Friday, February 31", "Monday may 10 people"},
		},
		{
			name: "month-day", patterns: []string{"{month} {day}", "{month} the {day}"},
			check: notAmount, value: monthDay,
			yes: []example{
				{"It ended on January 3.", "January 3", "2022-01-03"},
				{"they will meet on March 4th", "March 4th", "2022-03-04"},
				{"died on Dec. 30 in Rome", "Dec. 30", "2021-12-30"},
				{"He left on March 3.", "March 3", "2021-03-03"},
				{"a dividend payable March 3 to all", "March 3", "2022-03-03"},
				{"she ruled, setting a hearing for November 4", "November 4", "2022-11-04"},
			},
			no: []string{"they may 3 times", "March 40"},
		},
		{
			name: "day-month", patterns: []string{"the? {day} of {month}", "the? {day} {month}"},
			check: notAmount, value: monthDay,
			yes: []example{
				{"on 3 January it snowed", "3 January", "2022-01-03"},
				{"A service will be held in Linden on 2 April.", "2 April", "2022-04-02"},
				{"until the 5th of February", "the 5th of February", "2022-02-05"},
				{"Taken in 1794, sold in 1923 and in 1951. It will go on show on 1 September.", "1 September", "2022-09-01"},
			},
			no: []string{"30 February", "the second may fail"},
		},
		{
			name: "part-of-date",
			patterns: []string{
				"the? {early}? {part} of {month} {day} (,? {year})?", "the? {early}? {part} of the? {day} of? {month} {year}?", "the? {early}? {part} hours of {month} {day} (,? {year})?",
				"the? {early}? {part} hours of the? {day} of? {month} {year}?", "{month} {day} (,? {year})? in the {part}", "the? {part} of {weekday} ,? {month} {day} (,? {year})?", "the? {part} of {weekday} ,? the? {day} of? {month} (,? {year})?",
				"the? {early} hours of {month} {day} (,? {year})?", "the? {early} hours of the? {day} of? {month} (,? {year})?", "the small hours of the? {day} of? {month} (,? {year})?", "the small hours of {month} {day} (,? {year})?",
				"the? night of {day} to|and|-|/ {day} {month} (,? {year})?",
			},
			check: notAmount, value: partOfDate,
			yes: []example{
				{"They landed on the night of May 13, 1958.", "the night of May 13, 1958", "1958-05-13TNI"},
				{"In the early morning hours of 1 November 1954 they", "the early morning hours of 1 November 1954", "1954-11-01TMO"},
				{"It burnt on the night of 4 to 5 May 2021.", "the night of 4 to 5 May 2021", "2021-05-04TNI"},
				{"in the early hours of 9 November 2018 two men", "the early hours of 9 November 2018", "2018-11-09TMO"},
			},
			no: []string{"the night of the hunter", "the evening of May 40"},
		},
	}
}

// year is the year that a match captured, in four digits or two.
func (m *match) year() int {
	if v, ok := m.get(inYear); ok {
		return int(v)
	}
	return m.int(inYear2)
}

func isoDate(d *document, m *match) (reading, bool) {
	var part [3]int
	n := 0
	for _, c := range []byte(d.quote(m.first, m.end)) {
		if isDigit(c) {
			part[n] = part[n]*10 + int(c-'0')
		} else {
			n++
		}
	}
	day, err := calendar.NewDate(part[0], part[1], part[2])
	return explicit(calendar.DayOf(day)), err == nil && day.Year >= 1000
}

// numericDateValue reads "3/4/2021" as month and day, unless the first number
// can only be a day; "4.3.2021" is day and month, as dots are used.
func numericDateValue(d *document, m *match) (reading, bool) {
	s := d.quote(m.first, m.end)
	var part [3]int
	n, digits := 0, 0
	for _, c := range []byte(s) {
		if isDigit(c) {
			part[n] = part[n]*10 + int(c-'0')
			digits++
		} else {
			n, digits = n+1, 0
		}
	}
	year := part[2]
	if digits == 2 {
		year = pivotYear(year)
	}
	monthFirst, errMonth := calendar.NewDate(year, part[0], part[1])
	dayFirst, errDay := calendar.NewDate(year, part[1], part[0])
	dotted := d.tokens[m.first].flags&decimalSep != 0
	switch {
	case errMonth != nil && errDay != nil, dotted && digits == 2 && errDay != nil:
		return reading{}, false
	case dotted && errDay == nil, errMonth != nil:
		return explicit(calendar.DayOf(dayFirst)), true
	}
	r := explicit(calendar.DayOf(monthFirst))
	if errDay == nil && dayFirst != monthFirst {
		r.because = "read as month and day, as in American usage"
		r.alternatives = []Reading{{Value: dayFirst.String(), When: calendar.Single(calendar.DayOf(dayFirst)), Because: "read as day and month"}}
	}
	return r, true
}

func monthDayYear(d *document, m *match) (reading, bool) {
	month := m.int(inMonth)
	if month == 0 {
		month = romanMonths[d.entryAt(m.first+2).text]
	}
	day, err := calendar.NewDate(m.year(), month, m.int(inDay))
	return explicit(calendar.DayOf(day)), err == nil
}

// romanMonths are the months as postmarks and registers in Europe have them: "5.V.1990".
var romanMonths = map[string]int{"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12}

// partOfDate resolves "the night of May 13".
func partOfDate(d *document, m *match) (reading, bool) {
	var r reading
	var ok bool
	if m.has(inYear) {
		r, ok = monthDayYear(d, m)
	} else {
		r, ok = monthDay(d, m)
	}
	if !ok || r.needsAnchor {
		return r, ok
	}
	switch {
	case m.has(inPart):
		return r.atPart(m), true
	case d.entryAt(m.first).text == "night" || d.entryAt(m.first+1).text == "night": // "the night of 4 to 5 May" is named by the day it begins on
		return r.narrowed(calendar.Night), true
	}
	return r.inSmallHours(), true
}

// monthDay places a day of a month whose year is left out.
func monthDay(d *document, m *match) (reading, bool) {
	month, dayOfMonth := m.int(inMonth), m.int(inDay)
	if dayOfMonth > calendar.DaysIn(2024, month) {
		return reading{}, false
	}
	year, anchor, because, ok := d.yearFor(m, month, dayOfMonth)
	if !ok {
		r, _ := unanchored(Date)
		return r, true
	}
	day, err := calendar.NewDate(year, month, dayOfMonth)
	if err != nil {
		return reading{}, false
	}
	if v, ok := m.get(inWeekday); ok && day.Weekday() != calendar.Weekday(v) {
		if y, from, ok := d.yearByWeekday(month, dayOfMonth, year, calendar.Weekday(v)); ok {
			day, anchor, because = calendar.Date{Year: y, Month: month, Day: dayOfMonth}, from, "of the years near it, the one in which that day is a "+dayName(calendar.Weekday(v))
		}
	}
	p := calendar.DayOf(day)
	p.Implied = calendar.YearPart
	return dated(p, anchor, because), true
}
