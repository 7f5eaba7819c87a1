package timex

import (
	"slices"
	"strings"

	"annals/chronology/calendar"
)

// holiday is a named day of the year.
type holiday struct {
	name string // in lower case, words parted by spaces; an apostrophe s is left out
	in   func(year int) calendar.Date
}

func fixed(month, day int) func(int) calendar.Date {
	return func(year int) calendar.Date { return calendar.Date{Year: year, Month: month, Day: day} }
}

func nth(month int, day calendar.Weekday, n int) func(int) calendar.Date {
	return func(year int) calendar.Date {
		d, _ := calendar.NthWeekday(year, month, day, n)
		return d
	}
}

func easterPlus(days int) func(int) calendar.Date {
	return func(year int) calendar.Date { return calendar.Easter(year).AddDays(days) }
}

// hebrew returns the Gregorian day of a Hebrew one; the years part in autumn.
func hebrew(month, day int) func(int) calendar.Date {
	return func(year int) calendar.Date {
		if month >= 7 && month <= 9 {
			return calendar.HebrewDate(year+3761, month, day)
		}
		return calendar.HebrewDate(year+3760, month, day)
	}
}

// purim is 14 Adar, in leap years of the second Adar.
func purim(year int) calendar.Date { return calendar.HebrewDate(year+3760, 1, 15).AddDays(-30) }

// islamic returns the Gregorian day of an Islamic one, by the civil calendar.
// A few Gregorian years have it twice; the first is returned.
func islamic(month, day int) func(int) calendar.Date {
	return func(year int) calendar.Date {
		for y := (year-622)*33/32 - 1; ; y++ {
			if d := calendar.IslamicDate(y, month, day); d.Year >= year {
				return d
			}
		}
	}
}

// holidays returns the holidays by name: those of the western churches,
// the Jewish and the Islamic ones, and those of the United States and the United
// Kingdom, as they stand in prose by name.
func holidays() map[string]holiday {
	list := []holiday{
		{name: "new year day", in: fixed(1, 1)}, {name: "new year", in: fixed(1, 1)}, {name: "new years day", in: fixed(1, 1)},
		{name: "new year eve", in: fixed(12, 31)}, {name: "new years eve", in: fixed(12, 31)},
		{name: "epiphany", in: fixed(1, 6)}, {name: "martin luther king day", in: nth(1, calendar.Monday, 3)},
		{name: "valentine day", in: fixed(2, 14)}, {name: "valentines day", in: fixed(2, 14)},
		{name: "presidents day", in: nth(2, calendar.Monday, 3)}, {name: "st patrick day", in: fixed(3, 17)},
		{name: "april fool day", in: fixed(4, 1)}, {name: "april fools day", in: fixed(4, 1)},
		{name: "ash wednesday", in: easterPlus(-46)}, {name: "palm sunday", in: easterPlus(-7)}, {name: "maundy thursday", in: easterPlus(-3)},
		{name: "good friday", in: easterPlus(-2)}, {name: "easter", in: easterPlus(0)}, {name: "easter sunday", in: easterPlus(0)},
		{name: "easter monday", in: easterPlus(1)}, {name: "ascension day", in: easterPlus(39)}, {name: "pentecost", in: easterPlus(49)},
		{name: "whit monday", in: easterPlus(50)}, {name: "corpus christi", in: easterPlus(60)},
		{name: "may day", in: fixed(5, 1)}, {name: "mother day", in: nth(5, calendar.Sunday, 2)}, {name: "mothers day", in: nth(5, calendar.Sunday, 2)},
		{name: "memorial day", in: nth(5, calendar.Monday, -1)}, {name: "father day", in: nth(6, calendar.Sunday, 3)}, {name: "fathers day", in: nth(6, calendar.Sunday, 3)},
		{name: "juneteenth", in: fixed(6, 19)}, {name: "independence day", in: fixed(7, 4)}, {name: "bastille day", in: fixed(7, 14)},
		{name: "labor day", in: nth(9, calendar.Monday, 1)}, {name: "columbus day", in: nth(10, calendar.Monday, 2)},
		{name: "halloween", in: fixed(10, 31)}, {name: "all saints day", in: fixed(11, 1)}, {name: "guy fawkes night", in: fixed(11, 5)},
		{name: "veterans day", in: fixed(11, 11)}, {name: "armistice day", in: fixed(11, 11)}, {name: "remembrance sunday", in: nth(11, calendar.Sunday, 2)},
		{name: "thanksgiving", in: nth(11, calendar.Thursday, 4)}, {name: "thanksgiving day", in: nth(11, calendar.Thursday, 4)},
		{name: "black friday", in: func(y int) calendar.Date { return nth(11, calendar.Thursday, 4)(y).AddDays(1) }},
		{name: "christmas", in: fixed(12, 25)}, {name: "christmas day", in: fixed(12, 25)}, {name: "christmas eve", in: fixed(12, 24)},
		{name: "xmas", in: fixed(12, 25)}, {name: "election day", in: func(y int) calendar.Date { return nth(11, calendar.Monday, 1)(y).AddDays(1) }},
		{name: "martin luther king jr day", in: nth(1, calendar.Monday, 3)}, {name: "mlk day", in: nth(1, calendar.Monday, 3)}, {name: "groundhog day", in: fixed(2, 2)},
		{name: "shrove tuesday", in: easterPlus(-47)}, {name: "mardi gras", in: easterPlus(-47)}, {name: "holy saturday", in: easterPlus(-1)}, {name: "trinity sunday", in: easterPlus(56)},
		{name: "st george day", in: fixed(4, 23)}, {name: "st andrew day", in: fixed(11, 30)}, {name: "burns night", in: fixed(1, 25)}, {name: "remembrance day", in: fixed(11, 11)},
		{name: "anzac day", in: fixed(4, 25)}, {name: "canada day", in: fixed(7, 1)}, {name: "australia day", in: fixed(1, 26)}, {name: "international women day", in: fixed(3, 8)},
		{name: "rosh hashanah", in: hebrew(7, 1)}, {name: "yom kippur", in: hebrew(7, 10)}, {name: "sukkot", in: hebrew(7, 15)}, {name: "hanukkah", in: hebrew(9, 25)}, {name: "chanukah", in: hebrew(9, 25)},
		{name: "purim", in: purim}, {name: "passover", in: hebrew(1, 15)}, {name: "shavuot", in: hebrew(3, 6)},
		{name: "ramadan", in: islamic(9, 1)}, {name: "eid al fitr", in: islamic(10, 1)}, {name: "eid al adha", in: islamic(12, 10)}, {name: "ashura", in: islamic(1, 10)}, {name: "boxing day", in: fixed(12, 26)},
	}
	out := make(map[string]holiday, len(list))
	for _, h := range list {
		out[h.name] = h
	}
	return out
}

// holidayTable finds holidays by their first word.
type holidayTable struct {
	list    []holiday
	words   [][]wordID
	byFirst map[wordID][]int
}

func newHolidayTable(l *lexicon) *holidayTable {
	t := &holidayTable{byFirst: make(map[wordID][]int)}
	byName := holidays()
	names := make([]string, 0, len(byName))
	for name := range byName {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		var ids []wordID
		for w := range strings.FieldsSeq(name) {
			ids = append(ids, l.add(w, 0, 0))
		}
		t.byFirst[ids[0]] = append(t.byFirst[ids[0]], len(t.list))
		t.list = append(t.list, byName[name])
		t.words = append(t.words, ids)
	}
	return t
}

// holiday reads the longest name of a holiday at token i; its value is the
// holiday's place in the table. "New Year's Day" may have its apostrophe.
func (d *document) holiday(i int) (value float64, width int) {
	for _, h := range d.g.holidays.byFirst[d.tokens[i].word] {
		j := i
		for k, id := range d.g.holidays.words[h] {
			if k > 0 && d.isMark(j, '\'') && d.entryAt(j+1).text == "s" {
				j += 2
			}
			if k > 0 && d.isMark(j, '-') {
				j++
			}
			if j >= len(d.tokens) || d.tokens[j].word != id || d.tokens[j].flags&capital == 0 && d.entryAt(j).text != "al" {
				j = -1
				break
			}
			j++
		}
		if j-i > width {
			value, width = float64(h), j-i
		}
	}
	return value, width
}
