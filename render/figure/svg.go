// Package figure draws a chronology as a picture for a document: no browser,
// the same bytes for the same input.
package figure

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strings"
	"unicode"

	"annals/chronology"
	"annals/chronology/event"
	"annals/render/layout"
	"annals/render/palette"
	"annals/render/wording"
)

// Options steer a figure. The zero value is a light figure of A4's width with
// a lane for each kind.
type Options struct {
	Lanes layout.LaneBy
	Dark  bool
	Width float64 // in CSS pixels; 0 is 1120
	// Bare leaves out the title and the source line, for a page that has its own.
	Bare bool
}

// theme is the colours of a figure beside those of the marks.
type theme struct{ ground, band, ink, soft, line string }

var (
	light = theme{"#ffffff", "#f4f6f9", "#16202c", "#5b6776", "#d5dbe3"}
	dark  = theme{"#12181f", "#1a222c", "#eef2f6", "#9fadbd", "#303b47"}
)

// The measures of a figure, in CSS pixels.
const (
	defaultWidth = 1120
	pad          = 28
	laneLabel    = 112
	rowHeight    = 24
	lanePad      = 8
	axisHeight   = 46
	point        = 11
	labelSize    = 13
	smallSize    = 12
	titleSize    = 22
)

const fontFamily = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"

// SVG writes the timeline as a stand-alone SVG 1.1 document. Text is escaped,
// control and bidirectional characters are left out or isolated.
func SVG(w io.Writer, c *chronology.Chronology, opts Options) error {
	d := newDrawing(c, opts)
	out := bufio.NewWriter(w)
	d.out = out
	d.draw()
	return out.Flush()
}

// drawing is a figure on its way to its writer.
type drawing struct {
	out           *bufio.Writer
	c             *chronology.Chronology
	opts          Options
	theme         theme
	scene         *layout.Scene
	width, height float64
	axisX, axisW  float64
	top           float64   // of the lanes
	laneTops      []float64 // and their bottom last
}

func newDrawing(c *chronology.Chronology, opts Options) *drawing {
	d := &drawing{c: c, opts: opts, theme: light, width: cmp.Or(opts.Width, defaultWidth)}
	if opts.Dark {
		d.theme = dark
	}
	d.axisX = pad + laneLabel
	d.axisW = d.width - d.axisX - pad
	d.scene = layout.NewScene(c, cmp.Or(opts.Lanes, layout.ByKind), layout.Warped, layout.Sizes{
		Width: d.axisW, Point: point, Gap: 6, MaxLabel: min(420, d.axisW*0.7), Measure: layout.Measure(labelSize),
	})
	d.top = pad
	if !opts.Bare {
		d.top += 58
	}
	y := d.top
	for _, lane := range d.scene.Lanes {
		d.laneTops = append(d.laneTops, y)
		y += float64(max(lane.Rows, 1))*rowHeight + 2*lanePad
	}
	d.laneTops = append(d.laneTops, y)
	d.height = y + axisHeight + 40
	if !opts.Bare {
		d.height += 20
	}
	return d
}

func (d *drawing) printf(format string, args ...any) { fmt.Fprintf(d.out, format, args...) }

func (d *drawing) draw() {
	d.printf(`<svg xmlns="http://www.w3.org/2000/svg" width="%.0f" height="%.0f" viewBox="0 0 %.0f %.0f" font-family="%s" role="img" aria-label="%s">`+"\n",
		d.width, d.height, d.width, d.height, fontFamily, escape("Timeline: "+d.c.Title))
	d.printf(`<rect width="100%%" height="100%%" fill="%s"/>`+"\n", d.theme.ground)
	if !d.opts.Bare {
		d.text(pad, pad+20, d.theme.ink, titleSize, `font-weight="700"`, layout.Cut(d.c.Title, d.width-2*pad, layout.Measure(titleSize)))
		d.text(pad, pad+42, d.theme.soft, labelSize, "", summary(d.c))
	}
	d.lanes()
	d.axis()
	for i := range d.scene.Marks {
		d.mark(&d.scene.Marks[i])
	}
	d.legend()
	if !d.opts.Bare {
		d.text(pad, d.height-12, d.theme.soft, smallSize, "", layout.Cut(sourceLine(d.c), d.width-2*pad, layout.Measure(smallSize)))
	}
	d.printf("</svg>\n")
}

// text writes one line of text with its baseline at y.
func (d *drawing) text(x, y float64, fill string, size float64, attributes, s string) {
	d.printf(`<text x="%.1f" y="%.1f" fill="%s" font-size="%.0f" %s unicode-bidi="isolate">%s</text>`+"\n", x, y, fill, size, attributes, escape(s))
}

func (d *drawing) lanes() {
	for i, lane := range d.scene.Lanes {
		top, bottom := d.laneTops[i], d.laneTops[i+1]
		if i%2 == 0 {
			d.printf(`<rect x="%d" y="%.1f" width="%.1f" height="%.1f" fill="%s"/>`+"\n", pad, top, d.width-2*pad, bottom-top, d.theme.band)
		}
		name := layout.Cut(wording.Label(cmp.Or(lane.Name, "other")), laneLabel-18, layout.Measure(labelSize))
		d.text(pad+10, top+lanePad+rowHeight/2+4, d.theme.ink, labelSize, `font-weight="600"`, name)
	}
}

// axis draws the ticks under the lanes and the breaks through them.
func (d *drawing) axis() {
	a := d.scene.Axis
	bottom := d.laneTops[len(d.laneTops)-1]
	label := func(t layout.Tick) string { return wording.Tick(t.Date, t.Grain) }
	for _, b := range a.Breaks {
		x0, x1 := d.axisX+b.X0*d.axisW, d.axisX+b.X1*d.axisW
		d.printf(`<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="%s"/>`+"\n", x0, d.top, x1-x0, bottom-d.top, d.theme.ground)
		for _, x := range [...]float64{x0, x1} {
			d.printf(`<line x1="%.1f" x2="%.1f" y1="%.1f" y2="%.1f" stroke="%s" stroke-width="1.5" stroke-dasharray="2 4"/>`+"\n", x, x, d.top, bottom, d.theme.soft)
		}
		text := "≈ " + layout.Length(b.Days)
		if layout.Measure(smallSize)(text) > x1-x0-8 {
			d.printf(`<text transform="translate(%.1f %.1f) rotate(-90)" fill="%s" font-size="%d" text-anchor="middle">%s</text>`+"\n",
				(x0+x1)/2+4, (d.top+bottom)/2, d.theme.soft, smallSize, escape(text))
			continue
		}
		d.text((x0+x1)/2, bottom+18, d.theme.soft, smallSize, `text-anchor="middle" font-style="italic"`, text)
	}
	year := ""
	for _, t := range a.Choose(a.Ticks(), d.axisW, label, layout.Measure(smallSize)) {
		x := d.axisX + t.X*d.axisW
		d.printf(`<line x1="%.1f" x2="%.1f" y1="%.1f" y2="%.1f" stroke="%s"/>`+"\n", x, x, d.top, bottom+5, d.theme.line)
		d.text(x, bottom+18, d.theme.soft, smallSize, `text-anchor="middle"`, label(t))
		if y := wording.Year(t.Date.Year); y != year && label(t) != y {
			d.text(x, bottom+34, d.theme.ink, smallSize, `text-anchor="middle" font-weight="700"`, y)
			year = y
		} else if label(t) == y {
			year = y
		}
	}
	d.printf(`<line x1="%.1f" x2="%.1f" y1="%.1f" y2="%.1f" stroke="%s"/>`+"\n", d.axisX, d.axisX+d.axisW, bottom, bottom, d.theme.soft)
}

// mark draws one event and its label.
func (d *drawing) mark(m *layout.Mark) {
	e := &d.c.Events[m.Event]
	p := palette.Of(e.Kind)
	colour := p.Light
	if d.opts.Dark {
		colour = p.Dark
	}
	y := d.laneTops[m.Lane] + lanePad + float64(m.Row)*rowHeight + rowHeight/2
	x0, x1 := d.axisX+m.X0, d.axisX+m.X1
	style := fmt.Sprintf(`fill="%s"`, colour)
	switch e.Status {
	case event.Planned:
		style = fmt.Sprintf(`fill="%s" stroke="%s" stroke-width="2"`, d.theme.ground, colour)
	case event.Hypothetical:
		style = fmt.Sprintf(`fill="%s" stroke="%s" stroke-width="1.5" stroke-dasharray="3 2"`, d.theme.ground, colour)
	case event.Occurred, event.Ongoing, event.Denied:
	}
	d.printf(`<g><title>%s</title>`, escape(wording.Date(e)+": "+e.Title))
	switch {
	case x1 > x0 && m.Fuzzy:
		id := fmt.Sprintf("fade%d", m.Event)
		d.printf(`<defs><linearGradient id="%s"><stop offset="0" stop-color="%s" stop-opacity="0.12"/><stop offset="0.3" stop-color="%s"/><stop offset="0.7" stop-color="%s"/><stop offset="1" stop-color="%s" stop-opacity="0.12"/></linearGradient></defs>`,
			id, colour, colour, colour, colour)
		fill := fmt.Sprintf(`fill="url(#%s)"`, id)
		if e.Status == event.Planned {
			fill = style
		}
		d.printf(`<rect x="%.1f" y="%.1f" width="%.1f" height="%d" rx="4" %s/>`, x0, y-5, max(x1-x0, point), 10, fill)
	case x1 > x0:
		d.printf(`<rect x="%.1f" y="%.1f" width="%.1f" height="%d" rx="4" %s/>`, x0, y-5, max(x1-x0, point), 10, style)
	default:
		d.printf(`<path d="%s" %s/>`, shape(p.Shape, x0, y), style)
	}
	if e.Status == event.Denied {
		d.printf(`<line x1="%.1f" x2="%.1f" y1="%.1f" y2="%.1f" stroke="%s" stroke-width="2"/>`, x0-8, x1+8, y+6, y-6, d.theme.ink)
	}
	ground := d.theme.ground // a halo, so that lines behind a label do not cross it
	if m.Lane%2 == 0 {
		ground = d.theme.band
	}
	anchor := "start"
	if m.Left {
		anchor = "end"
	}
	d.printf(`<text x="%.1f" y="%.1f" fill="%s" font-size="%d" text-anchor="%s" unicode-bidi="isolate" paint-order="stroke" stroke="%s" stroke-width="4" stroke-linejoin="round">%s</text></g>`+"\n",
		d.axisX+m.LabelX, y+4.5, d.theme.ink, labelSize, anchor, ground, escape(m.Label))
}

// shape returns the path of a point's outline around x, y.
func shape(s palette.Shape, x, y float64) string {
	const r = point / 2.0
	switch s {
	case palette.Square:
		return fmt.Sprintf("M%.1f %.1fh%.1fv%.1fh%.1fz", x-r+0.5, y-r+0.5, 2*r-1, 2*r-1, 1-2*r)
	case palette.Diamond:
		return fmt.Sprintf("M%.1f %.1fL%.1f %.1fL%.1f %.1fL%.1f %.1fz", x, y-r-1, x+r+1, y, x, y+r+1, x-r-1, y)
	case palette.Triangle:
		return fmt.Sprintf("M%.1f %.1fL%.1f %.1fL%.1f %.1fz", x, y-r-0.5, x+r+0.8, y+r-0.5, x-r-0.8, y+r-0.5)
	case palette.Cross:
		return fmt.Sprintf("M%.1f %.1fh4v4h4v4h-4v4h-4v-4h-4v-4h4z", x-2, y-6)
	case palette.Circle:
	}
	return fmt.Sprintf("M%.1f %.1fa%.1f %.1f 0 1 0 %.1f 0a%.1f %.1f 0 1 0 %.1f 0z", x-r, y, r, r, 2*r, r, r, -2*r)
}

// legend explains the marks that stand in the figure.
func (d *drawing) legend() {
	x, y := d.axisX, d.laneTops[len(d.laneTops)-1]+axisHeight+16
	measure := layout.Measure(smallSize)
	entry := func(text string, draw func()) {
		if x+measure(text)+30 > d.width-pad {
			return
		}
		draw()
		d.text(x+12, y+4, d.theme.soft, smallSize, "", text)
		x += measure(text) + 52
	}
	has := func(test func(*chronology.Event) bool) bool {
		for i := range d.c.Events {
			if test(&d.c.Events[i]) {
				return true
			}
		}
		return false
	}
	if has(func(e *chronology.Event) bool { return e.Status == event.Planned }) {
		entry("hollow: planned", func() {
			d.printf(`<path d="%s" fill="%s" stroke="%s" stroke-width="2"/>`, shape(palette.Circle, x, y), d.theme.ground, d.theme.soft)
		})
	}
	if has(func(e *chronology.Event) bool { return e.Status == event.Hypothetical }) {
		entry("dashed: may happen", func() {
			d.printf(`<path d="%s" fill="%s" stroke="%s" stroke-dasharray="3 2"/>`, shape(palette.Circle, x, y), d.theme.ground, d.theme.soft)
		})
	}
	if has(layout.IsFuzzy) {
		entry("faded: date known roughly", func() {
			d.printf(`<rect x="%.1f" y="%.1f" width="22" height="10" rx="4" fill="%s" fill-opacity="0.4"/>`, x-14, y-5, d.theme.soft)
		})
	}
	if len(d.scene.Axis.Breaks) > 0 {
		entry("dotted lines: time left out", func() {
			d.printf(`<line x1="%.1f" x2="%.1f" y1="%.1f" y2="%.1f" stroke="%s" stroke-width="1.5" stroke-dasharray="2 4"/>`, x, x, y-7, y+7, d.theme.soft)
		})
	}
}

func summary(c *chronology.Chronology) string {
	if len(c.Events) == 0 {
		return "no dated events"
	}
	text := fmt.Sprintf("%d events", len(c.Events))
	if len(c.Events) == 1 {
		text = "1 event"
	}
	return text + ", " + wording.Span(c)
}

// sourceLine names the sources under a figure.
func sourceLine(c *chronology.Chronology) string {
	var names []string
	for _, s := range c.Sources {
		names = append(names, cmp.Or(s.Title, s.Name))
	}
	if len(names) == 0 {
		return ""
	}
	label := "Source: "
	if len(names) > 1 {
		label = "Sources: "
	}
	return label + strings.Join(names, "; ")
}

// escape makes a text safe inside XML: the five markup characters become
// entities; control, private and directional formatting characters go.
func escape(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '"':
			b.WriteString("&quot;")
		case r == '\'':
			b.WriteString("&#39;")
		case r == '\n' || r == '\t' || r == '\r' || r == '\u2028' || r == '\u2029':
			b.WriteByte(' ')
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r >= 0xfdd0 && r <= 0xfdef, r&0xfffe == 0xfffe, r == unicode.ReplacementChar:
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
