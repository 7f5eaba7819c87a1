package export

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"annals/chronology"
	"annals/render/figure"
)

// PPTX writes a chronology as PowerPoint slides, 16:9: the figure as native
// shapes that can be edited, then the events as lists, a slide a month, or a
// slide for a few months that hold little, and the sources.
func PPTX(w io.Writer, c *chronology.Chronology, opts Options) error {
	p := &pptx{outline: newOutline(c)}
	if err := p.figures(c, opts); err != nil {
		return err
	}
	for _, page := range p.pages() {
		p.list(page)
	}
	return writePackage(w, p.title, "ppt/presentation.xml", p.parts())
}

// The slide, in CSS pixels and in EMU.
const (
	slideWidth, slideHeight = 1280, 720
	slidePad, slideTitle    = 48, 92 // left and right, and the height of a title
	emuPerPixel             = 9525
)

// What fits on the list of a slide: lines, and characters of a line.
const (
	slideLines     = 14
	slideLineChars = 96
)

const slideNamespaces = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`

// pptx is a presentation on its way.
type pptx struct {
	*outline
	slides []part
}

// slidePage is a list for one slide.
type slidePage struct {
	title string
	items []slideItem
}

// slideItem is one point of a list: what stands in bold before it, and its text.
type slideItem struct{ lead, text string }

func (i slideItem) lines() int { return 1 + len([]rune(i.lead+i.text))/slideLineChars }

// pages deals the events out to slides. Months follow each other on a slide as
// long as there is room; a month that has none for itself goes on on the next.
func (p *pptx) pages() []slidePage {
	var pages []slidePage
	room := 0
	var first, last string // the headings on the slide
	open := func(heading string) {
		pages = append(pages, slidePage{})
		room, first, last = slideLines, heading, heading
	}
	for _, g := range p.groups {
		items, need := p.items(g)
		if len(pages) == 0 || need > room {
			open(g.heading)
		}
		for _, item := range items {
			if item.lines() > room && room < slideLines {
				open(g.heading)
			}
			page := &pages[len(pages)-1]
			last = g.heading
			page.title = first
			if first != last {
				page.title = first + " – " + last
			}
			page.items = append(page.items, item)
			room -= item.lines()
		}
	}
	return append(pages, p.sourcePages()...)
}

func (p *pptx) items(g group) (items []slideItem, lines int) {
	for i := range g.entries {
		e := &g.entries[i]
		text := ": " + e.title + e.aside()
		if len(p.sources) > 1 {
			text += citation(e.cites)
		}
		items = append(items, slideItem{e.when, text})
		lines += items[i].lines()
	}
	return items, lines
}

func (p *pptx) sourcePages() []slidePage {
	var pages []slidePage
	room := 0
	for i, s := range p.sources {
		item := slideItem{lead: fmt.Sprintf("[%d] ", i+1), text: s.name}
		if s.published != "" {
			item.text += ", " + s.published
		}
		if s.url != "" {
			item.text += ", " + s.url
		}
		if item.lines() > room {
			pages = append(pages, slidePage{title: "Sources"})
			room = slideLines
		}
		room -= item.lines()
		page := &pages[len(pages)-1]
		page.items = append(page.items, item)
	}
	return pages
}

// mostFigures bounds the slides of the figure; a longer record is clustered on one.
const mostFigures = 12

// figures makes the first slides: the title, and the timeline as shapes.
func (p *pptx) figures(c *chronology.Chronology, opts Options) error {
	options := opts.Drawing
	options.Bare, options.Dark = true, false
	options.Size = fmt.Sprintf("%dx%d", slideWidth-2*20, slideHeight-slideTitle-12)
	pages, err := figure.Pages(c, options)
	if err != nil {
		return err
	}
	if len(pages) > mostFigures {
		pages = []figure.Page{{Chronology: c}}
	}
	for i, page := range pages {
		title := p.title
		if len(pages) > 1 {
			title += fmt.Sprintf(" (%d of %d)", i+1, len(pages))
		}
		var shapes bytes.Buffer
		if err := figure.Shapes(&shapes, page.Chronology, options, 20, slideTitle, 3); err != nil {
			return err
		}
		m := openSlide(title)
		m.Write(shapes.Bytes())
		p.close(m, layoutTitleOnly)
	}
	return nil
}

func (p *pptx) list(page slidePage) {
	m := openSlide(page.title)
	m.add(`<p:sp><p:nvSpPr><p:cNvPr id="3" name="List"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>`)
	for _, item := range page.items {
		m.add(`<a:p><a:r><a:rPr lang="en-GB" b="1" dirty="0"/><a:t>%s</a:t></a:r><a:r><a:rPr lang="en-GB" dirty="0"/><a:t>`, item.lead)
		if strings.HasSuffix(item.lead, " ") {
			m.WriteByte(' ')
		}
		m.add(`%s</a:t></a:r></a:p>`, item.text)
	}
	m.add(`</p:txBody></p:sp>`)
	p.close(m, layoutList)
}

// openSlide begins a slide with its title, the shape with the id 2.
func openSlide(title string) *markup {
	m := &markup{}
	m.add(xmlHead + `<p:sld ` + slideNamespaces + `><p:cSld><p:spTree>` + emptyGroup)
	m.add(`<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB" dirty="0"/><a:t>%s</a:t></a:r></a:p></p:txBody></p:sp>`, title)
	return m
}

// close ends a slide that stands on one of the layouts.
func (p *pptx) close(m *markup, layout string) {
	m.add(`</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`)
	slide := part{name: fmt.Sprintf("ppt/slides/slide%d.xml", len(p.slides)+1), contentType: presentationTypes + "slide+xml", body: m.Bytes()}
	slide.relate("slideLayout", layout)
	p.slides = append(p.slides, slide)
}

// parts returns all parts of the package.
func (p *pptx) parts() []part {
	main := part{name: "ppt/presentation.xml", contentType: presentationTypes + "presentation.main+xml"}
	var m markup
	m.add(xmlHead+`<p:presentation `+slideNamespaces+`><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="%s"/></p:sldMasterIdLst><p:sldIdLst>`, main.relate("slideMaster", slideMaster))
	for i := range p.slides {
		m.add(`<p:sldId id="%d" r:id="%s"/>`, 256+i, main.relate("slide", p.slides[i].name))
	}
	m.add(`</p:sldIdLst><p:sldSz cx="%d" cy="%d"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`, slideWidth*emuPerPixel, slideHeight*emuPerPixel)
	main.relate("theme", slideTheme)
	main.body = m.Bytes()
	return append([]part{main}, append(p.slides, slideFrame()...)...)
}
