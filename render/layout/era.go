package layout

import (
	"slices"

	"annals/chronology"
	"annals/chronology/event"
)

// Band is an era behind the lanes of a timeline.
type Band struct {
	Event  int     // index into the chronology
	X0, X1 float64 // in [0, 1], within the axis
	Row    int     // eras that overlap have their names in different rows
}

// IsEra reports for each event whether it is an era that frames others: it is
// drawn behind them, and the axis is laid out without it. Where there is nothing
// else to draw, eras are events like any; the result is then nil.
func IsEra(events []chronology.Event) []bool {
	var out []bool
	framed := false
	for i := range events {
		switch e := &events[i]; {
		case !IsDated(e):
		case e.Kind != event.Era:
			framed = true
		default:
			if out == nil {
				out = make([]bool, len(events))
			}
			out[i] = true
		}
	}
	if !framed {
		return nil
	}
	return out
}

// WithoutEras returns the events that eras frame.
func WithoutEras(events []chronology.Event) []chronology.Event {
	eras := IsEra(events)
	if eras == nil {
		return events
	}
	var out []chronology.Event
	for i := range events {
		if !eras[i] {
			out = append(out, events[i])
		}
	}
	return out
}

// Bands places the eras on an axis, in the order of events; those outside of its
// time are left out.
func (a *Axis) Bands(events []chronology.Event) []Band {
	var out []Band
	var rows []float64 // how far each is taken
	for i, era := range IsEra(events) {
		if !era {
			continue
		}
		start, end := Bounds(&events[i])
		b := Band{Event: i, X0: a.X(start), X1: a.X(end)}
		if events[i].Start.IsZero() {
			b.X0 = a.Knots[0].X
		}
		if events[i].End.IsZero() {
			b.X1 = a.Knots[len(a.Knots)-1].X
		}
		if b.X1 <= b.X0 {
			continue
		}
		b.Row = slices.IndexFunc(rows, func(to float64) bool { return to <= b.X0+1e-9 })
		if b.Row < 0 {
			b.Row, rows = len(rows), append(rows, 0)
		}
		rows[b.Row] = b.X1
		out = append(out, b)
	}
	return out
}
