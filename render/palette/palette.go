// Package palette holds the colours and shapes of the kinds of events, shared
// by the report and the figures.
//
// Colours follow families of kinds; within a family the shape tells kinds
// apart, so that nothing rests on colour alone: the hues are those of Okabe and
// Ito (2008), darkened until each has a contrast of at least 4.5 to 1 on white,
// with lighter twins for a dark ground.
package palette

import "annals/chronology/event"

// Mark is how a kind of event is drawn.
type Mark struct {
	Light, Dark string // the colour on a light and on a dark ground, "#rrggbb"
	Shape       Shape
}

// Shape is the outline of a mark.
type Shape string

// The shapes.
const (
	Circle   Shape = "circle"
	Square   Shape = "square"
	Diamond  Shape = "diamond"
	Triangle Shape = "triangle"
	Cross    Shape = "cross"
)

type family struct{ light, dark string }

var (
	diplomacy = family{"#0b62a8", "#6db7f2"}
	force     = family{"#b3400a", "#f08a52"}
	harm      = family{"#8f1d4f", "#ee8cb8"}
	law       = family{"#5b3fa0", "#b7a0f5"}
	money     = family{"#00704f", "#4fcfa4"}
	knowledge = family{"#066b78", "#5ccbdb"}
	leisure   = family{"#7a5b00", "#e3bb45"}
	rest      = family{"#4d5866", "#a9b5c4"}
)

// EraTint returns the colour of the i-th era of a timeline, of which a part tints
// the ground: neighbours differ.
func EraTint(i int) Mark {
	f := [...]family{leisure, knowledge, law}[i%3]
	return Mark{Light: f.light, Dark: f.dark, Shape: Square}
}

// Of returns the mark of a kind; an unknown kind is drawn as other.
func Of(kind event.Kind) Mark {
	mark := func(f family, s Shape) Mark { return Mark{f.light, f.dark, s} }
	switch kind {
	case event.Talks:
		return mark(diplomacy, Circle)
	case event.Meeting:
		return mark(diplomacy, Square)
	case event.Agreement:
		return mark(diplomacy, Diamond)
	case event.Statement:
		return mark(rest, Triangle)
	case event.Military:
		return mark(force, Square)
	case event.Attack:
		return mark(force, Diamond)
	case event.Accident:
		return mark(harm, Triangle)
	case event.Disaster:
		return mark(harm, Diamond)
	case event.Death:
		return mark(harm, Cross)
	case event.Election:
		return mark(law, Circle)
	case event.Appointment:
		return mark(law, Triangle)
	case event.Legal:
		return mark(law, Square)
	case event.Legislation:
		return mark(law, Diamond)
	case event.Economy:
		return mark(money, Circle)
	case event.Business:
		return mark(money, Square)
	case event.Health:
		return mark(knowledge, Cross)
	case event.Science:
		return mark(knowledge, Circle)
	case event.Sport:
		return mark(leisure, Circle)
	case event.Culture:
		return mark(leisure, Square)
	case event.Era:
		return mark(rest, Square)
	case event.Other:
	}
	return mark(rest, Circle)
}
