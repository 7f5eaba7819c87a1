package calendar

import (
	"errors"
	"fmt"
)

// ErrNoSuchDay reports a year, month and day that name no day of the calendar,
// such as 31 February.
var ErrNoSuchDay = errors.New("no such day in the calendar")

// Date is one day of the proleptic Gregorian calendar. Years are numbered
// astronomically: year 0 is 1 BCE and year -43 is 44 BCE. The zero Date is no
// day at all.
type Date struct {
	Year  int
	Month int // 1 to 12
	Day   int // 1 to 31
}

// NewDate returns the day, or an error that wraps ErrNoSuchDay.
func NewDate(year, month, day int) (Date, error) {
	if month < 1 || month > 12 || day < 1 || day > DaysIn(year, month) {
		return Date{}, fmt.Errorf("%04d-%02d-%02d: %w", year, month, day, ErrNoSuchDay)
	}
	return Date{year, month, day}, nil
}

// IsZero reports whether d is the zero Date, which is no day.
func (d Date) IsZero() bool { return d == Date{} }

// DaysIn returns the number of days in a month, 28 to 31. It is 0 for a month
// outside 1 to 12.
func DaysIn(year, month int) int {
	switch month {
	case 1, 3, 5, 7, 8, 10, 12:
		return 31
	case 4, 6, 9, 11:
		return 30
	case 2:
		if IsLeap(year) {
			return 29
		}
		return 28
	}
	return 0
}

// IsLeap reports whether the Gregorian year has a 29 February.
func IsLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// Serial returns the number of days from 1970-01-01 to d, negative before it.
// The arithmetic is Howard Hinnant's days_from_civil.
func (d Date) Serial() int {
	y, m := d.Year, d.Month
	if m <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yearOfEra := y - era*400
	dayOfYear := (153*((m+9)%12)+2)/5 + d.Day - 1
	dayOfEra := yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear
	return era*146097 + dayOfEra - 719468
}

// FromSerial returns the day that is n days after 1970-01-01.
func FromSerial(n int) Date {
	n += 719468
	era := floorDiv(n, 146097)
	dayOfEra := n - era*146097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	shifted := (5*dayOfYear + 2) / 153
	d := Date{Year: yearOfEra + era*400, Month: (shifted+2)%12 + 1, Day: dayOfYear - (153*shifted+2)/5 + 1}
	if d.Month <= 2 {
		d.Year++
	}
	return d
}

// AddDays returns the day n days later, or earlier for a negative n.
func (d Date) AddDays(n int) Date { return FromSerial(d.Serial() + n) }

// AddMonths steps by calendar months and keeps the day of the month; where the
// month reached is too short, the result is its last day (31 January plus one
// month is 28 or 29 February).
func (d Date) AddMonths(n int) Date {
	months := d.Year*12 + d.Month - 1 + n
	year := floorDiv(months, 12)
	month := months - year*12 + 1
	return Date{year, month, min(d.Day, DaysIn(year, month))}
}

// AddYears steps by calendar years; 29 February becomes 28 February in a year
// that has none.
func (d Date) AddYears(n int) Date { return d.AddMonths(12 * n) }

// Compare returns -1, 0 or 1 as d is before, the same as, or after e.
func (d Date) Compare(e Date) int {
	switch {
	case d.Year != e.Year:
		return sign(d.Year - e.Year)
	case d.Month != e.Month:
		return sign(d.Month - e.Month)
	}
	return sign(d.Day - e.Day)
}

// Before reports whether d is earlier than e.
func (d Date) Before(e Date) bool { return d.Compare(e) < 0 }

// Weekday is a day of the week as ISO 8601 numbers it, Monday 1 to Sunday 7.
type Weekday int

// The days of the week.
const (
	Monday Weekday = iota + 1
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
	Sunday
)

// Weekday returns the day of the week of d.
func (d Date) Weekday() Weekday {
	n := d.Serial() + 3 // 1970-01-01 was a Thursday
	return Weekday(n-floorDiv(n, 7)*7) + 1
}

// ISOWeek returns the ISO 8601 week-numbering year and week, 1 to 53, of d.
func (d Date) ISOWeek() (year, week int) {
	thursday := d.AddDays(int(Thursday - d.Weekday()))
	first := Date{thursday.Year, 1, 1}
	return thursday.Year, (thursday.Serial()-first.Serial())/7 + 1
}

// String returns the day in ISO 8601, "2022-01-10"; a year outside -9999 to
// 9999 is written as EDTF writes it, "Y12000-01-10".
func (d Date) String() string { return string(appendDate(nil, d)) }

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

func sign(n int) int {
	switch {
	case n < 0:
		return -1
	case n > 0:
		return 1
	}
	return 0
}
