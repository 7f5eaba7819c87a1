package calendar

// Point is one unit of the calendar at its grain, the zero Point no unit.
type Point struct {
	Grain Grain
	// Date is the first day of the unit: the Monday of a week, the Saturday of a
	// weekend, the first day of the decade.
	Date Date
	// Clock is the seconds since midnight; only for grains finer than PartOfDay.
	Clock int
	Part  Part   // only for the grain PartOfDay
	Zone  string // as written: "Z", "+02:00"; empty when none was given
	South bool   // a season of the southern hemisphere, where December begins the summer
	// Approximate is EDTF's "~", Uncertain its "?".
	Approximate, Uncertain bool
	// Unspecified are the parts of Date that are not known and written as X.
	Unspecified Parts
	// Implied are the parts of Date that the text left out and the context
	// supplied, such as the year of "3 March". It is not part of any notation.
	Implied Parts
}

// Parts is a set of parts of a date.
type Parts uint8

// The parts of a date.
const (
	YearPart Parts = 1 << iota
	MonthPart
	DayPart
)

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

// IsZero reports whether p is no point.
func (p Point) IsZero() bool { return p.Grain == NoGrain }

// DayOf returns the point that is a day.
func DayOf(d Date) Point { return Point{Grain: Day, Date: d} }

// PartOf returns the point that is a part of a day.
func PartOf(d Date, part Part) Point { return Point{Grain: PartOfDay, Date: d, Part: part} }

// HourOf returns the point that is an hour of a day, 0 to 23.
func HourOf(d Date, hour int) Point { return Point{Grain: Hour, Date: d, Clock: hour * 3600} }

// MinuteOf returns the point that is a minute of a day; the hour is 0 to 23, the
// minute 0 to 59.
func MinuteOf(d Date, hour, minute int) Point {
	return Point{Grain: Minute, Date: d, Clock: hour*3600 + minute*60}
}

// SecondOf returns the point that is a second of a day.
func SecondOf(d Date, hour, minute, second int) Point {
	return Point{Grain: Second, Date: d, Clock: hour*3600 + minute*60 + second}
}

// WeekOf returns the ISO week, Monday through Sunday, that d lies in.
func WeekOf(d Date) Point { return Point{Grain: Week, Date: d.AddDays(int(Monday - d.Weekday()))} }

// WeekendOf returns the Saturday and Sunday of d's ISO week.
func WeekendOf(d Date) Point {
	return Point{Grain: Weekend, Date: d.AddDays(int(Saturday - d.Weekday()))}
}

// MonthOf returns the point that is a month, 1 to 12.
func MonthOf(year, month int) Point { return Point{Grain: Month, Date: Date{year, month, 1}} }

// QuarterOf returns the point that is a quarter of a calendar year, 1 to 4.
func QuarterOf(year, quarter int) Point {
	return Point{Grain: Quarter, Date: Date{year, quarter*3 - 2, 1}}
}

// HalfOf returns the point that is a half of a calendar year, 1 or 2.
func HalfOf(year, half int) Point { return Point{Grain: Half, Date: Date{year, half*6 - 5, 1}} }

// The northern seasons, by the month that begins them.
const (
	Spring = 3
	Summer = 6
	Autumn = 9
	Winter = 12
)

// SeasonOf returns the northern season that begins in a year, in the month
// Spring, Summer, Autumn or Winter. The winter of 2021 begins in December 2021.
func SeasonOf(year, season int) Point { return Point{Grain: Season, Date: Date{year, season, 1}} }

// YearOf returns the point that is a calendar year.
func YearOf(year int) Point { return Point{Grain: Year, Date: Date{year, 1, 1}} }

// DecadeOf returns the ten years that share all but the last digit with year.
func DecadeOf(year int) Point { return digitsOf(Decade, year, 10) }

// CenturyOf returns the hundred years that share all but the last two digits
// with year, 1900 through 1999 for 1914. Popular use, EDTF and TIMEX3 agree on
// this against the count that starts in 1901.
func CenturyOf(year int) Point { return digitsOf(Century, year, 100) }

// MillenniumOf returns the thousand years that share the first digits with year.
func MillenniumOf(year int) Point { return digitsOf(Millennium, year, 1000) }

// digitsOf returns the block of n years that share their leading digits. Before
// year 0 the digits count backwards: -0049 to -0040 share "-004".
func digitsOf(grain Grain, year, n int) Point {
	first := floorDiv(year, n) * n
	if year < 0 {
		first = -(-year/n*n + n - 1)
	}
	return Point{Grain: grain, Date: Date{first, 1, 1}}
}

// Bounds returns the stretch that the point spans; both ends are zero where its
// year is not known.
func (p Point) Bounds() Interval {
	if p.IsZero() || p.Unspecified&YearPart != 0 {
		return Interval{}
	}
	start, d := p.Date.At(), p.Date
	if p.Unspecified&MonthPart != 0 {
		return Interval{Date{d.Year, 1, 1}.At(), Date{d.Year + 1, 1, 1}.At()}
	}
	if p.Unspecified&DayPart != 0 {
		first := Date{d.Year, d.Month, 1}
		return Interval{first.At(), first.AddMonths(1).At()}
	}
	switch p.Grain {
	case Second, Minute, Hour:
		start.Clock = p.Clock
		return Interval{start, start.addSeconds(p.Grain.seconds())}
	case PartOfDay, Day, NoGrain:
		return Interval{start, d.AddDays(1).At()}
	case Weekend:
		return Interval{start, d.AddDays(2).At()}
	case Week:
		return Interval{start, d.AddDays(7).At()}
	case Month:
		return Interval{start, d.AddMonths(1).At()}
	case Season, Quarter:
		return Interval{start, d.AddMonths(3).At()}
	case Half:
		return Interval{start, d.AddMonths(6).At()}
	case Year:
		return Interval{start, d.AddYears(1).At()}
	case Decade:
		return Interval{start, d.AddYears(blockLength(d.Year, 10)).At()}
	case Century:
		return Interval{start, d.AddYears(blockLength(d.Year, 100)).At()}
	case Millennium:
		return Interval{start, d.AddYears(blockLength(d.Year, 1000)).At()}
	}
	return Interval{}
}

// blockLength is n but for the block that ends with year -1, which is a year
// short since year 0 belongs to the block after it.
func blockLength(first, n int) int {
	if first == 1-n {
		return n - 1
	}
	return n
}

// Step returns the point n units later, or earlier for a negative n.
func (p Point) Step(n int) Point {
	switch p.Grain {
	case Second, Minute, Hour:
		m := Moment{p.Date, p.Clock}.addSeconds(n * p.Grain.seconds())
		p.Date, p.Clock = m.Date, m.Clock
	case PartOfDay, Day:
		p.Date = p.Date.AddDays(n)
	case Weekend, Week:
		p.Date = p.Date.AddDays(7 * n)
	case Month:
		p.Date = p.Date.AddMonths(n)
	case Quarter:
		p.Date = p.Date.AddMonths(3 * n)
	case Half:
		p.Date = p.Date.AddMonths(6 * n)
	case Season, Year:
		p.Date = p.Date.AddYears(n)
	case Decade:
		p.Date = DecadeOf(p.Date.Year + 10*n).Date
	case Century:
		p.Date = CenturyOf(p.Date.Year + 100*n).Date
	case Millennium:
		p.Date = MillenniumOf(p.Date.Year + 1000*n).Date
	case NoGrain:
	}
	return p
}

// UnitOf returns the unit of a grain that d lies in. Grains finer than a day
// give the day.
func UnitOf(grain Grain, d Date) Point {
	switch grain {
	case Weekend:
		return WeekendOf(d)
	case Week:
		return WeekOf(d)
	case Month:
		return MonthOf(d.Year, d.Month)
	case Season:
		first := Date{d.Year, d.Month, 1}.AddMonths(-(d.Month % 3))
		return SeasonOf(first.Year, first.Month)
	case Quarter:
		return QuarterOf(d.Year, (d.Month+2)/3)
	case Half:
		return HalfOf(d.Year, (d.Month+5)/6)
	case Year:
		return YearOf(d.Year)
	case Decade:
		return DecadeOf(d.Year)
	case Century:
		return CenturyOf(d.Year)
	case Millennium:
		return MillenniumOf(d.Year)
	case NoGrain, Second, Minute, Hour, PartOfDay, Day:
	}
	return DayOf(d)
}
