package calendar

import (
	"errors"
	"fmt"
)

// ErrNoSuchInterval reports bounds with nothing between them.
var ErrNoSuchInterval = errors.New("nothing lies between these bounds")

// Moment is a local date and time of day without a zone, to the second. A
// Moment never moves with the reader's zone. The zero Moment is no moment and
// stands for an open or unknown bound.
type Moment struct {
	Date
	Clock int // seconds since midnight, 0 to 86399
}

// Interval is the stretch [Start, End) of local time. A zero Start or End is
// open: the stretch has no known bound on that side.
type Interval struct {
	Start Moment // inclusive
	End   Moment // exclusive
}

// At returns the midnight that begins d.
func (d Date) At() Moment { return Moment{Date: d} }

// Compare returns -1, 0 or 1 as m is before, the same as, or after n.
func (m Moment) Compare(n Moment) int {
	if c := m.Date.Compare(n.Date); c != 0 {
		return c
	}
	return sign(m.Clock - n.Clock)
}

// IsZero reports whether m is the zero Moment.
func (m Moment) IsZero() bool { return m == Moment{} }

const daySeconds = 24 * 60 * 60

func (m Moment) addSeconds(n int) Moment {
	total := m.Clock + n
	days := floorDiv(total, daySeconds)
	return Moment{m.AddDays(days), total - days*daySeconds}
}

// seconds is the length of a grain finer than a part of the day.
func (g Grain) seconds() int {
	switch g {
	case Hour:
		return 3600
	case Minute:
		return 60
	default:
		return 1
	}
}

// String returns the moment in ISO 8601: the day alone at midnight, else with
// the minutes, and with the seconds where they are not 0.
func (m Moment) String() string { return string(m.append(nil)) }

func (m Moment) append(b []byte) []byte {
	b = appendDate(b, m.Date)
	if m.Clock == 0 {
		return b
	}
	grain := Minute
	if m.Clock%60 != 0 {
		grain = Second
	}
	return appendClock(b, m.Clock, grain)
}

// MarshalText writes a moment as String does, and the zero Moment as nothing.
func (m Moment) MarshalText() ([]byte, error) {
	if m.IsZero() {
		return []byte{}, nil
	}
	return m.append(nil), nil
}

// UnmarshalText reads what MarshalText writes; a year alone or a month alone is
// its first day. The error wraps ErrSyntax or ErrNoSuchDay.
func (m *Moment) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*m = Moment{}
		return nil
	}
	p, err := parsePoint(string(text))
	if err != nil {
		return err
	}
	if p.Unspecified != 0 || p.Approximate || p.Uncertain || p.Zone != "" {
		return fmt.Errorf("%q: a bound is a plain date: %w", text, ErrSyntax)
	}
	*m = p.Bounds().Start
	return nil
}
