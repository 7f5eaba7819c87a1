package figure

import (
	"cmp"
	"fmt"
	"strings"

	"annals/chronology"
	"annals/render/layout"
	"annals/render/wording"
)

// theme is the colours of a figure beside those of the marks.
type theme struct{ ground, band, ink, soft, line string }

var (
	light = theme{"#ffffff", "#f4f6f9", "#16202c", "#5b6776", "#d5dbe3"}
	dark  = theme{"#12181f", "#1a222c", "#eef2f6", "#9fadbd", "#303b47"}
	grey  = theme{"#ffffff", "#f3f3f3", "#111111", "#555555", "#d0d0d0"}
)

// The measures of a figure, in CSS pixels.
const (
	pad        = 28
	laneName   = 124 // width of the column of lane names
	lineHeight = 17
	lanePad    = 7
	axisHeight = 46
	legendLine = 22
	dotSize    = 11
	// narrow is the width below which a lane's name stands over its marks.
	narrow = 640
	// crowded is the number of events above which a lane's height is bounded.
	crowded = 120
)

// The faces of a figure.
var (
	titleFace = face{size: 22, bold: true}
	textFace  = face{size: 13}
	laneFace  = face{size: 13, bold: true}
	smallFace = face{size: 12}
	yearFace  = face{size: 12, bold: true}
	breakFace = face{size: 12, italic: true}
	countFace = face{size: 10, bold: true}
)

// drawing is a figure on its way to its canvas: a chart in its frame of title
// and sources.
type drawing struct {
	on            canvas
	c             *chronology.Chronology
	opts          Options
	theme         theme
	chart         chart
	outer         page    // the figure's size
	width, height float64 // that of what is drawn, scaled to outer
	top           float64 // of the chart
	title         []string
	part          string // which part of a longer figure this is, for the line under the title
}

// chart is what a figure shows.
type chart interface {
	// lay computes the chart for the drawing's width and returns its height.
	lay() float64
	// draw draws it from the drawing's top on.
	draw()
}

// newDrawing lays a figure out. Where its page is too low, everything is drawn
// smaller on a wider and higher ground, down to two fifths; beyond that the
// figure grows higher than the page.
func newDrawing(c *chronology.Chronology, opts Options, on canvas) (*drawing, error) {
	room, err := parseSize(opts.Size)
	if err != nil {
		return nil, err
	}
	if opts.Chart != "" && opts.Chart != Timeline { // eras are no events to count
		counted := *c
		counted.Events = layout.WithoutEras(c.Events)
		c = &counted
	}
	d, err := blankDrawing(c, opts, on)
	if err != nil {
		return nil, err
	}
	for scale := 1.0; ; scale -= 0.1 {
		d.lay(room.width / scale)
		if room.height == 0 || d.height*scale <= room.height || scale < 0.45 {
			d.height = max(d.height, room.height/scale)
			d.outer = page{room.width, d.height * scale}
			return d, nil
		}
	}
}

func blankDrawing(c *chronology.Chronology, opts Options, on canvas) (*drawing, error) {
	d := &drawing{c: c, opts: opts, on: on, theme: light}
	switch {
	case opts.Grey:
		d.theme = grey
	case opts.Dark:
		d.theme = dark
	}
	switch opts.Chart {
	case "", Timeline:
		d.chart = &timeline{drawing: d}
	case Density:
		d.chart = &densityChart{drawing: d}
	case Calendar:
		d.chart = &calendarChart{drawing: d}
	case Actors:
		d.chart = &actorChart{drawing: d}
	default:
		return nil, fmt.Errorf("there is no chart %q; it is timeline, density, calendar or actors", opts.Chart)
	}
	return d, nil
}

// lay computes where everything stands for a width.
func (d *drawing) lay(width float64) {
	d.width, d.top = width, pad
	if d.opts.Bare { // the space around is the page's
		d.top = 4
	} else {
		d.title, _ = layout.Wrap(wording.Line(d.c.Title), width-2*pad, 2, d.on.measure(titleFace))
		d.top += float64(len(d.title))*28 + 36
	}
	d.height = d.top + d.chart.lay() + 12
	if !d.opts.Bare {
		d.height += 24
	}
}

func (d *drawing) draw() {
	d.on.rect(0, 0, d.width, d.height, 0, paint{fill: d.theme.ground})
	if !d.opts.Bare {
		for i, line := range d.title {
			d.text(pad, pad+20+float64(i)*28, line, titleFace, setting{fill: d.theme.ink})
		}
		d.text(pad, d.top-20, cmp.Or(d.part, wording.Summary(d.c)), textFace, setting{fill: d.theme.soft})
	}
	d.chart.draw()
	if !d.opts.Bare {
		line := layout.Cut(wording.Line(sourceLine(d.c)), d.width-2*pad, d.on.measure(smallFace))
		d.text(pad, d.height-14, line, smallFace, setting{fill: d.theme.soft})
	}
}

// name says what the figure is: "Timeline: A strike".
func (d *drawing) name() string {
	return wording.Label(string(cmp.Or(d.opts.Chart, Timeline))) + ": " + d.c.Title
}

func (d *drawing) text(x, y float64, s string, f face, t setting) {
	if s != "" {
		d.on.text(x, y, s, f, t)
	}
}

// sourceLine names the sources under a figure.
func sourceLine(c *chronology.Chronology) string {
	var names []string
	for _, s := range c.Sources {
		names = append(names, cmp.Or(s.Title, s.Name))
	}
	switch len(names) {
	case 0:
		return ""
	case 1:
		return "Source: " + names[0]
	}
	return fmt.Sprintf("%d sources: %s", len(names), strings.Join(names[:min(40, len(names))], "; "))
}
