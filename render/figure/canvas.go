package figure

import (
	"math"

	"annals/render/palette"
)

// canvas is what a figure is drawn on. Lengths are CSS pixels, y grows
// downwards, colours are "#rrggbb".
type canvas interface {
	// measure returns the function that gives the width of a line of text.
	measure(face) func(string) float64
	// begin and end enclose what belongs to one event; title tells of it.
	begin(title string)
	end()
	rect(x, y, w, h, radius float64, p paint)
	circle(x, y, radius float64, p paint)
	polygon(p paint, points ...point)
	line(x0, y0, x1, y1 float64, p paint)
	text(x, y float64, s string, f face, t setting)
}

type point struct{ x, y float64 }

// paint says how an outline is filled and stroked; an empty colour is none.
type paint struct {
	fill, stroke string
	width        float64 // of the stroke
	dash         []float64
	// fadeLeft and fadeRight make that end of a rectangle fade into the ground.
	fadeLeft, fadeRight bool
	ground              string // the colour a fade ends in
}

// fades reports whether a rectangle's fill fades at all.
func (p paint) fades() bool { return p.fill != "" && (p.fadeLeft || p.fadeRight) }

// fadeStop is how strong a fading bar is at a share of its length.
type fadeStop struct{ at, strength float64 }

// fadeStops returns the stops of a bar of a width, from its left end to its
// right; between the second and the third it is full.
func (p paint) fadeStops(width float64) [4]fadeStop {
	edge, left, right := min(fadeShare, fadeReach/max(width, 1)), 1.0, 1.0
	if p.fadeLeft {
		left = fadeLeast
	}
	if p.fadeRight {
		right = fadeLeast
	}
	return [4]fadeStop{{0, left}, {edge, 1}, {1 - edge, 1}, {1, right}}
}

// face is a size and a cut of the figure's typeface.
type face struct {
	size         float64
	bold, italic bool
}

// setting says how a line of text is set.
type setting struct {
	fill   string
	anchor anchor
	halo   string // the ground's colour, kept clear around the letters
	turned bool   // reads upwards
}

type anchor string

const (
	atStart  anchor = "start"
	atMiddle anchor = "middle"
	atEnd    anchor = "end"
)

// fadeReach is how far a fading end reaches into its bar, fadeShare the most of
// the bar that it takes, and fadeLeast the strength at its very end.
const (
	fadeReach = 40
	fadeShare = 0.4
	fadeLeast = 0.12
)

// mark draws a kind's shape around x, y. A radius of 5.5 suits a line of text.
func drawShape(on canvas, s palette.Shape, x, y, r float64, p paint) {
	switch s {
	case palette.Square:
		on.rect(x-r+0.5, y-r+0.5, 2*r-1, 2*r-1, 0, p)
	case palette.Diamond:
		on.polygon(p, point{x, y - r - 1}, point{x + r + 1, y}, point{x, y + r + 1}, point{x - r - 1, y})
	case palette.Triangle:
		on.polygon(p, point{x, y - r - 0.5}, point{x + r + 0.8, y + r - 0.5}, point{x - r - 0.8, y + r - 0.5})
	case palette.Cross:
		a, b := r*0.36, r+0.5
		on.polygon(p, point{x - a, y - b}, point{x + a, y - b}, point{x + a, y - a}, point{x + b, y - a}, point{x + b, y + a}, point{x + a, y + a},
			point{x + a, y + b}, point{x - a, y + b}, point{x - a, y + a}, point{x - b, y + a}, point{x - b, y - a}, point{x - a, y - a})
	case palette.Circle:
		on.circle(x, y, r, p)
	}
}

// ring returns the corners of a polygon that stands for a circle's arc.
func ring(x, y, r, from, to float64, corners int) []point {
	out := make([]point, 0, corners+1)
	for i := range corners + 1 {
		a := from + (to-from)*float64(i)/float64(corners)
		out = append(out, point{x + r*math.Cos(a), y + r*math.Sin(a)})
	}
	return out
}

// roundedRect returns the corners of a polygon that stands for a rectangle
// with round corners, clockwise.
func roundedRect(x, y, w, h, r float64) []point {
	if r = min(r, w/2, h/2); r <= 0 {
		return []point{{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}}
	}
	var out []point
	for i, c := range [...]point{{x + w - r, y + r}, {x + w - r, y + h - r}, {x + r, y + h - r}, {x + r, y + r}} {
		from := math.Pi / 2 * float64(i-1)
		out = append(out, ring(c.x, c.y, r, from, from+math.Pi/2, 6)...)
	}
	return out
}
