package figure

import (
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"math"
	"strconv"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"

	"annals/render/wording"
)

// pngCanvas rasterizes with antialiasing; every outline becomes a polygon.
type pngCanvas struct {
	pixels float64 // to a CSS pixel, as asked for
	scale  float64 // to a unit of the drawing
	img    *image.RGBA
	raster *vector.Rasterizer
	buf    sfnt.Buffer
	err    error // the first one
}

// greatestPicture bounds a picture's pixels, 4 bytes each.
const greatestPicture = 64 << 20

func newPNGCanvas(scale float64) (*pngCanvas, error) {
	if scale == 0 {
		scale = 2
	}
	if !(scale >= 1 && scale <= 4) {
		return nil, fmt.Errorf("a picture has 1 to 4 pixels to a CSS pixel, not %g", scale)
	}
	if _, err := cuts(); err != nil {
		return nil, err
	}
	return &pngCanvas{pixels: scale, raster: vector.NewRasterizer(1, 1)}, nil
}

func (p *pngCanvas) open(d *drawing) error {
	w, h := math.Ceil(d.outer.width*p.pixels), math.Ceil(d.outer.height*p.pixels)
	if w*h > greatestPicture {
		return fmt.Errorf("a picture of %.0f by %.0f pixels is too large; write SVG or PDF, or select fewer events", w, h)
	}
	p.scale = p.pixels * d.outer.width / d.width
	p.img = image.NewRGBA(image.Rect(0, 0, int(w), int(h)))
	return nil
}

func (p *pngCanvas) close(w io.Writer) error {
	if p.err != nil {
		return fmt.Errorf("drawing the picture: %w", p.err)
	}
	encoder := png.Encoder{CompressionLevel: png.BestSpeed}
	return encoder.Encode(w, p.img)
}

func (p *pngCanvas) measure(f face) func(string) float64 { return measureGo(f) }
func (p *pngCanvas) begin(string)                        {}
func (p *pngCanvas) end()                                {}

func (p *pngCanvas) rect(x, y, w, h, radius float64, t paint) {
	if !t.fades() {
		p.polygon(t, roundedRect(x, y, w, h, radius)...)
		return
	}
	colour := colourOf(t.fill)
	p.fillWith(fadeOver(colour, t.fadeStops(w), x*p.scale, w*p.scale), roundedRect(x, y, w, h, radius))
}

func (p *pngCanvas) circle(x, y, radius float64, t paint) {
	p.polygon(t, ring(x, y, radius, 0, 2*math.Pi, 36)...)
}

func (p *pngCanvas) polygon(t paint, points ...point) {
	if t.fill != "" {
		p.fillWith(image.NewUniform(colourOf(t.fill)), points)
	}
	if t.stroke != "" {
		p.stroke(append(points[:len(points):len(points)], points[0]), t)
	}
}

func (p *pngCanvas) line(x0, y0, x1, y1 float64, t paint) {
	p.stroke([]point{{x0, y0}, {x1, y1}}, t)
}

// stroke draws a line along points: a small rectangle for each stretch, of
// each dash where the line is dashed, and a disc where two stretches meet.
func (p *pngCanvas) stroke(points []point, t paint) {
	var outlines [][]point
	r := t.width / 2
	for i := 1; i < len(points); i++ {
		a, b := points[i-1], points[i]
		length := math.Hypot(b.x-a.x, b.y-a.y)
		if length == 0 {
			continue
		}
		nx, ny := (b.y-a.y)/length*r, -(b.x-a.x)/length*r
		at := func(d float64) point { return point{a.x + (b.x-a.x)*d/length, a.y + (b.y-a.y)*d/length} }
		on, off := length, 0.0
		if len(t.dash) == 2 {
			on, off = t.dash[0], t.dash[1]
		} else if i > 1 {
			outlines = append(outlines, ring(a.x, a.y, r, 0, -2*math.Pi, 8))
		}
		for d := 0.0; d < length; d += on + off {
			f, g := at(d), at(min(d+on, length))
			outlines = append(outlines, []point{{f.x - nx, f.y - ny}, {g.x - nx, g.y - ny}, {g.x + nx, g.y + ny}, {f.x + nx, f.y + ny}})
		}
	}
	p.fillWith(image.NewUniform(colourOf(t.stroke)), outlines...)
}

// fillWith fills outlines, in the drawing's units.
func (p *pngCanvas) fillWith(src image.Image, outlines ...[]point) {
	box := p.box(outlines)
	if box.Empty() {
		return
	}
	p.raster.Reset(box.Dx(), box.Dy())
	for _, points := range outlines {
		for i, pt := range points {
			x, y := float32(pt.x*p.scale-float64(box.Min.X)), float32(pt.y*p.scale-float64(box.Min.Y))
			if i == 0 {
				p.raster.MoveTo(x, y)
			} else {
				p.raster.LineTo(x, y)
			}
		}
		p.raster.ClosePath()
	}
	p.raster.Draw(p.img, box, src, box.Min)
}

// box is the pixels that outlines touch within the picture.
func (p *pngCanvas) box(outlines [][]point) image.Rectangle {
	x0, y0, x1, y1 := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, points := range outlines {
		for _, pt := range points {
			x0, y0, x1, y1 = min(x0, pt.x), min(y0, pt.y), max(x1, pt.x), max(y1, pt.y)
		}
	}
	if x0 > x1 {
		return image.Rectangle{}
	}
	s := p.scale
	return image.Rect(int(math.Floor(x0*s)), int(math.Floor(y0*s)), int(math.Ceil(x1*s))+1, int(math.Ceil(y1*s))+1).Intersect(p.img.Bounds())
}

func (p *pngCanvas) text(x, y float64, s string, f face, t setting) {
	c, err := cutOf(f)
	if err != nil {
		p.err = err
		return
	}
	s = wording.Line(s)
	wide := measureGo(f)(s)
	switch t.anchor {
	case atMiddle:
		x, y = along(x, y, -wide/2, t.turned)
	case atEnd:
		x, y = along(x, y, -wide, t.turned)
	case atStart:
	}
	if t.halo != "" && !t.turned {
		p.polygon(paint{fill: t.halo}, roundedRect(x-2, y-f.size*0.85, wide+4, f.size*1.15, 2)...)
	}
	p.glyphs(x, y, s, f, c, t)
}

// along moves a point in the direction of writing.
func along(x, y, by float64, turned bool) (float64, float64) {
	if turned {
		return x, y - by
	}
	return x + by, y
}

// glyphs fills the letters of a line whose baseline begins at x, y.
func (p *pngCanvas) glyphs(x, y float64, s string, f face, c *cut, t setting) {
	src := image.NewUniform(colourOf(t.fill))
	size := fixed.Int26_6(math.Round(f.size * p.scale * 64))
	measure := measureGo(f)
	for _, r := range s {
		index, err := c.font.GlyphIndex(&p.buf, r)
		if err != nil {
			p.err = err
			return
		}
		segments, err := c.font.LoadGlyph(&p.buf, index, size, nil)
		if err != nil {
			p.err = err
			return
		}
		p.glyph(segments, x*p.scale, y*p.scale, t.turned, src)
		x, y = along(x, y, measure(string(r)), t.turned)
	}
}

// glyph fills one letter with its origin at x, y, in pixels.
func (p *pngCanvas) glyph(segments sfnt.Segments, x, y float64, turned bool, src image.Image) {
	if len(segments) == 0 {
		return
	}
	b := segments.Bounds()
	reach := 2 + int(max(math.Abs(float64(b.Min.X)), math.Abs(float64(b.Max.X)), math.Abs(float64(b.Min.Y)), math.Abs(float64(b.Max.Y)))/64)
	box := image.Rect(int(x)-reach, int(y)-reach, int(x)+reach+1, int(y)+reach+1).Intersect(p.img.Bounds())
	if box.Empty() {
		return
	}
	at := func(a fixed.Point26_6) (float32, float32) {
		gx, gy := float64(a.X)/64, float64(a.Y)/64
		if turned {
			gx, gy = gy, -gx
		}
		return float32(x + gx - float64(box.Min.X)), float32(y + gy - float64(box.Min.Y))
	}
	p.raster.Reset(box.Dx(), box.Dy())
	for _, seg := range segments {
		x0, y0 := at(seg.Args[0])
		switch seg.Op {
		case sfnt.SegmentOpMoveTo:
			p.raster.ClosePath()
			p.raster.MoveTo(x0, y0)
		case sfnt.SegmentOpLineTo:
			p.raster.LineTo(x0, y0)
		case sfnt.SegmentOpQuadTo:
			x1, y1 := at(seg.Args[1])
			p.raster.QuadTo(x0, y0, x1, y1)
		case sfnt.SegmentOpCubeTo:
			x1, y1 := at(seg.Args[1])
			x2, y2 := at(seg.Args[2])
			p.raster.CubeTo(x0, y0, x1, y1, x2, y2)
		}
	}
	p.raster.ClosePath()
	p.raster.Draw(p.img, box, src, box.Min)
}

// colourOf reads "#rrggbb"; anything else is black.
func colourOf(hex string) color.RGBA {
	n, err := strconv.ParseUint(hex[min(1, len(hex)):], 16, 24)
	if err != nil {
		return color.RGBA{A: 255}
	}
	return color.RGBA{uint8(n >> 16), uint8(n >> 8), uint8(n), 255}
}

// fadeOver returns a picture one column of which is as strong as a fading bar
// is there. It begins at x and is w wide, in pixels.
func fadeOver(c color.RGBA, stops [4]fadeStop, x, w float64) image.Image {
	columns := image.NewRGBA(image.Rect(int(x)-1, 0, int(x+w)+2, 1))
	for px := columns.Rect.Min.X; px < columns.Rect.Max.X; px++ {
		at := (float64(px) + 0.5 - x) / max(w, 1)
		strength := 1.0
		for _, end := range [...][2]fadeStop{{stops[0], stops[1]}, {stops[3], stops[2]}} {
			part := max(0, min(1, (at-end[0].at)/(end[1].at-end[0].at)))
			strength = min(strength, end[0].strength+part*(end[1].strength-end[0].strength))
		}
		part := func(v uint8) uint8 { return uint8(float64(v)*strength + 0.5) }
		columns.SetRGBA(px, 0, color.RGBA{part(c.R), part(c.G), part(c.B), part(255)})
	}
	return tall{columns}
}

// tall is a picture of one row repeated downwards without end.
type tall struct{ row *image.RGBA }

func (t tall) ColorModel() color.Model { return color.RGBAModel }
func (t tall) Bounds() image.Rectangle {
	return image.Rect(t.row.Rect.Min.X, -1e9, t.row.Rect.Max.X, 1e9)
}
func (t tall) At(x, _ int) color.Color { return t.row.RGBAAt(x, 0) }
