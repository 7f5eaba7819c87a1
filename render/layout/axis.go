// Package layout computes where things stand in a timeline: the time axis, its
// ticks and breaks, the lanes and their rows. It is pure geometry and draws
// nothing.
//
// # The warped axis
//
// The axis maps time to [0, 1] by a monotone, piecewise linear function. In
// Warped mode the stretch between two neighbouring stops (the beginnings and
// ends of events) is as long as the logarithm of its days, so that a week of
// talks and the eight years before it are both readable; an empty stretch far
// longer than the others becomes a Break of fixed length that says how long it is.
// True is the linear scale, Order gives every stop the same distance.
package layout

import (
	"cmp"
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

// Label says how long the time is that a break leaves out: "≈ 7.7 years".
func (b Break) Label() string { return "≈ " + Length(b.Days) }

// Axis maps time to [0, 1].
type Axis struct {
	Mode   Mode
	Knots  []Knot // at least two, both coordinates increasing
	Breaks []Break
}

// margin is the share of the axis that is kept clear at either end.
const margin = 0.02

// The weights of a warped axis: every stretch is at least finestWeight, a
// break is always breakWeight.
const (
	finestWeight = 0.8
	breakWeight  = 1.4
)

// NewAxis lays the time of events out. Events without a bound on one side
// count by the other, events without any not at all; without any dated event
// the axis is a single day.
func NewAxis(events []chronology.Event, mode Mode) *Axis {
	stops, empty := stopsOf(events)
	a := &Axis{Mode: mode}
	weights := make([]float64, len(stops)-1)
	isBreak := make([]bool, len(weights))
	if mode == Warped {
		isBreak = findBreaks(stops, empty)
	}
	total := 0.0
	for i := range weights {
		gap := stops[i+1] - stops[i]
		switch {
		case mode == True:
			weights[i] = gap
		case mode == Order:
			weights[i] = 1
		case isBreak[i]:
			weights[i] = breakWeight
		default:
			weights[i] = finestWeight + math.Log1p(gap)/4
		}
		total += weights[i]
	}
	a.Knots = append(a.Knots, Knot{stops[0], margin})
	sum := 0.0
	for i, w := range weights {
		x0 := a.Knots[i].X
		sum += w
		x := margin + sum/total*(1-2*margin)
		if isBreak[i] {
			a.Breaks = append(a.Breaks, Break{x0, x, stops[i+1] - stops[i]})
		}
		a.Knots = append(a.Knots, Knot{stops[i+1], x})
	}
	return a
}

// stopsOf returns the beginnings and ends of events, sorted, each once, at
// least two, and for each stretch between two of them whether no event spans it.
func stopsOf(events []chronology.Event) (stops []float64, empty []bool) {
	var spans []span
	eras := IsEra(events)
	for i := range events {
		if !IsDated(&events[i]) || eras != nil && eras[i] {
			continue
		}
		from, to := Bounds(&events[i])
		spans = append(spans, span{from, to})
		stops = append(stops, from, to)
	}
	if len(stops) == 0 {
		return []float64{0, 1}, []bool{false}
	}
	slices.Sort(stops)
	stops = slices.Compact(stops)
	slices.SortFunc(spans, func(a, b span) int { return cmp.Compare(a.from, b.from) })
	empty = make([]bool, len(stops)-1)
	reach, next := math.Inf(-1), 0 // where the events begun so far end
	for i := range empty {
		for ; next < len(spans) && spans[next].from <= stops[i]; next++ {
			reach = max(reach, spans[next].to)
		}
		empty[i] = reach <= stops[i]
	}
	return stops, empty
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

// IsDated reports whether an event has a bound at all.
func IsDated(e *chronology.Event) bool { return !e.Start.IsZero() || !e.End.IsZero() }

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
