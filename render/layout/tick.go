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
	X      float64
	LabelX float64 // where the label's middle stands, as Choose sets it
	Date   calendar.Date
	Clock  int            // seconds since midnight, for the grain Hour
	Grain  calendar.Grain // what the label names: a year, a month, a day, an hour
	Rank   int
}

// labelGap is the room on either side of a label, leastDay the width from which
// a day is more than a line, both in the units of the axis' width.
const (
	labelGap = 4
	leastDay = 12
)

// maxTicks bounds the candidates, so that an axis of millennia stays small.
const maxTicks = 3000

// Ticks returns the candidates for labels, from left to right: the borders of
// hours, days, months, years and larger units that lie on the axis, none
// inside a break.
func (a *Axis) Ticks() []Tick {
	first, last := a.Knots[0], a.Knots[len(a.Knots)-1]
	g := ticking{axis: a, seen: make(map[tickTime]bool)}
	from, to := calendar.FromSerial(int(math.Floor(first.T))), calendar.FromSerial(int(math.Ceil(last.T)))
	years := to.Year - from.Year
	for _, step := range [...]int{10000, 5000, 1000, 500, 100, 50, 20, 10, 5, 2, 1} {
		if years/step > 400 {
			break
		}
		for y := from.Year - mod(from.Year, step); y <= to.Year; y += step {
			g.add(calendar.Date{Year: roundYear(y, step), Month: 1, Day: 1}, 0, calendar.Year, 40-min(30, bits(step)))
		}
	}
	g.stops()
	if years <= 60 {
		for d := (calendar.Date{Year: from.Year, Month: from.Month, Day: 1}); d.Compare(to) <= 0; d = d.AddMonths(1) {
			g.add(d, 0, calendar.Month, 70)
		}
	}
	if last.T-first.T <= 800 {
		for d := from; d.Compare(to) <= 0; d = d.AddDays(1) {
			g.add(d, 0, calendar.Day, 90)
		}
	}
	if last.T-first.T <= 14 && a.hasClock() {
		for _, step := range [...]int{12, 6, 3, 1} {
			for d := from; d.Compare(to) <= 0; d = d.AddDays(1) {
				for h := step; h < 24; h += step {
					g.add(d, h*3600, calendar.Hour, 100-step)
				}
			}
		}
	}
	slices.SortFunc(g.out, func(a, b Tick) int { return cmp.Compare(a.X, b.X) })
	return g.out
}

// hasClock reports whether an event begins or ends within a day.
func (a *Axis) hasClock() bool {
	return slices.ContainsFunc(a.Knots, func(k Knot) bool { return k.T != math.Floor(k.T) })
}

// ticking gathers ticks, each time once.
type ticking struct {
	axis *Axis
	seen map[tickTime]bool
	out  []Tick
}

type tickTime struct{ day, clock int }

// add takes a tick up unless it lies off the axis or inside a break.
func (g *ticking) add(d calendar.Date, clock int, grain calendar.Grain, rank int) {
	knots := g.axis.Knots
	key := tickTime{d.Serial(), clock}
	t := float64(key.day) + float64(clock)/86400
	if t < knots[0].T || t > knots[len(knots)-1].T || g.seen[key] || len(g.out) >= maxTicks {
		return
	}
	if x := g.axis.X(t); !g.axis.inBreak(x) {
		g.seen[key] = true
		g.out = append(g.out, Tick{X: x, Date: d, Clock: clock, Grain: grain, Rank: rank})
	}
}

// stops adds the days at which events begin and end, as coarse as they are.
func (g *ticking) stops() {
	for i, k := range g.axis.Knots {
		if k.T != math.Floor(k.T) || i == len(g.axis.Knots)-1 {
			continue
		}
		d := calendar.FromSerial(int(k.T))
		grain := calendar.Day
		switch {
		case d.Day != 1 || !g.axis.wide(i):
		case d.Month == 1:
			grain = calendar.Year
		default:
			grain = calendar.Month
		}
		g.add(d, 0, grain, 60)
	}
}

// wide reports whether the stretch behind knot i is more than a day, so that
// the first of a month stands there for the month.
func (a *Axis) wide(i int) bool { return a.Knots[i+1].T-a.Knots[i].T >= 2 }

// roundYear returns the year that reads as a multiple of a step: year 0 is 1 BC,
// so of the years before Christ it is -999 that is round, 1000 BC.
func roundYear(y, step int) int {
	if step > 1 && y <= 0 {
		return y + 1
	}
	return y
}

func mod(a, b int) int { return ((a % b) + b) % b }

func bits(n int) int {
	b := 0
	for ; n > 1; n /= 2 {
		b++
	}
	return b
}

// Choose returns the ticks whose labels fit on an axis width units wide, none
// nearer to the next than the widths of their labels demand, and none over the
// label of a break that has room for its own. A label may hang over the axis' ends by overhang units. label gives a
// tick's text, measure its width.
func (a *Axis) Choose(ticks []Tick, width, overhang float64, label func(Tick) string, measure func(string) float64) []Tick {
	order := make([]int, len(ticks))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(ticks[i].Rank, ticks[j].Rank) })
	var taken []span
	for _, b := range a.Breaks {
		if wide := measure(b.Label()); b.Shows(wide, width) {
			mid := (b.X0 + b.X1) / 2 * width
			taken = append(taken, span{mid - wide/2 - labelGap, mid + wide/2 + labelGap})
		}
	}
	var chosen []Tick
	for _, i := range order {
		t := ticks[i]
		half := measure(label(t))/2 + labelGap
		t.LabelX = a.labelX(t, width)
		at := t.LabelX * width
		s := span{at - half, at + half}
		if s.from < -overhang || s.to > width+overhang || slices.ContainsFunc(taken, s.overlaps) {
			continue
		}
		taken = append(taken, s)
		chosen = append(chosen, t)
	}
	slices.SortFunc(chosen, func(a, b Tick) int { return cmp.Compare(a.X, b.X) })
	return chosen
}

// Shows reports whether a break on an axis width units wide has room under it
// for its label, which may be a little wider than the break itself.
func (b Break) Shows(label, width float64) bool { return label <= 1.5*(b.X1-b.X0)*width }

// labelX is where a label is centred: a day's over the day where that is more
// than a line, since what happens on a day stands at its middle; all other
// labels at their tick.
func (a *Axis) labelX(t Tick, width float64) float64 {
	if t.Grain != calendar.Day || t.Clock != 0 {
		return t.X
	}
	end := a.X(float64(t.Date.Serial() + 1))
	if (end-t.X)*width < leastDay || a.inBreak((t.X+end)/2) {
		return t.X
	}
	return (t.X + end) / 2
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
