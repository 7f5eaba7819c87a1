package calendar

// Grain is the size of the calendar unit that a date is known to.
// Smaller grains compare less than larger ones.
type Grain uint8

// The grains, from the finest to the coarsest. NoGrain is the zero value and
// belongs to a value that is not on the calendar at all.
const (
	NoGrain Grain = iota
	Second
	Minute
	Hour
	PartOfDay
	Day
	Weekend
	Week
	Month
	Season
	Quarter
	Half
	Year
	Decade
	Century
	Millennium
)

var grainNames = [...]string{
	"", "second", "minute", "hour", "part-of-day", "day", "weekend", "week", "month",
	"season", "quarter", "half", "year", "decade", "century", "millennium",
}

// String returns the grain's name as it stands in the wire form, "day" or
// "part-of-day", and the empty string for NoGrain.
func (g Grain) String() string {
	if int(g) < len(grainNames) {
		return grainNames[g]
	}
	return ""
}
