package calendar

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrSyntax reports a text that is not in the notation asked for.
var ErrSyntax = errors.New("not a date in this notation")

// ParseEDTF reads what EDTF writes, and the other spellings of the same things:
// "/2022" and "2022/" (unknown ends) are read as open ones, a whole-day range
// that is a week or a weekend as that unit. Sets and level 2's qualified parts
// are not read. The error wraps ErrSyntax or ErrNoSuchDay.
func ParseEDTF(s string) (Value, error) {
	first, last, ranged := strings.Cut(s, "/")
	if !ranged {
		p, err := parsePoint(s)
		return Single(p), err
	}
	openFrom, openTo := first == ".." || first == "", last == ".." || last == ""
	var from, to Point
	var err error
	if !openFrom {
		if from, err = parsePoint(first); err != nil {
			return Value{}, err
		}
	}
	if !openTo {
		if to, err = parsePoint(last); err != nil {
			return Value{}, err
		}
	}
	switch {
	case openFrom && openTo:
		return Value{}, fmt.Errorf("%q: no end is given: %w", s, ErrSyntax)
	case openFrom:
		return Until(to), nil
	case openTo:
		return Since(from), nil
	case from.Bounds().Start.Compare(to.Bounds().Start) > 0:
		return Value{}, fmt.Errorf("%q ends before it begins: %w", s, ErrNoSuchInterval)
	}
	return Range(from, to), nil
}

// parsePoint reads one side of an EDTF interval.
func parsePoint(s string) (Point, error) {
	fail := func() (Point, error) { return Point{}, fmt.Errorf("%q: %w", s, ErrSyntax) }
	var p Point
	rest := s
	switch {
	case strings.HasSuffix(rest, "~"):
		p.Approximate = true
	case strings.HasSuffix(rest, "?"):
		p.Uncertain = true
	case strings.HasSuffix(rest, "%"):
		p.Approximate, p.Uncertain = true, true
	}
	if p.Approximate || p.Uncertain {
		rest = rest[:len(rest)-1]
	}
	year, rest, ok := cutYear(rest, &p)
	if !ok {
		return fail()
	}
	p.Date = Date{year, 1, 1}
	if rest == "" {
		if p.Grain == NoGrain {
			p.Grain = Year
		}
		return p, nil
	}
	month, masked, rest, ok := cutTwo(rest)
	if !ok || p.Grain != NoGrain {
		return fail()
	}
	if masked {
		p.Unspecified |= MonthPart
		month = 1
	}
	if month > 12 {
		if rest != "" || masked {
			return fail()
		}
		return p.subYear(month, fail)
	}
	if month == 0 {
		return Point{}, fmt.Errorf("%q: %w", s, ErrNoSuchDay)
	}
	p.Date.Month = month
	if rest == "" {
		p.Grain = Month
		return p, nil
	}
	day, masked, rest, ok := cutTwo(rest)
	if !ok {
		return fail()
	}
	if masked {
		p.Unspecified |= DayPart
		day = 1
	}
	longest := DaysIn(year, month)
	if p.Unspecified&MonthPart != 0 {
		longest = 31
	} else if p.Unspecified&YearPart != 0 && month == 2 {
		longest = 29
	}
	if day < 1 || day > longest {
		return Point{}, fmt.Errorf("%q: %w", s, ErrNoSuchDay)
	}
	p.Date.Day, p.Grain = day, Day
	if rest == "" {
		return p, nil
	}
	if p.Unspecified != 0 || !p.parseClock(rest) {
		return fail()
	}
	return p, nil
}

// cutYear reads the year at the start of s, with its unspecified digits.
func cutYear(s string, p *Point) (year int, rest string, ok bool) {
	if digits, found := strings.CutPrefix(s, "Y"); found {
		end := strings.IndexFunc(strings.TrimPrefix(digits, "-"), func(r rune) bool { return r < '0' || r > '9' })
		if end >= 0 {
			end += len(digits) - len(strings.TrimPrefix(digits, "-"))
			digits, rest = digits[:end], digits[end:]
		}
		year, err := strconv.Atoi(digits)
		if err != nil || year >= -9999 && year <= 9999 || year > maxYear || year < -maxYear || strings.HasPrefix(digits, "+") {
			return 0, "", false
		}
		return year, rest, true
	}
	digits, before := strings.CutPrefix(s, "-")
	if len(digits) < 4 || digits[0] == 'X' && digits[:4] != "XXXX" {
		return 0, "", false
	}
	block := 1
	for i := range 4 {
		switch c := digits[i]; {
		case c >= '0' && c <= '9' && block == 1:
			year = year*10 + int(c-'0')
		case c == 'X':
			year, block = year*10, block*10
		default:
			return 0, "", false
		}
	}
	switch block {
	case 1:
	case 10:
		p.Grain = Decade
	case 100:
		p.Grain = Century
	case 1000:
		p.Grain = Millennium
	default:
		if before {
			return 0, "", false
		}
		p.Unspecified |= YearPart
		return unknownYear, digits[4:], true
	}
	if before {
		year = -year - block + 1
		if block == 1 && year == 0 {
			return 0, "", false // there is one year 0
		}
	}
	return year, digits[4:], true
}

const (
	maxYear     = 1_000_000_000 // keeps day numbers far from overflow
	unknownYear = 0             // stands in the Date whose year is not specified
)

// cutTwo reads "-dd" or "-XX".
func cutTwo(s string) (n int, masked bool, rest string, ok bool) {
	if len(s) < 3 || s[0] != '-' {
		return 0, false, "", false
	}
	if s[1:3] == "XX" {
		return 0, true, s[3:], true
	}
	n, ok = twoDigits(s[1:])
	return n, false, s[3:], ok
}

func twoDigits(s string) (int, bool) {
	if len(s) < 2 || s[0] < '0' || s[0] > '9' || s[1] < '0' || s[1] > '9' {
		return 0, false
	}
	return int(s[0]-'0')*10 + int(s[1]-'0'), true
}

// subYear makes p the season, quarter or half with an EDTF code.
func (p Point) subYear(code int, fail func() (Point, error)) (Point, error) {
	if p.Unspecified != 0 {
		return fail()
	}
	switch {
	case code >= 21 && code <= 28: // 25 to 28 are the northern seasons by name
		p.Grain, p.Date.Month = Season, ((code-21)%4+1)*3
	case code >= 29 && code <= 32:
		p.Grain, p.South, p.Date.Month = Season, true, [...]int{9, 12, 3, 6}[code-29]
	case code >= 33 && code <= 36:
		p.Grain, p.Date.Month = Quarter, (code-33)*3+1
	case code == 40 || code == 41:
		p.Grain, p.Date.Month = Half, (code-40)*6+1
	default:
		return fail()
	}
	return p, nil
}

// parseClock reads "T15", "T15:30" or "T15:30:05" with an optional zone.
func (p *Point) parseClock(s string) bool {
	if len(s) < 3 || s[0] != 'T' {
		return false
	}
	hour, ok := twoDigits(s[1:])
	if !ok || hour > 23 {
		return false
	}
	p.Grain, p.Clock, s = Hour, hour*3600, s[3:]
	for _, unit := range [...]Grain{Minute, Second} {
		if len(s) < 3 || s[0] != ':' {
			break
		}
		n, ok := twoDigits(s[1:])
		if !ok || n > 59 {
			return false
		}
		p.Grain, p.Clock, s = unit, p.Clock+n*unit.seconds(), s[3:]
	}
	if s == "" {
		return true
	}
	p.Zone = s
	return isZone(s)
}

// isZone reports whether s is "Z", "+hh" or "+hh:mm", with either sign.
func isZone(s string) bool {
	if s == "Z" {
		return true
	}
	if len(s) != 3 && len(s) != 6 || s[0] != '+' && s[0] != '-' {
		return false
	}
	hour, ok := twoDigits(s[1:])
	if !ok || hour > 18 || len(s) == 3 {
		return ok && hour <= 18
	}
	minute, ok := twoDigits(s[4:])
	return s[3] == ':' && ok && minute < 60
}
