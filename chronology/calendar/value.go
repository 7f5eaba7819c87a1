package calendar

// Value is what a temporal expression denotes on the calendar: one Point, or
// the range from one Point through another, or a range open at one end. The
// zero Value denotes nothing on the calendar (a bare duration, a set, "once").
type Value struct {
	From Point
	To   Point // the zero Point for a single point; the last unit, inclusive, of a range
	// OpenFrom and OpenTo mark a range without a bound on that side: "../2022", "2022/..".
	OpenFrom, OpenTo bool
}

// Single returns the value that is one point.
func Single(p Point) Value { return Value{From: p} }

// Range returns the stretch from one point through another, both included. A
// range of one and the same point is that point; Monday through Sunday is a
// week and Saturday through Sunday a weekend. Points in the wrong order are
// swapped.
func Range(from, to Point) Value {
	if from == to {
		return Single(from)
	}
	if from.Bounds().Start.Compare(to.Bounds().Start) > 0 {
		from, to = to, from
	}
	plainDays := from.Grain == Day && to.Grain == Day && from.Zone == "" && to.Zone == "" &&
		from.Unspecified == 0 && to.Unspecified == 0 && from.Approximate == to.Approximate && from.Uncertain == to.Uncertain
	if plainDays {
		unit := from
		switch days := to.Date.Serial() - from.Date.Serial(); {
		case days == 6 && from.Date.Weekday() == Monday:
			unit.Grain = Week
			return Single(unit)
		case days == 1 && from.Date.Weekday() == Saturday:
			unit.Grain = Weekend
			return Single(unit)
		}
	}
	return Value{From: from, To: to}
}

// Since returns the stretch that begins with p and has no end.
func Since(p Point) Value { return Value{From: p, OpenTo: true} }

// Until returns the stretch that ends with p, p included, and has no beginning.
func Until(p Point) Value { return Value{To: p, OpenFrom: true} }

// Days returns the value of the days first through last.
func Days(first, last Date) Value { return Range(DayOf(first), DayOf(last)) }

// Span returns the value whose bounds are iv, whole days where its moments are
// midnights and minutes otherwise. A zero moment is an open end. The error
// wraps ErrNoSuchInterval where nothing lies between the bounds.
func Span(iv Interval) (Value, error) {
	switch {
	case iv.Start.IsZero() && iv.End.IsZero():
		return Value{}, ErrNoSuchInterval
	case iv.End.IsZero():
		return Since(pointAt(iv.Start)), nil
	case iv.Start.IsZero():
		return Until(pointBefore(iv.End)), nil
	case iv.Start.Compare(iv.End) >= 0:
		return Value{}, ErrNoSuchInterval
	}
	from, to := pointAt(iv.Start), pointBefore(iv.End)
	for _, grain := range [...]Grain{Month, Year} {
		if unit := (Point{Grain: grain, Date: iv.Start.Date}); unit.Bounds() == iv {
			return Single(unit), nil
		}
	}
	return Range(from, to), nil
}

// pointAt is the day or minute that begins at m.
func pointAt(m Moment) Point {
	if m.Clock == 0 {
		return DayOf(m.Date)
	}
	return MinuteOf(m.Date, m.Clock/3600, m.Clock/60%60)
}

// pointBefore is the day or minute that ends at m.
func pointBefore(m Moment) Point {
	if m.Clock == 0 {
		return DayOf(m.Date.AddDays(-1))
	}
	clock := max(m.Clock-60, 0)
	return MinuteOf(m.Date, clock/3600, clock/60%60)
}

// IsZero reports whether v denotes nothing.
func (v Value) IsZero() bool { return v == Value{} }

// IsRange reports whether v is more than one point.
func (v Value) IsRange() bool { return !v.To.IsZero() || v.OpenFrom || v.OpenTo }

// Grain returns the grain that v is known to: its point's, of a range the
// finer one of its two ends.
func (v Value) Grain() Grain {
	switch {
	case v.From.IsZero():
		return v.To.Grain
	case v.To.IsZero():
		return v.From.Grain
	}
	return min(v.From.Grain, v.To.Grain)
}

// Bounds returns the stretch of local time that v spans, end exclusive. A zero
// moment in it is an open or unknown end.
func (v Value) Bounds() Interval {
	from := v.From.Bounds()
	if !v.IsRange() {
		return from
	}
	to := v.To.Bounds()
	return Interval{Start: from.Start, End: to.End}
}

// Approximately returns v with both its ends marked approximate.
func (v Value) Approximately() Value {
	if !v.From.IsZero() {
		v.From.Approximate = true
	}
	if !v.To.IsZero() {
		v.To.Approximate = true
	}
	return v
}

// String returns the EDTF form.
func (v Value) String() string { return v.EDTF() }
