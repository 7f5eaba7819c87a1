package calendar

import "strconv"

// EDTF returns the value in the Extended Date/Time Format of ISO 8601-2: level
// 0 and 1, unspecified digits, and of level 2 the codes for seasons of the
// south (29 to 32), quarters (33 to 36) and halves (40, 41). A week or weekend
// is the interval of its days, a part of the day its day. A clock time keeps
// the precision it was given in ("T15:30", "T15"). The zero Value is "".
func (v Value) EDTF() string {
	if v.IsZero() {
		return ""
	}
	return string(v.AppendEDTF(nil))
}

// AppendEDTF appends the EDTF form to b.
func (v Value) AppendEDTF(b []byte) []byte {
	switch {
	case v.OpenFrom:
		b = append(b, "../"...)
		return appendLast(b, v.To)
	case v.OpenTo:
		b = appendFirst(b, v.From)
		return append(b, "/.."...)
	case !v.To.IsZero():
		b = append(appendFirst(b, v.From), '/')
		return appendLast(b, v.To)
	case v.From.Grain == Week || v.From.Grain == Weekend:
		b = append(appendFirst(b, v.From), '/')
		return appendLast(b, v.From)
	}
	return appendPoint(b, v.From)
}

// appendFirst writes a point as the beginning of an interval, a week by its first day.
func appendFirst(b []byte, p Point) []byte {
	if p.Grain == Week || p.Grain == Weekend {
		p.Grain = Day
	}
	return appendPoint(b, p)
}

// appendLast writes a point as the end of an interval, a week by its last day.
func appendLast(b []byte, p Point) []byte {
	switch p.Grain {
	case Week:
		p.Grain, p.Date = Day, p.Date.AddDays(6)
	case Weekend:
		p.Grain, p.Date = Day, p.Date.AddDays(1)
	default:
	}
	return appendPoint(b, p)
}

func appendPoint(b []byte, p Point) []byte {
	switch p.Grain {
	case Millennium:
		b = appendDigits(b, p.Date.Year, 3)
	case Century:
		b = appendDigits(b, p.Date.Year, 2)
	case Decade:
		b = appendDigits(b, p.Date.Year, 1)
	case Year:
		b = appendYearPart(b, p)
	case Half, Quarter, Season:
		b = append(appendYearPart(b, p), '-')
		b = append2(b, p.code())
	case Month:
		b = append(appendYearPart(b, p), '-')
		b = appendMasked(b, p.Date.Month, p.Unspecified&MonthPart != 0)
	default:
		b = append(appendYearPart(b, p), '-')
		b = append(appendMasked(b, p.Date.Month, p.Unspecified&MonthPart != 0), '-')
		b = appendMasked(b, p.Date.Day, p.Unspecified&DayPart != 0)
		if p.Grain < PartOfDay {
			b = append(appendClock(b, p.Clock, p.Grain), p.Zone...)
		}
	}
	switch {
	case p.Approximate && p.Uncertain:
		return append(b, '%')
	case p.Approximate:
		return append(b, '~')
	case p.Uncertain:
		return append(b, '?')
	}
	return b
}

// code is the EDTF sub-year code of a season, quarter or half.
func (p Point) code() int {
	switch p.Grain {
	case Quarter:
		return 33 + (p.Date.Month-1)/3
	case Half:
		return 40 + (p.Date.Month-1)/6
	default:
		if p.South {
			return 29 + (p.Date.Month/3+1)%4 // September, month 9, begins the southern spring
		}
		return 20 + p.Date.Month/3
	}
}

func appendYearPart(b []byte, p Point) []byte {
	if p.Unspecified&YearPart != 0 {
		return append(b, "XXXX"...)
	}
	return appendYear(b, p.Date.Year)
}

// appendYear writes an astronomical year in at least four digits, after a Y
// where it has more.
func appendYear(b []byte, year int) []byte {
	if year > 9999 || year < -9999 {
		return strconv.AppendInt(append(b, 'Y'), int64(year), 10)
	}
	if year < 0 {
		b, year = append(b, '-'), -year
	}
	return append2(append2(b, year/100), year%100)
}

// appendDigits writes a block of years with its last n digits unspecified.
// first is its first year, the one farthest from year 0 before it.
func appendDigits(b []byte, first, n int) []byte {
	if first < 0 {
		b, first = append(b, '-'), -first
	}
	digits := [4]byte{byte('0' + first/1000%10), byte('0' + first/100%10), byte('0' + first/10%10), byte('0' + first%10)}
	for i := len(digits) - n; i < len(digits); i++ {
		digits[i] = 'X'
	}
	return append(b, digits[:]...)
}

func appendMasked(b []byte, n int, masked bool) []byte {
	if masked {
		return append(b, "XX"...)
	}
	return append2(b, n)
}

func append2(b []byte, n int) []byte { return append(b, byte('0'+n/10%10), byte('0'+n%10)) }

func appendDate(b []byte, d Date) []byte {
	b = append(appendYear(b, d.Year), '-')
	b = append(append2(b, d.Month), '-')
	return append2(b, d.Day)
}

// appendClock writes "T15", "T15:30" or "T15:30:05".
func appendClock(b []byte, clock int, grain Grain) []byte {
	b = append2(append(b, 'T'), clock/3600)
	if grain <= Minute {
		b = append2(append(b, ':'), clock/60%60)
	}
	if grain <= Second {
		b = append2(append(b, ':'), clock%60)
	}
	return b
}
