package figure

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"strconv"

	"annals/chronology"
	"annals/render/layout"
	"annals/render/wording"
)

// Shapes writes the timeline as DrawingML, the elements of a PowerPoint slide
// (ISO/IEC 29500-1, namespaces p and a): one group of native shapes that can be
// moved, recoloured and retyped, in it a group for each event, named after it.
// The group stands at x, y, in CSS pixels of 9,525 EMU. The shapes are numbered
// from firstID on.
func Shapes(w io.Writer, c *chronology.Chronology, opts Options, x, y float64, firstID int) error {
	canvas := &shapeCanvas{next: firstID}
	d, err := newDrawing(c, opts, canvas)
	if err != nil {
		return err
	}
	canvas.scale = emuPerPixel * d.outer.width / d.width
	if room, err := parseSize(opts.Size); err == nil && room.height > 0 && d.outer.height > room.height {
		canvas.scale *= room.height / d.outer.height // a slide does not grow with its figure
	}
	canvas.begin(d.name())
	d.draw()
	canvas.at = box{x * emuPerPixel, y * emuPerPixel, 0, 0}
	canvas.end()
	_, err = w.Write(canvas.out.Bytes())
	return err
}

// emuPerPixel is the number of English Metric Units, 914,400 an inch, in a CSS pixel.
const emuPerPixel = 9525

// shapeFont is a face that every office suite has, or one of the same widths.
const shapeFont = "Arial"

// shapeCanvas writes shapes in EMU.
type shapeCanvas struct {
	out    bytes.Buffer
	scale  float64 // EMU to a unit of the drawing
	next   int     // id of the next shape
	groups []shapeGroup
	at     box // where the outermost group is moved to
}

// box is an upright rectangle in EMU.
type box struct{ x, y, w, h float64 }

// shapeGroup is a group that is not yet closed: what stood before it, and the
// extent of its shapes so far.
type shapeGroup struct {
	before bytes.Buffer
	title  string
	id     int
	extent box
}

func (s *shapeCanvas) printf(format string, args ...any) { fmt.Fprintf(&s.out, format, args...) }

func (s *shapeCanvas) measure(f face) func(string) float64 {
	if f.bold {
		return layout.Measure(f.size * 1.07)
	}
	return layout.Measure(f.size)
}

func (s *shapeCanvas) id() int {
	s.next++
	return s.next - 1
}

func (s *shapeCanvas) begin(title string) {
	g := shapeGroup{title: title, id: s.id(), extent: box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}}
	g.before, s.out = s.out, bytes.Buffer{}
	s.groups = append(s.groups, g)
}

// end puts the shapes since begin into a group, whose extent is theirs.
func (s *shapeCanvas) end() {
	n := len(s.groups) - 1
	g := s.groups[n]
	s.groups = s.groups[:n]
	shapes := s.out
	s.out = g.before
	if math.IsInf(g.extent.x, 1) { // an empty group
		return
	}
	e := box{g.extent.x, g.extent.y, g.extent.w - g.extent.x, g.extent.h - g.extent.y}
	s.grow(e)
	moved := e
	if n == 0 {
		moved.x, moved.y = e.x+s.at.x, e.y+s.at.y
	}
	s.printf(`<p:grpSp><p:nvGrpSpPr><p:cNvPr id="%d" name="%s" descr="%s"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>%s%s</a:xfrm></p:grpSpPr>`,
		g.id, escape(layout.Cut(wording.Line(g.title), 60, runes)), escape(g.title), moved.xml("a:off", "a:ext"), e.xml("a:chOff", "a:chExt"))
	s.out.Write(shapes.Bytes())
	s.out.WriteString("</p:grpSp>")
}

// runes measures a text by its code points.
func runes(s string) float64 { return float64(len([]rune(s))) }

// grow lets the open group reach around b; a group keeps its corners while it is open.
func (s *shapeCanvas) grow(b box) {
	if n := len(s.groups); n > 0 {
		e := &s.groups[n-1].extent
		*e = box{min(e.x, b.x), min(e.y, b.y), max(e.w, b.x+b.w), max(e.h, b.y+b.h)}
	}
}

func (b box) xml(offset, extent string) string {
	return fmt.Sprintf(`<%s x="%s" y="%s"/><%s cx="%s" cy="%s"/>`, offset, emu(b.x), emu(b.y), extent, emu(max(b.w, 0)), emu(max(b.h, 0)))
}

func emu(f float64) string { return strconv.FormatInt(int64(math.Round(f)), 10) }

func (s *shapeCanvas) box(x, y, w, h float64) box {
	return box{x * s.scale, y * s.scale, w * s.scale, h * s.scale}
}

// shape writes one shape with its geometry; attributes are those of its xfrm.
func (s *shapeCanvas) shape(name string, b box, attributes, geometry string, p paint) {
	s.grow(b)
	id := s.id()
	s.printf(`<p:sp><p:nvSpPr><p:cNvPr id="%d" name="%s %d"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm%s>%s</a:xfrm>%s%s%s</p:spPr></p:sp>`,
		id, name, id, attributes, b.xml("a:off", "a:ext"), geometry, s.fill(p, b.w/s.scale), s.stroke(p))
}

func (s *shapeCanvas) fill(p paint, width float64) string {
	if p.fill == "" {
		return "<a:noFill/>"
	}
	if !p.fades() {
		return "<a:solidFill>" + shapeColour(p.fill, 1) + "</a:solidFill>"
	}
	stops := ""
	for _, stop := range p.fadeStops(width) {
		stops += fmt.Sprintf(`<a:gs pos="%.0f">%s</a:gs>`, stop.at*100000, shapeColour(p.fill, stop.strength))
	}
	return "<a:gradFill><a:gsLst>" + stops + `</a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`
}

func shapeColour(hex string, strength float64) string {
	c := colourOf(hex)
	alpha := ""
	if strength < 1 {
		alpha = fmt.Sprintf(`<a:alpha val="%.0f"/>`, strength*100000)
	}
	return fmt.Sprintf(`<a:srgbClr val="%02X%02X%02X">%s</a:srgbClr>`, c.R, c.G, c.B, alpha)
}

func (s *shapeCanvas) stroke(p paint) string {
	if p.stroke == "" {
		return "<a:ln><a:noFill/></a:ln>"
	}
	dash := ""
	switch {
	case len(p.dash) > 1 && p.dash[0] < p.dash[1]:
		dash = `<a:prstDash val="sysDot"/>`
	case len(p.dash) > 0:
		dash = `<a:prstDash val="sysDash"/>`
	}
	return fmt.Sprintf(`<a:ln w="%s"><a:solidFill>%s</a:solidFill>%s</a:ln>`, emu(p.width*s.scale), shapeColour(p.stroke, 1), dash)
}

func preset(name, adjust string) string {
	return `<a:prstGeom prst="` + name + `"><a:avLst>` + adjust + `</a:avLst></a:prstGeom>`
}

func (s *shapeCanvas) rect(x, y, w, h, radius float64, p paint) {
	geometry := preset("rect", "")
	if radius = min(radius, w/2, h/2); radius > 0 {
		geometry = preset("roundRect", fmt.Sprintf(`<a:gd name="adj" fmla="val %.0f"/>`, radius/min(w, h)*100000))
	}
	s.shape("Bar", s.box(x, y, w, h), "", geometry, p)
}

func (s *shapeCanvas) circle(x, y, radius float64, p paint) {
	s.shape("Dot", s.box(x-radius, y-radius, 2*radius, 2*radius), "", preset("ellipse", ""), p)
}

func (s *shapeCanvas) polygon(p paint, points ...point) {
	x0, y0, x1, y1 := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, pt := range points {
		x0, y0, x1, y1 = min(x0, pt.x), min(y0, pt.y), max(x1, pt.x), max(y1, pt.y)
	}
	b := s.box(x0, y0, x1-x0, y1-y0)
	path := fmt.Sprintf(`<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="%s" h="%s">`, emu(b.w), emu(b.h))
	for i, pt := range points {
		command := "lnTo"
		if i == 0 {
			command = "moveTo"
		}
		path += fmt.Sprintf(`<a:%s><a:pt x="%s" y="%s"/></a:%s>`, command, emu((pt.x-x0)*s.scale), emu((pt.y-y0)*s.scale), command)
	}
	s.shape("Mark", b, "", path+"<a:close/></a:path></a:pathLst></a:custGeom>", p)
}

func (s *shapeCanvas) line(x0, y0, x1, y1 float64, p paint) {
	flip := ""
	if x1 < x0 {
		flip += ` flipH="1"`
	}
	if y1 < y0 {
		flip += ` flipV="1"`
	}
	p.fill = ""
	b := s.box(min(x0, x1), min(y0, y1), math.Abs(x1-x0), math.Abs(y1-y0))
	s.grow(b)
	id := s.id()
	s.printf(`<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="%d" name="Line %d"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm%s>%s</a:xfrm>%s%s</p:spPr></p:cxnSp>`,
		id, id, flip, b.xml("a:off", "a:ext"), preset("line", ""), s.stroke(p))
}

// text writes a text box that hugs its line; a halo is the box's own ground.
func (s *shapeCanvas) text(x, y float64, text string, f face, t setting) {
	const ascent, height = 0.905, 1.15 // of Arial, in ems
	wide := s.measure(f)(text)
	along := map[anchor]float64{atMiddle: wide / 2, atEnd: wide}[t.anchor]
	align := map[anchor]string{atMiddle: "ctr", atEnd: "r"}[t.anchor]
	if align == "" {
		align = "l"
	}
	b, direction := s.box(x-along, y-ascent*f.size, wide, height*f.size), ""
	if t.turned {
		b, direction = s.box(x-ascent*f.size, y-(wide-along), height*f.size, wide), ` vert="vert270"`
	}
	s.grow(b)
	cut := ""
	if f.bold {
		cut += ` b="1"`
	}
	if f.italic {
		cut += ` i="1"`
	}
	ground := "<a:noFill/>"
	if t.halo != "" && !t.turned {
		ground = "<a:solidFill>" + shapeColour(t.halo, 1) + "</a:solidFill>"
	}
	id := s.id()
	points := max(100, math.Round(f.size*s.scale/emuPerPixel*75)) // hundredths of a point
	s.printf(`<p:sp><p:nvSpPr><p:cNvPr id="%d" name="Text %d"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>%s</a:xfrm>%s%s</p:spPr>`,
		id, id, b.xml("a:off", "a:ext"), preset("rect", ""), ground)
	s.printf(`<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"%s><a:noAutofit/></a:bodyPr><a:lstStyle/>`, direction)
	s.printf(`<a:p><a:pPr algn="%s"/><a:r><a:rPr lang="en-GB" sz="%.0f"%s dirty="0"><a:solidFill>%s</a:solidFill><a:latin typeface="%s"/><a:cs typeface="%s"/></a:rPr><a:t>%s</a:t></a:r></a:p></p:txBody></p:sp>`,
		align, points, cut, shapeColour(t.fill, 1), shapeFont, shapeFont, escape(text))
}
