package timex

import "annals/chronology/calendar"

// explicitRules are the dates that name their day, month or year.
func explicitRules() []rule {
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
				"({weekday} ,?)? the? {day} of? {month} ,? {year}", "the? {day} day of {month} ,? {year}", "{day} - {month} - {year}",
				"({weekday} ,?)? the? {day} of? {month} ,? {year2}",
			},
			value: monthDayYear,
			yes: []example{
				{"on 15 January 2024 it rained", "15 January 2024", "2024-01-15"},
				{"the 3rd day of March, 2021", "the 3rd day of March, 2021", "2021-03-03"},
				{"born on the 1st of May 1886", "the 1st of May 1886", "1886-05-01"},
				{"the log, 18 March 2024", "18 March 2024", "2024-03-18"},
			},
			no: []string{"41 May 2020", "31 April 2020"},
		},
		{
			name:     "weekday-month-day",
			patterns: []string{"{weekday} ,? {month} {day}", "{weekday} ,? the? {day} of? {month}"},
			check:    notAmount, value: monthDay,
			yes: []example{
				{"meets on Friday, Feb. 4 in Oslo", "Friday, Feb. 4", "2022-02-04"},
				{"held Monday, January 10.", "Monday, January 10", "2022-01-10"},
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
				{"until the 5th of February", "the 5th of February", "2022-02-05"},
				{"Taken in 1794, sold in 1923 and in 1951. It will go on show on 1 September.", "1 September", "2022-09-01"},
			},
			no: []string{"30 February", "the second may fail"},
		},
		{
			name: "part-of-date",
			patterns: []string{
				"the? {early}? {part} of {month} {day} ,? {year}?", "the? {early}? {part} of the? {day} of? {month} {year}?", "the? {early}? {part} hours of {month} {day} ,? {year}?",
				"the? {early}? {part} hours of the? {day} of? {month} {year}?", "{month} {day} ,? {year}? in the {part}", "the? {part} of {weekday} ,? {month} {day} ,? {year}?",
			},
			check: notAmount, value: partOfDate,
			yes: []example{
				{"They landed on the night of May 13, 1958.", "the night of May 13, 1958", "1958-05-13TNI"},
				{"In the early morning hours of 1 November 1954 they", "the early morning hours of 1 November 1954", "1954-11-01TMO"},
			},
			no: []string{"the night of the hunter", "the evening of May 40"},
		},
		{
			name: "of-that-year",
			patterns: []string{"{month} {day}? of that year", "{month} {day}? of the same year", "{day} {month} of that|the same? year", "{month} {day}? of the following|next|previous year", "{month} {day}? the following|next year",
				"{month} {day}? that year", "the? {season} of that year", "the? {season} of the same year", "the? {season} of the following|next year", "{early} that year", "{early} the following|next year", "{early} the same year"},
			value: ofThatYear,
			yes: []example{
				{"He fled in 1940. In August of that year he died.", "August of that year", "1940-08"},
				{"It opened in 1998 and shut on May 3 of the following year.", "May 3 of the following year", "1999-05-03"},
			},
			no: []string{"August of that man", "that year"},
		},
		{
			name: "month-year", patterns: []string{"{month} ,? {year}", "{month} of {year}", "{month} {year2}"},
			value: func(_ *document, m *match) (reading, bool) {
				return explicit(calendar.MonthOf(m.year(), m.int(inMonth))), true
			},
			yes: []example{
				{"since April 1986 it stood", "April 1986", "1986-04"},
				{"in March of 2014", "March of 2014", "2014-03"},
				{"in Sept. 1939", "Sept. 1939", "1939-09"},
				{"from March to May 2010 it rained", "May 2010", "2010-05"},
			},
			no: []string{"they may 2020 be", "March 20201"},
		},
		{
			name: "bc-year", patterns: []string{"{num} {era}", "{era} {num}", "{num} b . c .", "a . d . {num}", "{num} a . d ."},
			check: plausibleEra, value: eraYear,
			yes: []example{
				{"killed in 44 BC by senators", "44 BC", "BC0044"},
				{"built around 480 BCE there", "480 BCE", "BC0480"},
				{"in AD 79 the mountain", "AD 79", "0079"},
			},
			no: []string{"call 44 now", "12 ad campaigns"},
		},
		{
			name:     "century",
			patterns: []string{"the? {ord} century", "the? {ord} - century", "the? {ord} century {era}", "the? {ord} century b . c ."},
			value:    century,
			yes: []example{
				{"in the 19th century steam", "the 19th century", "18"},
				{"a twentieth-century habit", "twentieth-century", "19"},
				{"in the fifth century BC there", "the fifth century BC", "BC04"},
			},
			no: []string{"a century of war", "the last century"},
		},
		{
			name: "decade", patterns: []string{"the? {decade}", "the? {decades}", "the? ' {decade}"},
			check: plausibleDecade, value: decade,
			yes: []example{
				{"in the 1990s he", "the 1990s", "199"},
				{"during the '60s", "the '60s", "196"},
				{"the seventies were loud", "the seventies", "197"},
				{"1930s music", "1930s", "193"},
			},
			no: []string{"in his twenties", "two women in their 40s", "the 1050s model 1050"},
		},
		{
			name:     "quarter-of-year",
			patterns: []string{"the? {ord} quarter of {year}", "the? {ord} quarter ,? {year}", "{year} ' s {ord} quarter", "the? {year} {ord} quarter", "the? {ord} - quarter {year}", "the? {ord} - quarter of {year}"},
			value:    ordinalPart(calendar.Quarter, 4),
			yes: []example{
				{"in the third quarter of 1989, sales", "the third quarter of 1989", "1989-Q3"},
				{"its first quarter 2020 report", "first quarter 2020", "2020-Q1"},
			},
			no: []string{"a quarter of 1989 people", "the fifth quarter of 1989"},
		},
		{
			name:     "half-of-year",
			patterns: []string{"the? {ord} half of {year}", "{year} ' s {ord} half"},
			value:    ordinalPart(calendar.Half, 2),
			yes: []example{
				{"in the second half of 2009 output", "the second half of 2009", "2009-H2"},
				{"the first half of 1990", "the first half of 1990", "1990-H1"},
			},
			no: []string{"the first half of the match", "the third half of 1990"},
		},
		{
			name:     "fiscal-year",
			patterns: []string{"the? fiscal year? {year}", "the? {year} fiscal year", "fiscal year? {year2}", "financial year {year}"},
			value: func(d *document, m *match) (reading, bool) {
				r := explicit(calendar.YearOf(m.year()))
				r.value = "FY" + r.when.TIMEX3()
				r.because = "a business year named by its calendar year; its own bounds are not known"
				if when, because, ok := d.fiscalYear(m.year()); ok {
					r.when, r.because, r.moves = when, because, false
				}
				return r, true
			},
			yes: []example{
				{"the fiscal 1989 budget", "the fiscal 1989", "FY1989"},
				{"in fiscal year 2020 costs", "fiscal year 2020", "FY2020"},
			},
			no: []string{"fiscal policy", "the fiscal year"},
		},
		{
			name: "season-of-year", patterns: []string{"the? {season} of {year}", "{season} ,? {year}", "the? {season} {year2}", "the? {season} of {num} {era}"},
			check: seasonMeant,
			value: func(d *document, m *match) (reading, bool) {
				if m.has(inEra) {
					r, ok := eraYear(d, m)
					if !ok {
						return r, false
					}
					return explicit(d.season(r.when.From.Date.Year, m.int(inSeason))), true
				}
				return explicit(d.season(m.year(), m.int(inSeason))), true
			},
			yes: []example{
				{"in the summer of 1998 we", "the summer of 1998", "1998-SU"},
				{"Winter 2010 was cold", "Winter 2010", "2010-WI"},
				{"in the spring of 480 BC they met", "the spring of 480 BC", "BC0480-SP"},
			},
			no: []string{"prices fall 1998 points", "spring water"},
		},
		{
			name: "holiday-of-year", patterns: []string{"{holiday} ,? {year}", "{holiday} of {year}", "{holiday} {year2}"},
			value: func(d *document, m *match) (reading, bool) {
				r := explicit(calendar.DayOf(d.g.holidays.list[m.int(inHoliday)].in(m.year())))
				r.because = "the day of that holiday in that year"
				return r, true
			},
			yes: []example{
				{"on Christmas Day 1989 shots", "Christmas Day 1989", "1989-12-25"},
				{"at Easter 2008", "Easter 2008", "2008-03-23"},
				{"war broke out on Yom Kippur 1973", "Yom Kippur 1973", "1973-10-06"},
				{"since Eid al-Adha 2023 they", "Eid al-Adha 2023", "2023-06-29"},
			},
			no: []string{"christmas 2 trees", "the eve of 1989"},
		},
		{
			name: "year", patterns: []string{"{year}", "the year {year}", "{year2}", "the year {num} thousand", "the year {num}"},
			check: yearMeant,
			value: func(_ *document, m *match) (reading, bool) {
				if n := m.int(inNum); n > 0 && !m.has(inYear) {
					return explicit(calendar.YearOf(n)), n >= 100 && n < 3000
				}
				return explicit(calendar.YearOf(m.year())), true
			},
			yes: []example{
				{"It was founded in 1984.", "1984", "1984"},
				{"the 2014 annexation", "2014", "2014"},
				{"in the year 1066", "the year 1066", "1066"},
				{"back in '98 we won", "'98", "1998"},
				{"born in nineteen ninety-six, he", "nineteen ninety-six", "1996"},
			},
			no: []string{"some 1500 people", "worth $1999", "flight 1984", "2022 dollars", "eighteen hundred men"},
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

func monthDayYear(_ *document, m *match) (reading, bool) {
	day, err := calendar.NewDate(m.year(), m.int(inMonth), m.int(inDay))
	return explicit(calendar.DayOf(day)), err == nil
}

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
	return r.atPart(m), true
}

// ofThatYear resolves "August of that year" against the year the text is in.
func ofThatYear(d *document, m *match) (reading, bool) {
	at, from, ok := d.then()
	if !ok {
		return unanchored(Date)
	}
	year, because := at.Date.Year, "in the year the text was at"
	switch d.entryAt(m.end - 2).text {
	case "following", "next":
		year, because = year+1, "in the year after the one the text was at"
	case "previous":
		year, because = year-1, "in the year before the one the text was at"
	}
	switch {
	case m.has(inSeason):
		return dated(d.season(year, m.int(inSeason)), from, because), true
	case !m.has(inMonth):
		r := dated(calendar.YearOf(year), from, because)
		mod := m.int(inEarly)
		r.mod, r.value, r.wholeYear = modOf(int32(mod)), r.when.TIMEX3(), true
		r.when = partBounds(r.when.From, int32(mod))
		return r, true
	case !m.has(inDay):
		return dated(calendar.MonthOf(year, m.int(inMonth)), from, because), true
	}
	day, err := calendar.NewDate(year, m.int(inMonth), m.int(inDay))
	return dated(calendar.DayOf(day), from, because), err == nil
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
	p := calendar.DayOf(day)
	p.Implied = calendar.YearPart
	return dated(p, anchor, because), true
}

func eraYear(_ *document, m *match) (reading, bool) {
	year := m.int(inNum)
	before := m.n == 1
	if v, ok := m.get(inEra); ok {
		before = v == 0
	}
	if year < 1 || year > 9999 {
		return reading{}, false
	}
	if before {
		year = 1 - year
	}
	return explicit(calendar.YearOf(year)), true
}

func century(_ *document, m *match) (reading, bool) {
	n := m.int(inOrd)
	if n < 1 || n > 30 {
		return reading{}, false
	}
	year := (n - 1) * 100
	if v, ok := m.get(inEra); ok && v == 0 {
		year = 1 - n*100
	}
	return explicit(calendar.CenturyOf(year)), true
}

func decade(_ *document, m *match) (reading, bool) {
	if v, ok := m.get(inDecade); ok {
		return explicit(calendar.DecadeOf(int(v))), true
	}
	return explicit(calendar.DecadeOf(1900 + m.int(inDecades))), true
}

func ordinalPart(grain calendar.Grain, parts int) func(*document, *match) (reading, bool) {
	return func(_ *document, m *match) (reading, bool) {
		n := m.int(inOrd)
		if n < 1 || n > parts {
			return reading{}, false
		}
		if grain == calendar.Half {
			return explicit(calendar.HalfOf(m.year(), n)), true
		}
		return explicit(calendar.QuarterOf(m.year(), n)), true
	}
}
