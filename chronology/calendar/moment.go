package calendar

// Moment is a local date and time of day without a zone, to the second. A
// Moment never moves with the reader's zone. The zero Moment is no moment and
// stands for an open or unknown bound.
type Moment struct {
	Date
	Clock int // seconds since midnight, 0 to 86399
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

// Interval is the stretch [Start, End) of local time. A zero Start or End is
// open: the stretch has no known bound on that side.
type Interval struct {
	Start Moment // inclusive
	End   Moment // exclusive
}
