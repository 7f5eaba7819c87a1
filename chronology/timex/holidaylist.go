package timex

import "annals/chronology/calendar"

// holidays returns the holidays by name: those of the western churches,
// the Jewish and the Islamic ones, the term days of England, and those of the
// United Kingdom, the United States, the Commonwealth, France and Germany, as
// they stand in prose by name. Days on which several countries keep different
// ones, such as Republic Day, and months such as Ramadan are left out.
func holidays() map[string]holiday {
	out := make(map[string]holiday, 128)
	for _, list := range [][]holiday{churchHolidays(), otherFaithHolidays(), civilHolidays()} {
		for _, h := range list {
			out[h.name] = h
		}
	}
	return out
}

// churchHolidays are those of the western churches, and the quarter days of
// England and Scotland, which are named after them.
func churchHolidays() []holiday {
	return []holiday{
		{"epiphany", fixed(1, 6)}, {"candlemas", fixed(2, 2)}, {"candlemas day", fixed(2, 2)}, {"valentine day", fixed(2, 14)}, {"valentines day", fixed(2, 14)}, {"st valentine day", fixed(2, 14)},
		{"st david day", fixed(3, 1)}, {"st patrick day", fixed(3, 17)}, {"lady day", fixed(3, 25)}, {"annunciation", fixed(3, 25)}, {"st george day", fixed(4, 23)}, {"walpurgis night", fixed(4, 30)},
		{"shrove tuesday", easterPlus(-47)}, {"pancake day", easterPlus(-47)}, {"mardi gras", easterPlus(-47)}, {"ash wednesday", easterPlus(-46)}, {"mothering sunday", easterPlus(-21)},
		{"palm sunday", easterPlus(-7)}, {"maundy thursday", easterPlus(-3)}, {"holy thursday", easterPlus(-3)}, {"good friday", easterPlus(-2)}, {"holy saturday", easterPlus(-1)},
		{"easter", easterPlus(0)}, {"easter day", easterPlus(0)}, {"easter sunday", easterPlus(0)}, {"easter eve", easterPlus(-1)}, {"easter monday", easterPlus(1)},
		{"ascension day", easterPlus(39)}, {"ascension thursday", easterPlus(39)}, {"pentecost", easterPlus(49)}, {"whitsun", easterPlus(49)}, {"whitsunday", easterPlus(49)}, {"whit sunday", easterPlus(49)},
		{"whit monday", easterPlus(50)}, {"pentecost monday", easterPlus(50)}, {"trinity sunday", easterPlus(56)}, {"corpus christi", easterPlus(60)},
		{"st john day", fixed(6, 24)}, {"midsummer day", fixed(6, 24)}, {"lammas", fixed(8, 1)}, {"michaelmas", fixed(9, 29)}, {"michaelmas day", fixed(9, 29)},
		{"reformation day", fixed(10, 31)}, {"halloween", fixed(10, 31)}, {"all hallows eve", fixed(10, 31)}, {"all saints", fixed(11, 1)}, {"all saints day", fixed(11, 1)}, {"all souls day", fixed(11, 2)},
		{"martinmas", fixed(11, 11)}, {"st martin day", fixed(11, 11)}, {"st andrew day", fixed(11, 30)}, {"advent sunday", adventSunday}, {"st nicholas day", fixed(12, 6)},
		{"christmas eve", fixed(12, 24)}, {"christmas", fixed(12, 25)}, {"christmas day", fixed(12, 25)}, {"xmas", fixed(12, 25)}, {"xmas eve", fixed(12, 24)}, {"xmas day", fixed(12, 25)},
		{"st stephen day", fixed(12, 26)}, {"boxing day", fixed(12, 26)},
	}
}

// adventSunday is the fourth Sunday before Christmas.
func adventSunday(year int) calendar.Date {
	return lastBefore(calendar.Date{Year: year, Month: 12, Day: 25}, calendar.Sunday).AddDays(-21)
}

// otherFaithHolidays are the Jewish and the Islamic ones.
func otherFaithHolidays() []holiday {
	return []holiday{
		{"rosh hashanah", hebrew(7, 1)}, {"yom kippur", hebrew(7, 10)}, {"sukkot", hebrew(7, 15)}, {"hanukkah", hebrew(9, 25)}, {"chanukah", hebrew(9, 25)},
		{"purim", purim}, {"passover", hebrew(1, 15)}, {"shavuot", hebrew(3, 6)},
		{"eid al fitr", islamic(10, 1)}, {"eid al adha", islamic(12, 10)}, {"ashura", islamic(1, 10)},
	}
}

// civilHolidays are those of states and custom.
func civilHolidays() []holiday {
	return []holiday{
		{"new year", fixed(1, 1)}, {"new year day", fixed(1, 1)}, {"new years day", fixed(1, 1)}, {"new year eve", fixed(12, 31)}, {"new years eve", fixed(12, 31)}, {"hogmanay", fixed(12, 31)},
		{"martin luther king day", nth(1, calendar.Monday, 3)}, {"martin luther king jr day", nth(1, calendar.Monday, 3)}, {"mlk day", nth(1, calendar.Monday, 3)},
		{"burns night", fixed(1, 25)}, {"australia day", fixed(1, 26)}, {"groundhog day", fixed(2, 2)}, {"waitangi day", fixed(2, 6)}, {"presidents day", nth(2, calendar.Monday, 3)},
		{"international women day", fixed(3, 8)}, {"commonwealth day", nth(3, calendar.Monday, 2)}, {"april fool day", fixed(4, 1)}, {"april fools day", fixed(4, 1)}, {"anzac day", fixed(4, 25)},
		{"may day bank holiday", nth(5, calendar.Monday, 1)}, {"early may bank holiday", nth(5, calendar.Monday, 1)}, {"spring bank holiday", nth(5, calendar.Monday, -1)}, {"late may bank holiday", nth(5, calendar.Monday, -1)},
		{"whitsun bank holiday", nth(5, calendar.Monday, -1)}, {"august bank holiday", nth(8, calendar.Monday, -1)}, {"summer bank holiday", nth(8, calendar.Monday, -1)}, {"may day", fixed(5, 1)}, {"ve day", fixed(5, 8)},
		{"mother day", nth(5, calendar.Sunday, 2)}, {"mothers day", nth(5, calendar.Sunday, 2)}, {"victoria day", func(y int) calendar.Date {
			return lastBefore(calendar.Date{Year: y, Month: 5, Day: 25}, calendar.Monday)
		}},
		{"memorial day", nth(5, calendar.Monday, -1)}, {"father day", nth(6, calendar.Sunday, 3)}, {"fathers day", nth(6, calendar.Sunday, 3)}, {"juneteenth", fixed(6, 19)},
		{"canada day", fixed(7, 1)}, {"independence day", fixed(7, 4)}, {"bastille day", fixed(7, 14)}, {"vj day", fixed(8, 15)},
		{"labor day", nth(9, calendar.Monday, 1)}, {"german unity day", fixed(10, 3)}, {"day of german unity", fixed(10, 3)}, {"columbus day", nth(10, calendar.Monday, 2)},
		{"guy fawkes night", fixed(11, 5)}, {"guy fawkes day", fixed(11, 5)}, {"bonfire night", fixed(11, 5)}, {"election day", func(y int) calendar.Date { return nth(11, calendar.Monday, 1)(y).AddDays(1) }},
		{"veterans day", fixed(11, 11)}, {"armistice day", fixed(11, 11)}, {"remembrance day", fixed(11, 11)}, {"remembrance sunday", nth(11, calendar.Sunday, 2)},
		{"thanksgiving", nth(11, calendar.Thursday, 4)}, {"thanksgiving day", nth(11, calendar.Thursday, 4)}, {"black friday", func(y int) calendar.Date { return nth(11, calendar.Thursday, 4)(y).AddDays(1) }},
	}
}
