package calendar

import (
	"fmt"
	"strconv"
	"strings"
)

// TIMEX3 returns the value attribute that TimeML 1.2.1 gives the value:
// "2022-01-10", "2022-W02-WE", "2022-SU", "2022-Q1", "202", "BC0044",
// "2022-01-10TMO", "2022-01-10T15:30". TIMEX3 has no form for a range; of a
// range the result is empty, as it is of the zero Value.
func (v Value) TIMEX3() string {
	if v.IsRange() || v.IsZero() {
		return ""
	}
	return string(v.From.AppendTIMEX3(nil))
}

// AppendTIMEX3 appends the point's TIMEX3 value to b.
func (p Point) AppendTIMEX3(b []byte) []byte {
	switch p.Grain {
	case NoGrain:
		return b
	case Millennium:
		return appendBlock(b, p.Date.Year, 1000)
	case Century:
		return appendBlock(b, p.Date.Year, 100)
	case Decade:
		return appendBlock(b, p.Date.Year, 10)
	case Week, Weekend:
		year, week := p.Date.ISOWeek()
		b = append2(append(appendTIMEXYear(b, year), "-W"...), week)
		if p.Grain == Weekend {
			b = append(b, "-WE"...)
		}
		return b
	default:
	}
	if p.Unspecified&YearPart != 0 {
		b = append(b, "XXXX"...)
	} else {
		b = appendTIMEXYear(b, p.Date.Year)
	}
	switch p.Grain {
	case Year:
		return b
	case Half:
		return append(b, '-', 'H', byte('1'+(p.Date.Month-1)/6))
	case Quarter:
		return append(b, '-', 'Q', byte('1'+(p.Date.Month-1)/3))
	case Season:
		return append(append(b, '-'), p.seasonName()...)
	default:
	}
	b = appendMasked(append(b, '-'), p.Date.Month, p.Unspecified&MonthPart != 0)
	if p.Grain == Month {
		return b
	}
	b = appendMasked(append(b, '-'), p.Date.Day, p.Unspecified&DayPart != 0)
	switch {
	case p.Grain == PartOfDay:
		b = append(append(b, 'T'), p.Part...)
	case p.Grain < PartOfDay:
		b = append(appendClock(b, p.Clock, p.Grain), p.Zone...)
	}
	return b
}

// seasonName is TIMEX3's name of a season: SP, SU, FA or WI.
func (p Point) seasonName() string {
	i := p.Date.Month/3 - 1
	if p.South {
		i += 2
	}
	return seasonNames[i%4]
}

var seasonNames = [...]string{"SP", "SU", "FA", "WI"}

// appendTIMEXYear writes a year; years before year 1 as "BC0044".
func appendTIMEXYear(b []byte, year int) []byte {
	if year <= 0 {
		b, year = append(b, "BC"...), 1-year
	}
	if year > 9999 {
		return strconv.AppendInt(b, int64(year), 10)
	}
	return append2(append2(b, year/100), year%100)
}

// appendBlock writes the leading digits that n years share: "199" for a
// decade, "19" for a century. Before year 1 it is the digits of the block's
// astronomical years: the fifth century BCE, -0499 to -0400, is "BC04".
func appendBlock(b []byte, first, n int) []byte {
	lead := first / n
	if first < 0 {
		b, lead = append(b, "BC"...), -first/n
	}
	switch n {
	case 10:
		b = append(b, byte('0'+lead/100%10))
		fallthrough
	case 100:
		b = append(b, byte('0'+lead/10%10))
	}
	return append(b, byte('0'+lead%10))
}

// ParseTIMEX3 reads a TIMEX3 value that denotes one unit of the calendar.
// Durations are ParseDuration's; references such as PRESENT_REF, sets such as
// XXXX-WXX-1 and fiscal years denote no one stretch and are an error, which
// wraps ErrSyntax or ErrNoSuchDay.
func ParseTIMEX3(s string) (Value, error) {
	fail := func() (Value, error) { return Value{}, fmt.Errorf("%q: %w", s, ErrSyntax) }
	rest, before := strings.CutPrefix(s, "BC")
	digits := rest
	if i := strings.IndexByte(rest, '-'); i >= 0 {
		digits = rest[:i]
	}
	year, err := strconv.Atoi(digits)
	known := err == nil && year >= 0 && year <= maxYear && digits[0] != '+' && digits[0] != '-'
	if !known && digits != "XXXX" {
		return fail()
	}
	if len(digits) < 4 {
		if len(digits) != len(rest) {
			return fail()
		}
		n := [...]int{1: 1000, 2: 100, 3: 10}[len(digits)]
		grain := [...]Grain{1: Millennium, 2: Century, 3: Decade}[len(digits)]
		if before {
			return Single(digitsOf(grain, -max(year*n, 1), n)), nil
		}
		return Single(digitsOf(grain, year*n, n)), nil
	}
	if before {
		if year == 0 {
			return fail()
		}
		year = 1 - year
	}
	rest = rest[len(digits):]
	if rest == "" {
		if !known {
			return fail()
		}
		return Single(YearOf(year)), nil
	}
	if known {
		if p, ok := subYearPoint(year, rest[1:]); ok {
			return Single(p), nil
		}
	}
	return parseTIMEXDay(s, known, year, rest)
}

// subYearPoint reads the part of a TIMEX3 value after a year's hyphen that
// names a week, weekend, quarter, half or season.
func subYearPoint(year int, s string) (Point, bool) {
	for i, name := range seasonNames {
		if s == name {
			return SeasonOf(year, 3*(i+1)), true
		}
	}
	switch {
	case len(s) == 2 && s[0] == 'Q' && s[1] >= '1' && s[1] <= '4':
		return QuarterOf(year, int(s[1]-'0')), true
	case len(s) == 2 && s[0] == 'H' && (s[1] == '1' || s[1] == '2'):
		return HalfOf(year, int(s[1]-'0')), true
	case len(s) >= 3 && s[0] == 'W':
		week, ok := twoDigits(s[1:])
		p := WeekOf(Date{year, 1, 4}).Step(week - 1)
		if y, w := p.Date.ISOWeek(); !ok || y != year || w != week {
			return Point{}, false
		}
		switch s[3:] {
		case "":
			return p, true
		case "-WE":
			return WeekendOf(p.Date), true
		}
	}
	return Point{}, false
}

// parseTIMEXDay reads a TIMEX3 month, day, part of a day or clock time by
// handing its ISO 8601 part to the EDTF parser.
func parseTIMEXDay(s string, known bool, year int, rest string) (Value, error) {
	date, part, _ := strings.Cut(rest, "T")
	text := appendYear(nil, year)
	if !known {
		text = []byte("XXXX")
	}
	text = append(text, date...)
	if part != "" && part[0] >= '0' && part[0] <= '9' {
		text = append(append(text, 'T'), part...)
		part = ""
	}
	p, err := parsePoint(string(text))
	if err != nil || p.Approximate || p.Uncertain || p.Grain > Month {
		return Value{}, fmt.Errorf("%q: %w", s, ErrSyntax)
	}
	if strings.Contains(rest, "T") && p.Grain == Day {
		switch p.Part = Part(part); p.Part {
		case Morning, Midday, Afternoon, Evening, Night, Daytime:
			p.Grain = PartOfDay
		default:
			return Value{}, fmt.Errorf("%q: %w", s, ErrSyntax)
		}
	} else if part != "" {
		return Value{}, fmt.Errorf("%q: %w", s, ErrSyntax)
	}
	return Single(p), nil
}
