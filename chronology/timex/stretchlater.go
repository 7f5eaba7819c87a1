package timex

import "annals/chronology/calendar"

// stretchLater counts on from both ends of a month or year that is known no better: eighteen
// months after some day of 2021 is a day between July 2022 and June 2023. A count of less
// than half of it leaves the reader about there.
func stretchLater(at calendar.Point, from AnchorFrom, grain calendar.Grain, n float64, because string) (reading, bool) {
	span := calendar.Single(at).Bounds()
	first, last := span.Start.Date, span.End.Date.AddDays(-1)
	a, b := step(first, grain, n), step(last, grain, n)
	if a.IsZero() || b.IsZero() {
		return reading{}, false
	}
	if grain == calendar.Week {
		a, b = calendar.DayOf(first.AddDays(7*int(n))), calendar.DayOf(last.AddDays(7*int(n)))
	}
	moved, length := a.Date.Serial()-first.Serial(), last.Serial()-first.Serial()+1
	if max(moved, -moved)*2+4 < length {
		return reading{}, false
	}
	r := dated(at, from, because+", from the beginning of that and from its end")
	r.when = calendar.Range(a, b)
	r.value, r.moves = calendar.Single(calendar.UnitOf(at.Grain, a.Date.AddDays(length/2))).TIMEX3(), false
	return r, true
}
