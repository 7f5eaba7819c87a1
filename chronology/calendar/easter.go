package calendar

// Easter returns the Sunday of Easter in the western churches, by the
// anonymous Gregorian computus (Nature, 20 April 1876).
func Easter(year int) Date {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	month := (h + l - 7*m + 90) / 25
	day := (h + l - 7*m + 33*month + 19) % 32
	return Date{year, month, day}
}

// NthWeekday returns the nth such day of a month, from 1; a negative n counts
// from the month's end. ok is false where the month has no such day.
func NthWeekday(year, month int, day Weekday, n int) (d Date, ok bool) {
	first := Date{year, month, 1}
	switch {
	case n > 0:
		d = first.AddDays(floorMod(int(day-first.Weekday()), 7) + 7*(n-1))
	case n < 0:
		last := first.AddMonths(1).AddDays(-1)
		d = last.AddDays(-floorMod(int(last.Weekday()-day), 7) + 7*(n+1))
	default:
		return Date{}, false
	}
	return d, d.Month == month && d.Year == year
}

func floorMod(a, b int) int { return a - floorDiv(a, b)*b }
