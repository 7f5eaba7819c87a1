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
			if k > 0 {
				j = d.joint(j)
			}
			if j >= len(d.tokens) || d.tokens[j].word != id || d.tokens[j].flags&capital == 0 && !d.isSmallInHoliday(j) {
				j = -1
				break
			}
			j++
		}
		if j-i > width {
			value, width = float64(h), j-i
		}
	}
	if width > 0 && d.namesOther(i, i+width) {
		return 0, 0
	}
	return value, width
}

// isSmallInHoliday reports a word of a holiday's name that may do without its capital.
func (d *document) isSmallInHoliday(i int) bool {
	switch d.entryAt(i).text {
	case "al", "of", "bank", "holiday", "spring", "summer", "early", "late":
		return true
	}
	return false
}

// joint skips what stands between two words of a holiday's name: an apostrophe
// with or without its s, a hyphen, or the full stop of an abbreviated saint.
func (d *document) joint(i int) int {
	switch {
	case d.isMark(i, '\'') && d.entryAt(i+1).text == "s":
		return i + 2
	case d.isMark(i, '\''), d.isMark(i, '-'), d.isMark(i, '.') && d.entryAt(i-1).text == "st":
		return i + 1
	}
	return i
}

// namesOther reports names that only contain a holiday's: the new years and
// Easters of other calendars, islands, risings, terms, and the city of Corpus Christi.
func (d *document) namesOther(first, end int) bool {
	switch d.textAt(first - 1) {
	case "Chinese", "Lunar", "Jewish", "Islamic", "Persian", "Tamil", "Vietnamese", "Korean", "Ethiopian", "Orthodox", "Coptic", "Julian":
		return true
	}
	switch d.textAt(end) {
	case "Island", "Islands", "Rising", "Church", "term", "Term", "Cathedral", "College":
		return true
	}
	if d.entryAt(first).text == "corpus" {
		switch d.entryAt(first - 1).text {
		case "on", "at", "of", "before", "after", "until", "since", "by":
			return d.isMark(end, ',') && d.isName(end+1)
		}
		return true
	}
	return false
}
