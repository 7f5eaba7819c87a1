package source

import (
	"bytes"
	"math"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// pdfRun is a piece of text on a page, in points from its lower left corner.
type pdfRun struct {
	x, y, end, size float64
	text            string
}

// pdfMatrix is a transformation: x' = a·x + c·y + e, y' = b·x + d·y + f.
type pdfMatrix struct{ a, b, c, d, e, f float64 }

func (m pdfMatrix) times(n pdfMatrix) pdfMatrix {
	return pdfMatrix{m.a*n.a + m.b*n.c, m.a*n.b + m.b*n.d, m.c*n.a + m.d*n.c, m.c*n.b + m.d*n.d, m.e*n.a + m.f*n.c + n.e, m.e*n.b + m.f*n.d + n.f}
}

// pdfState is the part of the graphics state that places text.
type pdfState struct {
	ctm                                     pdfMatrix
	font                                    *pdfFont
	size, charSpace, wordSpace, scale, rise float64
	leading                                 float64
}

// pdfPainter runs a page's content and keeps its text.
type pdfPainter struct {
	file     *pdfFile
	fonts    map[string]*pdfFont
	state    pdfState
	stack    []pdfState
	text     pdfMatrix
	line     pdfMatrix
	runs     []pdfRun
	operands []pdfValue
}

// maxSteps bounds the operands and operators that are run for one file.
const maxSteps = 20_000_000

// pageRuns returns the text of a page in the order it is painted.
func (f *pdfFile) pageRuns(page pdfValue) []pdfRun {
	identity := pdfMatrix{a: 1, d: 1}
	p := &pdfPainter{file: f, fonts: map[string]*pdfFont{}, state: pdfState{ctm: identity, scale: 1}, text: identity, line: identity}
	p.run(f.contents(page), f.get(page, "Resources"), 0)
	return p.runs
}

func (p *pdfPainter) run(data []byte, resources pdfValue, depth int) {
	l := &pdfLexer{data: data}
	for {
		v, ok := l.next()
		if p.file.steps++; !ok || p.file.steps > maxSteps {
			return
		}
		if v.kind != pdfKeyword {
			if len(p.operands) < 64 {
				p.operands = append(p.operands, v)
			}
			continue
		}
		switch v.text {
		case "BI": // a picture between operators
			if end := bytes.Index(l.data[l.at:], []byte("EI")); end >= 0 {
				l.at += end + 2
			}
		case "Do":
			p.form(resources, depth)
		case "Tf":
			p.setFont(resources)
		default:
			p.operator(v.text)
		}
		p.operands = p.operands[:0]
	}
}

// form paints a form that the page uses by name.
func (p *pdfPainter) form(resources pdfValue, depth int) {
	if len(p.operands) == 0 || depth > 5 {
		return
	}
	form := p.file.get(p.file.get(resources, "XObject"), p.operands[0].text)
	if p.file.get(form, "Subtype").text != "Form" {
		return
	}
	own := p.file.get(form, "Resources")
	if own.kind != pdfDict {
		own = resources
	}
	saved, fonts, stack := p.state, p.fonts, p.stack
	if m := p.file.get(form, "Matrix").items; len(m) == 6 {
		p.state.ctm = matrixOf(m).times(p.state.ctm)
	}
	p.fonts = map[string]*pdfFont{}
	p.operands = nil
	p.run(p.file.unpack(form), own, depth+1)
	p.state, p.fonts, p.stack = saved, fonts, stack
}

func (p *pdfPainter) setFont(resources pdfValue) {
	if len(p.operands) < 2 {
		return
	}
	name := p.operands[0].text
	font, ok := p.fonts[name]
	if !ok {
		font = p.file.fontOf(p.file.get(resources, "Font").dict[name])
		p.fonts[name] = font
	}
	p.state.font, p.state.size = font, p.operands[1].number
}

func matrixOf(v []pdfValue) pdfMatrix {
	return pdfMatrix{v[0].number, v[1].number, v[2].number, v[3].number, v[4].number, v[5].number}
}

// number returns an operand, 0 where it is missing.
func (p *pdfPainter) number(i int) float64 {
	if i < len(p.operands) {
		return p.operands[i].number
	}
	return 0
}

func (p *pdfPainter) operator(name string) {
	switch name {
	case "q":
		if len(p.stack) < 1000 {
			p.stack = append(p.stack, p.state)
		}
	case "Q":
		if n := len(p.stack); n > 0 {
			p.state, p.stack = p.stack[n-1], p.stack[:n-1]
		}
	case "cm":
		if len(p.operands) == 6 {
			p.state.ctm = matrixOf(p.operands).times(p.state.ctm)
		}
	case "BT":
		p.text = pdfMatrix{a: 1, d: 1}
		p.line = p.text
	case "Tc":
		p.state.charSpace = p.number(0)
	case "Tw":
		p.state.wordSpace = p.number(0)
	case "Tz":
		p.state.scale = p.number(0) / 100
	case "TL":
		p.state.leading = p.number(0)
	case "Ts":
		p.state.rise = p.number(0)
	case "Td":
		p.move(p.number(0), p.number(1))
	case "TD":
		p.state.leading = -p.number(1)
		p.move(p.number(0), p.number(1))
	case "Tm":
		if len(p.operands) == 6 {
			p.line = matrixOf(p.operands)
			p.text = p.line
		}
	case "T*":
		p.move(0, -p.state.leading)
	case "Tj":
		p.showOperand(0)
	case "'":
		p.move(0, -p.state.leading)
		p.showOperand(0)
	case `"`:
		p.state.wordSpace, p.state.charSpace = p.number(0), p.number(1)
		p.move(0, -p.state.leading)
		p.showOperand(2)
	case "TJ":
		if len(p.operands) == 0 {
			return
		}
		for _, item := range p.operands[0].items {
			if item.kind == pdfString {
				p.show(item.text)
			} else {
				p.advance(-item.number / 1000 * p.state.size * p.state.scale)
			}
		}
	}
}

func (p *pdfPainter) move(x, y float64) {
	p.line = pdfMatrix{1, 0, 0, 1, x, y}.times(p.line)
	p.text = p.line
}

func (p *pdfPainter) advance(x float64) {
	p.text = pdfMatrix{1, 0, 0, 1, x, 0}.times(p.text)
}

func (p *pdfPainter) showOperand(i int) {
	if i < len(p.operands) {
		p.show(p.operands[i].text)
	}
}

// show keeps a string with its place. Text that is turned, as watermarks and
// margins are, is left out.
func (p *pdfPainter) show(s string) {
	if p.state.font == nil {
		return
	}
	var words strings.Builder
	start := p.text.times(p.state.ctm)
	p.state.font.decode(s, func(piece string, width float64, space bool) {
		words.WriteString(piece)
		step := width/1000*p.state.size + p.state.charSpace
		if space {
			step += p.state.wordSpace
		}
		p.advance(step * p.state.scale)
	})
	end := p.text.times(p.state.ctm)
	size := math.Abs(p.state.size) * math.Hypot(start.c, start.d)
	turned := math.Abs(start.b) > math.Abs(start.a)*0.1
	if words.Len() == 0 || turned || !isFinite(start.e, start.f, end.e, size) || size < 0.5 {
		return
	}
	p.runs = append(p.runs, pdfRun{x: start.e, y: start.f, end: max(start.e, end.e), size: size, text: words.String()})
}

func isFinite(numbers ...float64) bool {
	for _, n := range numbers {
		if math.IsNaN(n) || math.Abs(n) > 1e6 {
			return false
		}
	}
	return true
}

// composed joins a letter and its accent to one code point.
func composed(s string) string { return norm.NFC.String(s) }
