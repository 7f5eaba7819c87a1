package calendar

// Value is what a temporal expression denotes on the calendar: one Point, or
// the range from one Point through another, or a range open at one end. The
// zero Value denotes nothing on the calendar (a bare duration, a set, "once").
type Value struct {
	From Point
	To   Point // the zero Point for a single point; inclusive otherwise
	// OpenFrom and OpenTo mark a range without a bound on that side: "../2022", "2022/..".
	OpenFrom, OpenTo bool
}

// Point is one unit of the calendar at its grain.
type Point struct {
	Grain Grain
	// Date is the first day of the unit: the Monday of a week, the Saturday of a
	// weekend, the first day of the decade.
	Date Date
	// Clock is the seconds since midnight; only for grains finer than PartOfDay.
	Clock int
	Part  Part   // only for the grain PartOfDay
	Zone  string // as written: "Z", "+02:00"; empty when none was given
	// Approximate is EDTF's "~", Uncertain its "?".
	Approximate, Uncertain bool
}

// Part is a part of the day, as TIMEX3 abbreviates it.
type Part string

// The parts of the day that TimeML knows.
const (
	Morning   Part = "MO"
	Midday    Part = "MI"
	Afternoon Part = "AF"
	Evening   Part = "EV"
	Night     Part = "NI"
	Daytime   Part = "DT"
)
