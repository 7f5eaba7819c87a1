package figure

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"annals/chronology"
	"annals/chronology/calendar"
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
	laneName   = 112 // width of the column of lane names
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

// drawing is a figure on its way to its canvas.
type drawing struct {
	on            canvas
	c             *chronology.Chronology
	opts          Options
	theme         theme
	scene         *layout.Scene
	outer         page    // the figure's size
	width, height float64 // that of what is drawn, scaled to outer
	axisX, axisW  float64
	top, bottom   float64 // of the lanes
	title         []string
	part          string // which part of a longer figure this is, for the line under the title
	legend        []legendRow
}

// newDrawing lays a figure out. Where its page is too low, everything is drawn
// smaller on a wider and higher ground, down to two fifths; beyond that the
// figure grows higher than the page.
func newDrawing(c *chronology.Chronology, opts Options, on canvas) (*drawing, error) {
	room, err := parseSize(opts.Size)
	if err != nil {
		return nil, err
	}
	d := blankDrawing(c, opts, on)
	for scale := 1.0; ; scale -= 0.1 {
		d.lay(room.width / scale)
		if room.height == 0 || d.height*scale <= room.height || scale < 0.45 {
			d.height = max(d.height, room.height/scale)
			d.outer = page{room.width, d.height * scale}
			return d, nil
		}
	}
}

func blankDrawing(c *chronology.Chronology, opts Options, on canvas) *drawing {
	d := &drawing{c: c, opts: opts, on: on, theme: light}
	switch {
	case opts.Grey:
		d.theme = grey
	case opts.Dark:
		d.theme = dark
	}
	return d
}

// lay computes where everything stands for a width.
func (d *drawing) lay(width float64) {
	d.width = width
	size := layout.Sizes{
		Point: dotSize, Gap: 6, Line: lineHeight, LanePad: lanePad, MaxLabel: 300, Title: d.words, Measure: d.on.measure(textFace),
	}
	d.axisX = pad + laneName
	if width < narrow {
		d.axisX, size.LaneHead = pad, lineHeight+2
	}
	d.axisW = width - d.axisX - pad
	size.Width = d.axisW
	if len(d.c.Events) > crowded {
		size.MaxHeight = 10 * lineHeight
	}
	d.scene = layout.NewScene(d.c, cmp.Or(d.opts.Lanes, layout.ByKind), layout.Warped, size)
	d.top = pad
	if !d.opts.Bare {
		d.title, _ = layout.Wrap(wording.Line(d.c.Title), width-2*pad, 2, d.on.measure(titleFace))
		d.top += float64(len(d.title))*28 + 36
	}
	d.bottom = d.top + d.scene.Height
	d.legend = d.newLegend()
	d.height = d.bottom + axisHeight + float64(len(d.legend))*legendLine + 12
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
	d.lanes()
	d.axis()
	for i := range d.scene.Marks {
		d.mark(&d.scene.Marks[i])
	}
	d.drawLegend()
	if !d.opts.Bare {
		line := layout.Cut(wording.Line(sourceLine(d.c)), d.width-2*pad, d.on.measure(smallFace))
		d.text(pad, d.height-14, line, smallFace, setting{fill: d.theme.soft})
	}
}

func (d *drawing) text(x, y float64, s string, f face, t setting) {
	if s != "" {
		d.on.text(x, y, s, f, t)
	}
}

func (d *drawing) lanes() {
	for i, lane := range d.scene.Lanes {
		top, bottom := d.top+lane.Top, d.top+lane.Bottom
		if i%2 == 0 {
			d.on.rect(pad, top, d.width-2*pad, bottom-top, 0, paint{fill: d.theme.band})
		}
	}
}

// laneNames are drawn after the axis, whose lines cross them in a narrow figure.
func (d *drawing) laneNames() {
	measure := d.on.measure(laneFace)
	for i, lane := range d.scene.Lanes {
		top, bottom := d.top+lane.Top, d.top+lane.Bottom
		name := wording.Line(wording.Label(cmp.Or(lane.Name, "other")))
		if d.axisX == pad {
			name = layout.Cut(name, d.width-2*pad-16, measure)
			d.text(pad+8, top+lanePad+12, name, laneFace, setting{fill: d.theme.ink, halo: d.laneGround(i)})
			continue
		}
		lines, _ := layout.Wrap(name, laneName-18, max(1, min(3, int((bottom-top)/lineHeight))), measure)
		first := top + lanePad + lineHeight/2 + 7.5
		if room := bottom - top; float64(len(lines)*lineHeight) > room-2*lanePad {
			first = top + (room-float64(len(lines)*lineHeight))/2 + 13 // in the middle of a low lane
		}
		for k, line := range lines {
			d.text(pad+10, first+float64(k*lineHeight), line, laneFace, setting{fill: d.theme.ink})
		}
	}
}

// laneGround is the colour behind a lane's marks.
func (d *drawing) laneGround(lane int) string {
	if lane%2 == 0 {
		return d.theme.band
	}
	return d.theme.ground
}

// axis draws the ticks under the lanes and the breaks through them.
func (d *drawing) axis() {
	a := d.scene.Axis
	small := d.on.measure(smallFace)
	for _, b := range a.Breaks {
		d.timeLeftOut(b, small)
	}
	name := func(t layout.Tick) string { return wording.Tick(t.Date, t.Clock, t.Grain) }
	ticks := a.Choose(a.Ticks(), d.axisW, pad-8, name, small)
	if slices.ContainsFunc(ticks, func(t layout.Tick) bool { return t.Grain == calendar.Hour }) {
		for i := range ticks { // an axis of hours: midnight is one of them
			ticks[i].Grain, ticks[i].LabelX = calendar.Hour, ticks[i].X
		}
	}
	for _, t := range ticks {
		x := d.axisX + t.X*d.axisW
		d.on.line(x, d.top, x, d.bottom+5, paint{stroke: d.theme.line, width: 1})
		f, fill := smallFace, d.theme.soft
		if t.Grain == calendar.Year {
			f, fill = yearFace, d.theme.ink
		}
		d.text(d.axisX+t.LabelX*d.axisW, d.bottom+18, name(t), f, setting{fill: fill, anchor: atMiddle})
	}
	d.context(ticks, name)
	d.on.line(d.axisX, d.bottom, d.axisX+d.axisW, d.bottom, paint{stroke: d.theme.soft, width: 1})
	d.laneNames()
}

// context writes the year, or over hours the day, under the first tick of it.
func (d *drawing) context(ticks []layout.Tick, name func(layout.Tick) string) {
	bold := d.on.measure(yearFace)
	last, free := "", -pad+4.0
	for _, t := range ticks {
		text := wording.TickContext(t.Date, t.Grain)
		if text == last {
			continue
		}
		if text == name(t) {
			last = text
			continue
		}
		x, half := t.LabelX*d.axisW, bold(text)/2
		if x-half < free || x+half > d.axisW+pad-4 {
			continue
		}
		d.text(d.axisX+x, d.bottom+34, text, yearFace, setting{fill: d.theme.ink, anchor: atMiddle})
		last, free = text, x+half+8
	}
}

// timeLeftOut draws a break and says how long it is.
func (d *drawing) timeLeftOut(b layout.Break, small func(string) float64) {
	x0, x1 := d.axisX+b.X0*d.axisW, d.axisX+b.X1*d.axisW
	d.on.rect(x0, d.top, x1-x0, d.bottom-d.top, 0, paint{fill: d.theme.ground})
	for _, x := range [...]float64{x0, x1} {
		d.on.line(x, d.top, x, d.bottom, paint{stroke: d.theme.soft, width: 1.5, dash: []float64{2, 4}})
	}
	text := b.Label()
	if b.Shows(small(text), d.axisW) {
		d.text((x0+x1)/2, d.bottom+18, text, breakFace, setting{fill: d.theme.soft, anchor: atMiddle})
		return
	}
	d.text((x0+x1)/2+4, (d.top+d.bottom)/2, text, breakFace, setting{fill: d.theme.soft, anchor: atMiddle, turned: true, halo: d.theme.ground})
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
