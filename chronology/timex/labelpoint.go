package timex

import (
	"strconv"
	"strings"
	"unicode"

	"annals/chronology/calendar"
	"annals/chronology/source"
)

// writtenPoint reads the ways of writing a day, a month or a year that need no
// grammar, since in a label every number is one of a date: "1159", "3/2014",
// "01.05.21", "24. Mai 1370", "2016, March", "2021-05-01 14:30". The error wraps
// calendar.ErrNoSuchDay for a day or month that there is not.
func writtenPoint(label string) (p calendar.Point, ok bool, err error) {
	var numbers []labelNumber
	month, at, marks := 0, -1, "" // the month that is named, and behind how many numbers
	for rest := label; rest != ""; {
		word := rest[:len(rest)-len(strings.TrimLeftFunc(rest, unicode.IsLetter))]
		figures := rest[:len(rest)-len(strings.TrimLeft(rest, "0123456789"))]
		switch lower := strings.ToLower(word); {
		case figures != "":
			n, fits := digits(figures, 4)
			if !fits {
				return p, false, nil
			}
			numbers = append(numbers, labelNumber{n, len(figures)})
			rest = rest[len(figures):]
		case word == "":
			mark := rest[0]
			if !strings.ContainsRune(" .,/-:", rune(mark)) {
				return p, false, nil
			}
			if mark != ' ' && mark != ',' {
				marks += string(mark)
			}
			rest = rest[1:]
		case lower == "t" && len(numbers) == 3, lower == "of", lower == "de", lower == "del", lower == "г", lower == "р":
			rest = rest[len(word):]
		case at < 0 && source.MonthNamed(lower) > 0:
			month, at = source.MonthNamed(lower), len(numbers)
			rest = rest[len(word):]
		default:
			return p, false, nil
		}
	}
	if at >= 0 {
		return namedMonth(numbers, month, at, marks)
	}
	return figuresOnly(numbers, marks)
}

// labelNumber is a number of a label and with how many digits it is written.
type labelNumber struct{ value, digits int }

// isYear reports a number that can be nothing but a year.
func (n labelNumber) isYear() bool { return n.digits >= 3 && n.value > 0 }

// namedMonth makes a point of a month's name and the numbers around it.
func namedMonth(numbers []labelNumber, month, at int, marks string) (calendar.Point, bool, error) {
	if strings.Trim(marks, ".") != "" {
		return calendar.Point{}, false, nil
	}
	switch {
	case len(numbers) == 1 && numbers[0].isYear():
		return calendar.MonthOf(numbers[0].value, month), true, nil
	case len(numbers) != 2:
		return calendar.Point{}, false, nil
	case at >= 1 && numbers[0].digits <= 2 && numbers[1].isYear(), at == 0 && numbers[0].digits <= 2 && numbers[1].isYear():
		return dayPoint(numbers[1].value, month, numbers[0].value)
	case at >= 1 && numbers[0].isYear() && numbers[1].digits <= 2:
		return dayPoint(numbers[0].value, month, numbers[1].value)
	}
	return calendar.Point{}, false, nil
}

// figuresOnly makes a point of numbers. What stands with slashes and has day and
// month is left to the grammar, which knows who puts which first.
func figuresOnly(n []labelNumber, marks string) (calendar.Point, bool, error) {
	switch {
	case len(n) == 1 && marks == "" && n[0].isYear():
		return calendar.YearOf(n[0].value), true, nil
	case len(n) == 2 && (marks == "." || marks == "/" || marks == "-") && n[0].digits <= 2 && n[1].digits == 4:
		return monthPoint(n[1].value, n[0].value)
	case len(n) == 2 && (marks == "/" || marks == ".") && n[0].digits == 4 && n[1].digits <= 2:
		return monthPoint(n[0].value, n[1].value)
	case len(n) == 3 && marks == ".." && n[0].digits <= 2 && n[1].digits <= 2 && n[2].digits == 4:
		return dayPoint(n[2].value, n[1].value, n[0].value)
	case len(n) == 3 && (marks == "--" || marks == "//" || marks == "..") && n[0].digits == 4:
		return dayPoint(n[0].value, n[1].value, n[2].value)
	case len(n) >= 5 && n[0].digits == 4 && (marks == "--:" || marks == "--::"):
		return minutePoint(n[0].value, n[1].value, n[2].value, n[3:])
	case len(n) >= 5 && n[2].digits == 4 && (marks == "..:" || marks == "..::"):
		return minutePoint(n[2].value, n[1].value, n[0].value, n[3:])
	}
	return calendar.Point{}, false, nil
}

func dayPoint(year, month, day int) (calendar.Point, bool, error) {
	d, err := calendar.NewDate(year, month, day)
	return calendar.DayOf(d), err == nil, err
}

func monthPoint(year, month int) (calendar.Point, bool, error) {
	d, err := calendar.NewDate(year, month, 1)
	return calendar.MonthOf(d.Year, d.Month), err == nil, err
}

func minutePoint(year, month, day int, clock []labelNumber) (calendar.Point, bool, error) {
	d, err := calendar.NewDate(year, month, day)
	if err != nil || clock[0].value > 23 || clock[1].value > 59 {
		return calendar.Point{}, false, err
	}
	return calendar.MinuteOf(d, clock[0].value, clock[1].value), true, nil
}

// digits reads a number of at most so many digits.
func digits(text string, most int) (int, bool) {
	if text == "" || len(text) > most {
		return 0, false
	}
	n, err := strconv.Atoi(text)
	return n, err == nil && n >= 0
}
