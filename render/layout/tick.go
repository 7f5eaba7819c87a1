package layout

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"annals/chronology/calendar"
)

// Tick is a place on the axis that can carry a label. Ticks of a higher rank
// go first where there is not room for all.
type Tick struct {
	X     float64
	Date  calendar.Date
	Grain calendar.Grain // what the label names: a year, a month, a day
	Rank  int
}

// maxTicks bounds the candidates, so that an axis of millennia stays small.
const maxTicks = 3000

// Ticks returns the candidates for labels, from left to right: the borders of
// days, months, years and larger units that lie on the axis, none in a break.
func (a *Axis) Ticks() []Tick {
	first, last := a.Knots[0], a.Knots[len(a.Knots)-1]
	var out []Tick
	seen := make(map[int]bool)
	add := func(d calendar.Date, grain calendar.Grain, rank int) {
		t := float64(d.Serial())
		if t < first.T || t > last.T || seen[d.Serial()] || len(out) >= maxTicks {
			return
		}
		if x := a.X(t); !a.inBreak(x) {
			seen[d.Serial()] = true
			out = append(out, Tick{x, d, grain, rank})
		}
	}
	from, to := calendar.FromSerial(int(math.Floor(first.T))), calendar.FromSerial(int(math.Ceil(last.T)))
	years := to.Year - from.Year
	for _, step := range [...]int{1000, 500, 100, 50, 20, 10, 5, 2, 1} {
		if years/step > 400 {
			break
		}
		for y := from.Year - mod(from.Year, step); y <= to.Year; y += step {
			add(calendar.Date{Year: y, Month: 1, Day: 1}, calendar.Year, 40-min(30, bits(step)))
		}
	}
	// Where events stand: the days themselves.
	for i, k := range a.Knots {
		if k.T == math.Floor(k.T) && i < len(a.Knots)-1 {
			d := calendar.FromSerial(int(k.T))
			grain := calendar.Day
			switch {
			case d.Day == 1 && d.Month == 1:
				grain = calendar.Year
			case d.Day == 1 && a.wide(i):
				grain = calendar.Month
			}
			add(d, grain, 60)
		}
	}
	if years <= 60 {
		for d := (calendar.Date{Year: from.Year, Month: from.Month, Day: 1}); d.Compare(to) <= 0; d = d.AddMonths(1) {
			add(d, calendar.Month, 70)
		}
	}
	if last.T-first.T <= 800 {
		for d := from; d.Compare(to) <= 0; d = d.AddDays(1) {
			add(d, calendar.Day, 90)
		}
	}
	slices.SortFunc(out, func(a, b Tick) int { return cmp.Compare(a.X, b.X) })
	return out
}

// wide reports whether the stretch behind knot i is a month or longer.
func (a *Axis) wide(i int) bool { return a.Knots[i+1].T-a.Knots[i].T >= 28 }

func mod(a, b int) int { return ((a % b) + b) % b }

func bits(n int) int {
	b := 0
	for ; n > 1; n /= 2 {
		b++
	}
	return b
}

// Choose returns the ticks whose labels fit on an axis width units wide, none
// nearer to the next than the widths of their labels demand, and none over a
// break. label gives a tick's text, measure its width.
func (a *Axis) Choose(ticks []Tick, width float64, label func(Tick) string, measure func(string) float64) []Tick {
	order := make([]int, len(ticks))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(ticks[i].Rank, ticks[j].Rank) })
	var taken []span
	for _, b := range a.Breaks {
		taken = append(taken, span{b.X0 * width, b.X1 * width})
	}
	var chosen []Tick
	for _, i := range order {
		t := ticks[i]
		half := measure(label(t))/2 + 6
		s := span{t.X*width - half, t.X*width + half}
		if s.from < 0 || s.to > width || slices.ContainsFunc(taken, s.overlaps) {
			continue
		}
		taken = append(taken, s)
		chosen = append(chosen, t)
	}
	slices.SortFunc(chosen, func(a, b Tick) int { return cmp.Compare(a.X, b.X) })
	return chosen
}

type span struct{ from, to float64 }

func (s span) overlaps(o span) bool { return s.from < o.to && o.from < s.to }

// Length puts a number of days into words: "3 weeks", "7.7 years".
func Length(days float64) string {
	switch {
	case days >= 365.25*1.5:
		return trimZero(days/365.2425) + " years"
	case days >= 45:
		return fmt.Sprintf("%.0f months", days/30.44)
	case days >= 14:
		return fmt.Sprintf("%.0f weeks", days/7)
	}
	return fmt.Sprintf("%.0f days", days)
}

func trimZero(f float64) string {
	if f >= 20 || math.Abs(f-math.Round(f)) < 0.05 {
		return fmt.Sprintf("%.0f", f)
	}
	return fmt.Sprintf("%.1f", f)
}
