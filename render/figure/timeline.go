package figure

import (
	"cmp"
	"slices"

	"annals/chronology/calendar"
	"annals/render/layout"
	"annals/render/wording"
)

// timeline is the chart of events along a warped axis, in lanes.
type timeline struct {
	*drawing
	scene        *layout.Scene
	axisX, axisW float64
	bottom       float64 // of the lanes
	legend       []legendRow
}

func (d *timeline) lay() float64 {
	size := layout.Sizes{
		Point: dotSize, Gap: 6, BandHead: bandHead, Line: lineHeight, LanePad: lanePad, MaxLabel: 300, Title: d.words, Measure: d.on.measure(textFace),
	}
	d.axisX = pad + laneName
	if d.width < narrow {
		d.axisX, size.LaneHead = pad, lineHeight+2
	}
	d.axisW = d.width - d.axisX - pad
	size.Width = d.axisW
	if len(d.c.Events) > crowded {
		size.MaxHeight = 10 * lineHeight
	}
	d.scene = layout.NewScene(d.c, cmp.Or(d.opts.Lanes, layout.ByKind), layout.Warped, size)
	d.bottom = d.top + d.scene.Height
	d.legend = d.newLegend()
	return d.scene.Height + axisHeight + float64(len(d.legend))*legendLine
}

func (d *timeline) draw() {
	d.lanes()
	d.bands()
	d.axis()
	d.bandNames()
	for i := range d.scene.Marks {
		d.mark(&d.scene.Marks[i])
	}
	d.drawLegend()
}

func (d *timeline) lanes() {
	for i, lane := range d.scene.Lanes {
		top, bottom := d.top+lane.Top, d.top+lane.Bottom
		if i%2 == 0 {
			d.on.rect(pad, top, d.width-2*pad, bottom-top, 0, paint{fill: d.theme.band})
		}
	}
}

// laneNames are drawn after the axis, whose lines cross them in a narrow figure.
func (d *timeline) laneNames() {
	measure := d.on.measure(laneFace)
	for i, lane := range d.scene.Lanes {
		top, bottom := d.top+lane.Top, d.top+lane.Bottom
		name := cmp.Or(lane.Name, "other")
		if lane.Name == "" || d.lanesAreKinds() {
			name = d.opts.Locale.Name(name)
		}
		name = wording.Line(wording.Label(name))
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
func (d *timeline) laneGround(lane int) string {
	if lane%2 == 0 {
		return d.theme.band
	}
	return d.theme.ground
}

// axis draws the ticks under the lanes and the breaks through them.
func (d *timeline) axis() {
	a := d.scene.Axis
	small := d.on.measure(smallFace)
	for _, b := range a.Breaks {
		d.timeLeftOut(b, small)
	}
	name := func(t layout.Tick) string { return d.opts.Locale.Tick(t.Date, t.Clock, t.Grain) }
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
func (d *timeline) context(ticks []layout.Tick, name func(layout.Tick) string) {
	bold := d.on.measure(yearFace)
	last, free := "", -pad+4.0
	for _, t := range ticks {
		text := d.opts.Locale.TickContext(t.Date, t.Grain)
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
func (d *timeline) timeLeftOut(b layout.Break, small func(string) float64) {
	x0, x1 := d.axisX+b.X0*d.axisW, d.axisX+b.X1*d.axisW
	d.on.rect(x0, d.top, x1-x0, d.bottom-d.top, 0, paint{fill: d.theme.ground})
	for _, x := range [...]float64{x0, x1} {
		d.on.line(x, d.top, x, d.bottom, paint{stroke: d.theme.soft, width: 1.5, dash: []float64{2, 4}})
	}
	text := "≈ " + d.opts.Locale.Length(layout.Length(b.Days))
	if b.Shows(small(text), d.axisW) {
		d.text((x0+x1)/2, d.bottom+18, text, breakFace, setting{fill: d.theme.soft, anchor: atMiddle})
		return
	}
	d.text((x0+x1)/2+4, (d.top+d.bottom)/2, text, breakFace, setting{fill: d.theme.soft, anchor: atMiddle, turned: true, halo: d.theme.ground})
}
