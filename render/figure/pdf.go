package figure

import (
	"fmt"
	"io"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"annals/render/wording"
)

// pdfCanvas writes pages, in points of 1/72 inch: three quarters of a CSS
// pixel. fpdf keeps the first error and makes everything after it do nothing.
type pdfCanvas struct {
	pdf   *fpdf.Fpdf
	scale float64 // points to a unit of the drawing
}

func newPDFCanvas() *pdfCanvas { return &pdfCanvas{} }

const pointsPerPixel = 0.75

// open begins a document of pages of the size of d.
func (p *pdfCanvas) open(d *drawing) {
	size := fpdf.SizeType{Wd: d.outer.width * pointsPerPixel, Ht: d.outer.height * pointsPerPixel}
	p.pdf = fpdf.NewCustom(&fpdf.InitType{OrientationStr: "P", UnitStr: "pt", Size: size})
	p.pdf.SetAutoPageBreak(false, 0)
	p.pdf.SetMargins(0, 0, 0)
	p.pdf.SetCellMargin(0)
	// The same input makes the same bytes: no clock, no map's order.
	epoch := time.Unix(0, 0).UTC()
	p.pdf.SetCreationDate(epoch)
	p.pdf.SetModificationDate(epoch)
	p.pdf.SetCatalogSort(true)
	p.pdf.SetProducer("annals", false)
	p.pdf.SetTitle(wording.Line(d.c.Title), true)
	all, err := cuts()
	if err != nil {
		p.pdf.SetError(err)
		return
	}
	for _, c := range all {
		p.pdf.AddUTF8FontFromBytes(c.name, c.style, c.data)
	}
}

// page begins the page that d is drawn on.
func (p *pdfCanvas) page(d *drawing) {
	p.scale = pointsPerPixel * d.outer.width / d.width
	p.pdf.AddPageFormat("P", fpdf.SizeType{Wd: d.outer.width * pointsPerPixel, Ht: d.outer.height * pointsPerPixel})
}

func (p *pdfCanvas) close(w io.Writer) error {
	if err := p.pdf.Output(w); err != nil {
		return fmt.Errorf("writing the PDF: %w", err)
	}
	return nil
}

func (p *pdfCanvas) measure(f face) func(string) float64 { return measureGo(f) }
func (p *pdfCanvas) begin(string)                        {}
func (p *pdfCanvas) end()                                {}

// use sets the paint and returns how fpdf names what is to be done with an outline.
func (p *pdfCanvas) use(t paint) (style string) {
	if t.fill != "" {
		c := colourOf(t.fill)
		p.pdf.SetFillColor(int(c.R), int(c.G), int(c.B))
		style = "F"
	}
	if t.stroke != "" {
		c := colourOf(t.stroke)
		p.pdf.SetDrawColor(int(c.R), int(c.G), int(c.B))
		p.pdf.SetLineWidth(t.width * p.scale)
		dash := make([]float64, len(t.dash))
		for i, d := range t.dash {
			dash[i] = d * p.scale
		}
		p.pdf.SetDashPattern(dash, 0)
		style += "D"
	}
	return style
}

func (p *pdfCanvas) rect(x, y, w, h, radius float64, t paint) {
	s := p.scale
	if t.fades() {
		p.fade(x*s, y*s, w*s, h*s, radius*s, t)
		return
	}
	if radius = min(radius, w/2, h/2); radius > 0 {
		p.pdf.RoundedRect(x*s, y*s, w*s, h*s, radius*s, "1234", p.use(t))
		return
	}
	p.pdf.Rect(x*s, y*s, w*s, h*s, p.use(t))
}

// fade fills a bar in three parts: rising, full, and falling.
func (p *pdfCanvas) fade(x, y, w, h, radius float64, t paint) {
	full, ground, stops := colourOf(t.fill), colourOf(t.ground), t.fadeStops(w/p.scale)
	fr, fg, fb := int(full.R), int(full.G), int(full.B)
	mix := func(part float64) (r, g, b int) {
		of := func(a, b uint8) int { return int(float64(a)*part + float64(b)*(1-part) + 0.5) }
		return of(full.R, ground.R), of(full.G, ground.G), of(full.B, ground.B)
	}
	p.pdf.ClipRoundedRect(x, y, w, h, min(radius, w/2, h/2), false)
	r, g, b := mix(stops[0].strength)
	edge := w * stops[1].at
	p.pdf.LinearGradient(x, y, edge, h, r, g, b, fr, fg, fb, 0, 0, 1, 0)
	p.pdf.SetFillColor(fr, fg, fb)
	p.pdf.Rect(x+edge-0.1, y, w-2*edge+0.2, h, "F")
	r, g, b = mix(stops[3].strength)
	p.pdf.LinearGradient(x+w-edge, y, edge, h, fr, fg, fb, r, g, b, 0, 0, 1, 0)
	p.pdf.ClipEnd()
	p.pdf.SetFillColor(fr, fg, fb) // the end of a clip undoes the colour, of which fpdf knows nothing
}

func (p *pdfCanvas) circle(x, y, radius float64, t paint) {
	p.pdf.Circle(x*p.scale, y*p.scale, radius*p.scale, p.use(t))
}

func (p *pdfCanvas) polygon(t paint, points ...point) {
	out := make([]fpdf.PointType, len(points))
	for i, pt := range points {
		out[i] = fpdf.PointType{X: pt.x * p.scale, Y: pt.y * p.scale}
	}
	p.pdf.Polygon(out, p.use(t))
}

func (p *pdfCanvas) line(x0, y0, x1, y1 float64, t paint) {
	t.fill = ""
	p.use(t)
	p.pdf.Line(x0*p.scale, y0*p.scale, x1*p.scale, y1*p.scale)
}

func (p *pdfCanvas) text(x, y float64, s string, f face, t setting) {
	c, err := cutOf(f)
	if err != nil {
		p.pdf.SetError(err)
		return
	}
	s = basicPlane(wording.Line(s))
	wide := measureGo(f)(s)
	fromX, fromY := x, y
	switch t.anchor {
	case atMiddle:
		x -= wide / 2
	case atEnd:
		x -= wide
	case atStart:
	}
	if t.halo != "" && !t.turned {
		p.rect(x-2, y-f.size*0.85, wide+4, f.size*1.15, 2, paint{fill: t.halo})
	}
	colour := colourOf(t.fill)
	p.pdf.SetTextColor(int(colour.R), int(colour.G), int(colour.B))
	p.pdf.SetFont(c.name, c.style, f.size*p.scale)
	if t.turned {
		p.pdf.TransformBegin()
		p.pdf.TransformRotate(90, fromX*p.scale, fromY*p.scale)
	}
	p.pdf.Text(x*p.scale, y*p.scale, s)
	if t.turned {
		p.pdf.TransformEnd()
	}
}

// basicPlane replaces characters beyond U+FFFF, which fpdf's fonts cannot name.
func basicPlane(s string) string {
	out := []rune(s)
	for i, r := range out {
		if r > 0xffff {
			out[i] = '□'
		}
	}
	return string(out)
}
