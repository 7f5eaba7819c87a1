package calendar

import (
	"fmt"
	"strconv"
	"strings"
)

// Duration is a length of time by the calendar, the coarser amounts first:
// "two years and six months". A month in it is a calendar month and no number
// of days.
type Duration []Amount

// Amount is a number of units of one grain.
type Amount struct {
	Count float64 // not negative; ignored when Vague
	Vague bool    // "several days", written X
	Unit  Grain
}

// String returns the TIMEX3 value: "P3D", "PT6H", "PXM", "P1DT12H", "P0.5Y",
// "P1DE" (decade), "P2CE" (century), "P1WE" (weekend), "P2Q" (quarter), "P1ML".
func (d Duration) String() string {
	b := []byte{'P'}
	clock := false
	for _, a := range d {
		if a.Unit < PartOfDay && !clock {
			b, clock = append(b, 'T'), true
		}
		if a.Vague {
			b = append(b, 'X')
		} else {
			b = strconv.AppendFloat(b, a.Count, 'f', -1, 64)
		}
		b = append(b, durationCode(a.Unit)...)
	}
	return string(b)
}

func durationCode(g Grain) string {
	switch g {
	case Second:
		return "S"
	case Minute, Month:
		return "M"
	case Hour:
		return "H"
	case Day:
		return "D"
	case Weekend:
		return "WE"
	case Week:
		return "W"
	case Quarter:
		return "Q"
	case Half:
		return "HY"
	case Year:
		return "Y"
	case Decade:
		return "DE"
	case Century:
		return "CE"
	case Millennium:
		return "ML"
	case NoGrain, PartOfDay, Season:
	}
	return ""
}

var durationUnits = [...]Grain{Millennium, Century, Decade, Year, Half, Quarter, Month, Weekend, Week, Day}

// ParseDuration reads what Duration.String writes. The error wraps ErrSyntax.
func ParseDuration(s string) (Duration, error) {
	rest, ok := strings.CutPrefix(s, "P")
	fail := func() (Duration, error) { return nil, fmt.Errorf("%q: %w", s, ErrSyntax) }
	if !ok {
		return fail()
	}
	var d Duration
	units := durationUnits[:]
	for rest != "" {
		if rest[0] == 'T' {
			if len(units) > 0 && units[len(units)-1] == Second {
				return fail()
			}
			units, rest = []Grain{Hour, Minute, Second}, rest[1:]
			if rest == "" {
				return fail()
			}
			continue
		}
		var a Amount
		if rest[0] == 'X' {
			a.Vague, rest = true, rest[1:]
		} else {
			end := strings.IndexFunc(rest, func(r rune) bool { return r != '.' && (r < '0' || r > '9') })
			if end <= 0 {
				return fail()
			}
			n, err := strconv.ParseFloat(rest[:end], 64)
			if err != nil || rest[0] == '.' {
				return fail()
			}
			a.Count, rest = n, rest[end:]
		}
		if a.Unit, rest = cutUnit(rest, units); a.Unit == NoGrain {
			return fail()
		}
		d = append(d, a)
	}
	if len(d) == 0 {
		return fail()
	}
	return d, nil
}

// cutUnit reads the longest unit code that s begins with.
func cutUnit(s string, units []Grain) (Grain, string) {
	best, rest := NoGrain, s
	for _, u := range units {
		if after, ok := strings.CutPrefix(s, durationCode(u)); ok && len(after) < len(rest) {
			best, rest = u, after
		}
	}
	return best, rest
}
