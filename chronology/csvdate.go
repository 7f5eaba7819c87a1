package chronology

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"annals/chronology/calendar"
)

// A spreadsheet that opens 2022-01-10 takes it for a date and saves it as its
// country writes dates: 10/01/2022, 1/10/2022, 10.01.2022; it makes Jan-22 of
// 2022-01. The dates of a file are read as they were meant: dots put the day
// first, and whether slashes and hyphens do is told by the file as a whole.

// dayOrder says which of the two numbers before the year is the day.
type dayOrder int

const (
	orderUnknown dayOrder = iota
	dayFirst
	monthFirst
)

var (
	spreadsheetDay   = regexp.MustCompile(`^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4})(?:[ T](\d{1,2}):(\d{2})(?::\d{2})?)?$`)
	spreadsheetYMD   = regexp.MustCompile(`^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$`)
	spreadsheetMonth = regexp.MustCompile(`^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2})$`)
)

// orderOf tells the order of days and months from the dates of all rows: by a
// number above 12, or else by the order under which the events are shorter,
// since a day that is read as a month makes a month of an event of a day.
func orderOf(rows [][2]string, other []string) dayOrder {
	first, second := 0, 0
	count := func(cell string) {
		m := spreadsheetDay.FindStringSubmatch(cell)
		if m == nil || m[2] == "." {
			return
		}
		if number(m[1]) > 12 {
			first++
		}
		if number(m[3]) > 12 {
			second++
		}
	}
	for _, cell := range other {
		count(cell)
	}
	for _, row := range rows {
		count(row[0])
		count(row[1])
	}
	switch {
	case first > 0 && second == 0:
		return dayFirst
	case second > 0 && first == 0:
		return monthFirst
	case first > 0:
		return orderUnknown // no single order reads them all
	}
	lengths := map[dayOrder]int{}
	for _, row := range rows {
		for _, order := range [...]dayOrder{dayFirst, monthFirst} {
			start, okStart := slashDay(row[0], order)
			end, okEnd := slashDay(row[1], order)
			if okStart && okEnd {
				lengths[order] += max(end.Serial()-start.Serial(), start.Serial()-end.Serial())
			}
		}
	}
	switch {
	case lengths[dayFirst] < lengths[monthFirst]:
		return dayFirst
	case lengths[monthFirst] < lengths[dayFirst]:
		return monthFirst
	}
	return orderUnknown
}

func slashDay(cell string, order dayOrder) (calendar.Date, bool) {
	m := spreadsheetDay.FindStringSubmatch(cell)
	if m == nil {
		return calendar.Date{}, false
	}
	day, month := number(m[1]), number(m[3])
	if order == monthFirst && m[2] != "." {
		day, month = month, day
	}
	d, err := calendar.NewDate(number(m[4]), month, day)
	return d, err == nil
}

// number reads digits.
func number(digits string) int {
	n, err := strconv.Atoi(digits)
	if err != nil {
		return 0
	}
	return n
}

// isoDate writes a spreadsheet's date as ISO 8601, and leaves every other text
// as it is; changed says which. It fails for a date that can be read two ways.
func isoDate(cell string, order dayOrder) (iso string, changed bool, err error) {
	if m := spreadsheetMonth.FindStringSubmatch(cell); m != nil {
		month := strings.Index("JanFebMarAprMayJunJulAugSepOctNovDec", m[1])/3 + 1
		year := 2000 + number(m[2])
		if year >= 2030 { // where spreadsheets, too, turn to the last century
			year -= 100
		}
		return fmt.Sprintf("%04d-%02d", year, month), true, nil
	}
	if m := spreadsheetYMD.FindStringSubmatch(cell); m != nil {
		return fmt.Sprintf("%s-%02d-%02d", m[1], number(m[2]), number(m[3])), true, nil
	}
	m := spreadsheetDay.FindStringSubmatch(cell)
	if m == nil {
		return cell, false, nil
	}
	if m[2] != "." && order == orderUnknown && m[1] != m[3] {
		return cell, false, twoWays(cell, m)
	}
	d, ok := slashDay(cell, order)
	if !ok {
		return cell, false, fmt.Errorf("the date %q: %w", cell, calendar.ErrNoSuchDay)
	}
	iso = d.String()
	if m[5] != "" && (number(m[5]) != 0 || number(m[6]) != 0) {
		iso += fmt.Sprintf("T%02d:%s", number(m[5]), m[6])
	}
	return iso, true, nil
}

// twoWays is the error of a date whose day and month nothing tells apart, or whose
// file has dates of either order.
func twoWays(cell string, m []string) error {
	dayFirst := fmt.Sprintf("%s-%02d-%02d", m[4], number(m[3]), number(m[1]))
	monthFirst := fmt.Sprintf("%s-%02d-%02d", m[4], number(m[1]), number(m[3]))
	switch {
	case number(m[1]) > 12 && number(m[3]) <= 12:
		return fmt.Errorf("the date %q has the day first, and others of the file the month; write it as %s", cell, dayFirst)
	case number(m[3]) > 12 && number(m[1]) <= 12:
		return fmt.Errorf("the date %q has the month first, and others of the file the day; write it as %s", cell, monthFirst)
	}
	return fmt.Errorf("the date %q can be read two ways; write it as %s or %s", cell, dayFirst, monthFirst)
}
