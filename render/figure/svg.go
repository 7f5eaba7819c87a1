package figure

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"

	"annals/render/layout"
)

const fontFamily = "Arial, sans-serif"

// svgCanvas writes SVG 1.1. Its text is set in the reader's sans-serif font,
// whose widths are estimated on the wide side.
type svgCanvas struct {
	out   bytes.Buffer
	fades int
}

func (s *svgCanvas) open(d *drawing) {
	s.printf(`<svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %s %s" font-family="%s" role="img" aria-label="%s">`+"\n",
		num(d.outer.width), num(d.outer.height), num(d.width), num(d.height), fontFamily, escape(d.name()))
}

func (s *svgCanvas) close(w io.Writer) error {
	s.out.WriteString("</svg>\n")
	_, err := w.Write(s.out.Bytes())
	return err
}

func (s *svgCanvas) printf(format string, args ...any) { fmt.Fprintf(&s.out, format, args...) }

func (s *svgCanvas) measure(f face) func(string) float64 {
	if f.bold {
		return layout.Measure(f.size * 1.07)
	}
	return layout.Measure(f.size)
}

func (s *svgCanvas) begin(title string) { s.printf("<g><title>%s</title>", escape(title)) }
func (s *svgCanvas) end()               { s.out.WriteString("</g>\n") }

func (s *svgCanvas) rect(x, y, w, h, radius float64, p paint) {
	if p.fades() {
		s.fades++
		id := "fade" + strconv.Itoa(s.fades)
		s.printf(`<linearGradient id="%s">`, id)
		for _, stop := range p.fadeStops(w) {
			s.printf(`<stop offset="%s" stop-color="%s" stop-opacity="%s"/>`, num(stop.at), p.fill, num(stop.strength))
		}
		s.printf("</linearGradient>")
		p.fill = "url(#" + id + ")"
	}
	s.printf(`<rect x="%s" y="%s" width="%s" height="%s"`, num(x), num(y), num(w), num(h))
	if radius > 0 {
		s.printf(` rx="%s"`, num(radius))
	}
	s.finish(p)
}

func (s *svgCanvas) circle(x, y, radius float64, p paint) {
	s.printf(`<circle cx="%s" cy="%s" r="%s"`, num(x), num(y), num(radius))
	s.finish(p)
}

func (s *svgCanvas) polygon(p paint, points ...point) {
	s.out.WriteString(`<path d="`)
	for i, pt := range points {
		command := "L"
		if i == 0 {
			command = "M"
		}
		s.out.WriteString(command + num(pt.x) + " " + num(pt.y))
	}
	s.out.WriteString(`z"`)
	s.finish(p)
}

func (s *svgCanvas) line(x0, y0, x1, y1 float64, p paint) {
	s.printf(`<line x1="%s" y1="%s" x2="%s" y2="%s"`, num(x0), num(y0), num(x1), num(y1))
	p.fill = ""
	s.finish(p)
}

// finish ends an element with its paint.
func (s *svgCanvas) finish(p paint) {
	if p.fill == "" {
		p.fill = "none"
	}
	s.printf(` fill="%s"`, p.fill)
	if p.stroke != "" {
		s.printf(` stroke="%s" stroke-width="%s"`, p.stroke, num(p.width))
	}
	if len(p.dash) > 0 {
		var dashes []string
		for _, d := range p.dash {
			dashes = append(dashes, num(d))
		}
		s.printf(` stroke-dasharray="%s"`, strings.Join(dashes, " "))
	}
	s.out.WriteString("/>\n")
}

func (s *svgCanvas) text(x, y float64, text string, f face, t setting) {
	if t.halo != "" && !t.turned {
		wide := s.measure(f)(text)
		from := x
		switch t.anchor {
		case atMiddle:
			from -= wide / 2
		case atEnd:
			from -= wide
		case atStart:
		}
		s.rect(from-2, y-f.size*0.85, wide+4, f.size*1.15, 2, paint{fill: t.halo})
	}
	if t.turned {
		s.printf(`<text transform="translate(%s %s) rotate(-90)"`, num(x), num(y))
	} else {
		s.printf(`<text x="%s" y="%s"`, num(x), num(y))
	}
	s.printf(` fill="%s" font-size="%s" unicode-bidi="isolate"`, t.fill, num(f.size))
	if t.anchor == atMiddle || t.anchor == atEnd {
		s.printf(` text-anchor="%s"`, t.anchor)
	}
	if f.bold {
		s.out.WriteString(` font-weight="700"`)
	}
	if f.italic {
		s.out.WriteString(` font-style="italic"`)
	}
	s.printf(">%s</text>\n", escape(text))
}

// num writes a length to a tenth of a pixel.
func num(f float64) string { return strings.TrimSuffix(strconv.FormatFloat(f, 'f', 1, 64), ".0") }
