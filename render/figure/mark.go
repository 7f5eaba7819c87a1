package figure

import (
	"fmt"
	"math"
	"slices"
	"strconv"

	"annals/chronology"
	"annals/chronology/event"
	"annals/render/layout"
	"annals/render/palette"
	"annals/render/wording"
)

const (
	barHeight   = 10
	strikeEvery = 26 // of a denied bar, from one stroke to the next
	labelReach  = 40 // into a label, where the ground behind it is looked up
)

// mark draws one event, or a cluster of them, and its label.
func (d *timeline) mark(m *layout.Mark) {
	if m.Cluster != nil {
		d.cluster(m)
		return
	}
	e := &d.c.Events[m.Event]
	y := d.top + m.Y
	x0, x1 := d.axisX+m.X0, d.axisX+m.X1
	ground := d.groundAt(m.Lane, m.X0)
	kind := palette.Of(e.Kind)
	colour := d.colour(kind)
	p := statusPaint(e.Status, colour, ground)
	d.on.begin(d.opts.Locale.Date(e) + ": " + e.Title)
	if m.Bar {
		full := p.fill == colour
		p.fadeLeft, p.fadeRight, p.ground = full && m.SoftLeft, full && m.SoftRight, ground
		d.on.rect(x0, y-barHeight/2, x1-x0, barHeight, 4, p)
	} else {
		drawShape(d.on, kind.Shape, x0, y, dotSize/2.0, p)
	}
	if m.OpenLeft {
		d.arrow(x0, y, -1, m.Bar, colour)
	}
	if m.OpenRight || e.Status == event.Ongoing {
		d.arrow(x1, y, 1, m.Bar, colour)
	}
	if e.Status == event.Denied {
		for n, k := max(1, math.Round((x1-x0)/strikeEvery)), 0.0; k < n; k++ {
			d.strike(x0+(x1-x0)*(k+0.5)/n, y)
		}
	}
	if m.Left {
		ground = d.groundAt(m.Lane, m.LabelX-labelReach)
	} else {
		ground = d.groundAt(m.Lane, m.LabelX+labelReach)
	}
	d.label(m, ground)
	d.on.end()
}

// statusPaint is how an event's mark is filled: full for what happened, hollow
// for what is planned, dashed for what may happen.
func statusPaint(status event.Status, colour, ground string) paint {
	switch status {
	case event.Planned:
		return paint{fill: ground, stroke: colour, width: 2}
	case event.Hypothetical:
		return paint{fill: ground, stroke: colour, width: 1.5, dash: []float64{3, 2}}
	case event.Occurred, event.Ongoing, event.Denied:
	}
	return paint{fill: colour}
}

func (d *drawing) colour(m palette.Mark) string {
	switch {
	case d.opts.Grey:
		return d.theme.ink
	case d.opts.Dark:
		return m.Dark
	}
	return m.Light
}

// arrow shows that a mark's end is open.
func (d *timeline) arrow(x, y, direction float64, bar bool, colour string) {
	if !bar {
		x += direction * dotSize / 2
	}
	x += direction
	d.on.polygon(paint{fill: colour}, point{x, y - 5}, point{x + direction*6, y}, point{x, y + 5})
}

// strike crosses a mark out: the event is denied.
func (d *timeline) strike(x, y float64) {
	d.on.line(x-7, y+8, x+7, y-8, paint{stroke: d.theme.ground, width: 5})
	d.on.line(x-7, y+8, x+7, y-8, paint{stroke: d.theme.ink, width: 2})
}

// label writes an event's title, line by line around the middle of its mark.
func (d *timeline) label(m *layout.Mark, ground string) {
	t := setting{fill: d.theme.ink, halo: ground}
	if m.Left {
		t.anchor = atEnd
	}
	y := d.top + m.Y + 4.5 - float64(len(m.Label)-1)*lineHeight/2
	if m.Below {
		y = d.top + m.Y + dotSize/2 + lineHeight
	}
	for i, line := range m.Label {
		d.text(d.axisX+m.LabelX, y+float64(i)*lineHeight, line, textFace, t)
	}
}

// words is an event's label: its title and behind it how many sources tell it,
// "×3", and whether they give different dates, "≠"; without colours also its
// kind, where no lane names it.
func (d *timeline) words(e *chronology.Event) string {
	text := wording.Line(e.Title)
	if d.opts.Grey && !d.lanesAreKinds() && e.Kind != event.Other {
		text += " (" + wording.Line(string(e.Kind)) + ")"
	}
	if n := len(e.SourceIDs()); n > 1 {
		text += " ×" + strconv.Itoa(n)
	}
	if isDisputed(e) {
		text += " ≠"
	}
	return text
}

// isDisputed reports an event for which another source gives another date.
func isDisputed(e *chronology.Event) bool {
	return len(e.Mentions) > 0 && slices.ContainsFunc(e.Alternatives, func(a chronology.Alternative) bool {
		return a.Source != "" && a.Source != e.Mentions[0].Source
	})
}

// cluster draws the events that stand too close together as a count.
func (d *timeline) cluster(m *layout.Mark) {
	x, y := d.axisX+m.X0, d.top+m.Y
	main := &d.c.Events[m.Event]
	d.on.begin(fmt.Sprintf("%d events, among them %s: %s", len(m.Cluster), wording.Date(main), main.Title))
	d.on.circle(x, y, dotSize, paint{fill: d.theme.soft})
	d.text(x, y+3.5, shortCount(len(m.Cluster)), countFace, setting{fill: d.theme.ground, anchor: atMiddle})
	d.on.end()
}

// shortCount writes a number in at most three characters, "4k" for 4,210.
func shortCount(n int) string {
	switch {
	case n >= 1_000_000:
		return strconv.Itoa(n/1_000_000) + "M"
	case n >= 1000:
		return strconv.Itoa(n/1000) + "k"
	}
	return strconv.Itoa(n)
}
