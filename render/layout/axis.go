// Package layout computes where things stand in a timeline: the time axis, its
// ticks and breaks, the lanes and their rows. It is pure geometry and draws
// nothing.
//
// # The warped axis
//
// The axis maps time to [0, 1] by a monotone, piecewise linear function. In
// Warped mode the stretch between two neighbouring stops (the beginnings and
// ends of events) is as long as the logarithm of its days, so that a week of
// talks and the eight years before it are both readable; a stretch far longer
// than its neighbours becomes a Break of fixed length that says how long it is.
// True is the linear scale, Order gives every stop the same distance.
package layout

import (
	"math"
	"slices"

	"annals/chronology"
	"annals/chronology/calendar"
)

// Mode is a way to lay time out.
type Mode string

// The modes.
const (
	Warped Mode = "warped"
	True   Mode = "true"
	Order  Mode = "order"
)

// Knot is a point of the axis' function: T in days since 1970-01-01, X in [0, 1].
type Knot struct{ T, X float64 }

// Break is a stretch of the axis that stands for a long empty time.
type Break struct {
	X0, X1 float64
	Days   float64 // how long the time is
}

// Axis maps time to [0, 1].
type Axis struct {
	Mode   Mode
	Knots  []Knot // at least two, both coordinates increasing
	Breaks []Break
}

// The share of the axis that is kept clear at its ends, and how much longer
// than the usual stretch one must be, and at least, to become a break.
const (
	margin       = 0.02
	breakFactor  = 12
	leastBreak   = 60 // days
	breakWeight  = 1.2
	finestWeight = 0.8
)

// NewAxis lays the time of events out. Events without a bound on one side
// count by the other; without any event the axis is a single day.
func NewAxis(events []chronology.Event, mode Mode) *Axis {
	stops := stopsOf(events)
	a := &Axis{Mode: mode}
	if len(stops) == 1 {
		stops = append(stops, stops[0]+1)
	}
	weights := make([]float64, len(stops)-1)
	isBreak := make([]bool, len(weights))
	typical := typicalGap(stops)
	total := 0.0
	for i := range weights {
		gap := stops[i+1] - stops[i]
		switch mode {
		case True:
			weights[i] = gap
		case Order:
			weights[i] = 1
		case Warped:
			weights[i] = finestWeight + math.Log1p(gap)/4
			if gap > leastBreak && gap > breakFactor*typical && !a.covered(events, stops[i], stops[i+1]) {
				weights[i], isBreak[i] = breakWeight, true
			}
		}
		total += weights[i]
	}
	x := margin
	a.Knots = append(a.Knots, Knot{stops[0], x})
	for i, w := range weights {
		x0 := x
		x += w / total * (1 - 2*margin)
		if isBreak[i] {
			a.Breaks = append(a.Breaks, Break{x0, x, stops[i+1] - stops[i]})
		}
		a.Knots = append(a.Knots, Knot{stops[i+1], x})
	}
	return a
}

// covered reports whether an event spans the stretch, which is then not empty.
func (a *Axis) covered(events []chronology.Event, from, to float64) bool {
	return slices.ContainsFunc(events, func(e chronology.Event) bool {
		s, t := Bounds(&e)
		return s < to && t > from
	})
}

// stopsOf returns the beginnings and ends of events, sorted, each once.
func stopsOf(events []chronology.Event) []float64 {
	var stops []float64
	for i := range events {
		s, t := Bounds(&events[i])
		stops = append(stops, s, t)
	}
	if len(stops) == 0 {
		return []float64{0}
	}
	slices.Sort(stops)
	return slices.Compact(stops)
}

// typicalGap is the median distance between stops, at least a day.
func typicalGap(stops []float64) float64 {
	gaps := make([]float64, 0, len(stops))
	for i := 1; i < len(stops); i++ {
		gaps = append(gaps, stops[i]-stops[i-1])
	}
	slices.Sort(gaps)
	if len(gaps) == 0 {
		return 1
	}
	return max(1, gaps[len(gaps)/2])
}

// Bounds returns an event's bounds in days since 1970-01-01, the end exclusive.
// An open end is taken as the day beside the known one.
func Bounds(e *chronology.Event) (start, end float64) {
	switch {
	case e.Start.IsZero() && e.End.IsZero():
		return 0, 1
	case e.Start.IsZero():
		end = Days(e.End)
		return end - 1, end
	case e.End.IsZero():
		start = Days(e.Start)
		return start, start + 1
	}
	start = Days(e.Start)
	return start, max(Days(e.End), start+1.0/86400)
}

// Days returns a moment as days since 1970-01-01.
func Days(m calendar.Moment) float64 { return float64(m.Serial()) + float64(m.Clock)/86400 }

// X returns where a time stands. Times outside of the axis stand at its ends.
func (a *Axis) X(t float64) float64 {
	first, last := a.Knots[0], a.Knots[len(a.Knots)-1]
	switch {
	case t <= first.T:
		return first.X
	case t >= last.T:
		return last.X
	}
	i, found := slices.BinarySearchFunc(a.Knots, t, func(k Knot, t float64) int {
		switch {
		case k.T < t:
			return -1
		case k.T > t:
			return 1
		}
		return 0
	})
	if found {
		return a.Knots[i].X
	}
	p, q := a.Knots[i-1], a.Knots[i]
	return p.X + (t-p.T)/(q.T-p.T)*(q.X-p.X)
}

// inBreak reports whether x lies inside a break.
func (a *Axis) inBreak(x float64) bool {
	return slices.ContainsFunc(a.Breaks, func(b Break) bool { return x > b.X0+1e-9 && x < b.X1-1e-9 })
}
