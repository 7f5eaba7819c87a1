package timex

import "annals/chronology/calendar"

// yearRules are the dates that name their year, and a part of it at most.
func yearRules() []rule {
	return []rule{
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
			name: "bc-year", patterns: []string{"{num} {era}", "{era} {num}"},
			check: plausibleEra, value: eraYear,
			yes: []example{
				{"killed in 44 BC by senators", "44 BC", "BC0044"},
				{"built in 480 BCE there", "480 BCE", "BC0480"},
				{"in AD 79 the mountain", "AD 79", "0079"},
				{"In A.D. 604 the bishop died.", "A.D. 604", "0604"},
				{"The abbey burnt in 1190 A.D. and was left.", "1190 A.D.", "1190"},
				{"A.D. 1190 was a wet year", "A.D. 1190", "1190"},
				{"He fell in 44 B.C. on a spring day.", "44 B.C.", "BC0044"},
				{"He fell in 44 B.C.E. and was burnt.", "44 B.C.E.", "BC0044"},
				{"The wall stood until 410 C.E. at least.", "410 C.E.", "0410"},
			},
			no: []string{"call 44 now", "12 ad campaigns", "5 a.d. copies"},
		},
		{
			name:     "century",
			patterns: []string{"the? {ord} century", "the? {ord} - century", "the? {ord} century {era}"},
			value:    century,
			yes: []example{
				{"in the 19th century steam", "the 19th century", "18"},
				{"a twentieth-century habit", "twentieth-century", "19"},
				{"in the fifth century BC there", "the fifth century BC", "BC04"},
				{"in the fifth century B.C. there", "the fifth century B.C.", "BC04"},
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
				{"a pact that goes back to 1996.", "1996", "1996"},
				{"in the year 1066", "the year 1066", "1066"},
				{"It was built between 1190 and 1200 by monks.", "1200", "1200"},
				{"They ruled from 1066 to 1087 in London.", "1087", "1087"},
				{"It was sealed no later than 1190.", "1190", "1190"},
				{"The wall fell no earlier than 1410 in any case.", "1410", "1410"},
				{"back in '98 we won", "'98", "1998"},
				{"born in nineteen ninety-six, he", "nineteen ninety-six", "1996"},
			},
			no: []string{"some 1500 people", "worth $1999", "flight 1984", "2022 dollars", "a game between 7 and 1200", "no less than 1700 men", "more than 1800", "eighteen hundred men"},
		},
	}
}

func eraYear(_ *document, m *match) (reading, bool) {
	year := m.int(inNum)
	if year < 1 || year > 9999 {
		return reading{}, false
	}
	if m.int(inEra) == 0 {
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
