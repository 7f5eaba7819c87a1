package export

import (
	"bytes"
	"fmt"
	"image/png"
	"io"
	"strings"

	"annals/chronology"
	"annals/render/figure"
	"annals/render/wording"
)

// DOCX writes a chronology as a Word document on A4: the title, the figure as
// SVG with a PNG for programs that cannot draw it, a table of date, event and
// sources under the headings of the months, the sources, and what they say as
// endnotes.
func DOCX(w io.Writer, c *chronology.Chronology, opts Options) error {
	d := &docx{outline: newOutline(c)}
	d.document = part{name: "word/document.xml", contentType: officeTypes + "wordprocessingml.document.main+xml"}
	d.document.relate("styles", "word/styles.xml")
	d.document.relate("settings", "word/settings.xml")
	d.document.relate("endnotes", "word/endnotes.xml")
	if err := d.drawFigures(c, opts); err != nil {
		return err
	}
	d.write()
	parts := []part{d.document, d.endnotes(),
		{name: "word/styles.xml", contentType: officeTypes + "wordprocessingml.styles+xml", body: []byte(docxStyles)},
		{name: "word/settings.xml", contentType: officeTypes + "wordprocessingml.settings+xml", body: []byte(docxSettings)},
	}
	return writePackage(w, d.title, d.document.name, append(parts, d.pictures...))
}

// The page, in twentieths of a point (1,440 an inch): A4 with margins of 20 mm.
const (
	docxWidth, docxHeight = 11906, 16838
	docxMargin            = 1134
	docxText              = docxWidth - 2*docxMargin
)

// docxColumns are the widths of the table's columns; together they are docxText.
var docxColumns = [...]int{1985, 5385, 2268}

const wordNamespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
	`xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
	`xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`

// docx is a document on its way.
type docx struct {
	*outline
	document part
	pictures []part
	figures  []picture
	body     markup
	notes    []string // the endnotes, the first of which has the id 1
}

// picture is a figure in a document.
type picture struct {
	png, svg      string // the ids of their relations
	what          string // "9 events, 2014 to January 2022"
	number        int    // from 1
	width, height int    // in EMU
}

// docxFigures bounds the figures of a document; a longer record is clustered in one.
const docxFigures = 8

// drawFigures draws the timeline in as many figures as it takes to be read.
func (d *docx) drawFigures(c *chronology.Chronology, opts Options) error {
	options := opts.Drawing
	options.Bare, options.Dark, options.Scale = true, false, 3
	options.Size = "720x980" // a page, to be measured with
	pages, err := figure.Pages(c, options)
	if err != nil {
		return err
	}
	options.Size = "900" // as Pages lays out what does not fit on one
	if len(pages) == 1 || len(pages) > docxFigures {
		pages, options.Size = []figure.Page{{Chronology: c}}, "720"
	}
	for i, page := range pages {
		if err := d.drawFigure(page.Chronology, options, i+1); err != nil {
			return err
		}
	}
	return nil
}

// drawFigure draws one figure to the width of the text, or smaller where it
// would be higher than the page.
func (d *docx) drawFigure(c *chronology.Chronology, options figure.Options, n int) error {
	const emuPerTwip = 635
	var svg, pixels bytes.Buffer
	if err := figure.SVG(&svg, c, options); err != nil {
		return err
	}
	if err := figure.PNG(&pixels, c, options); err != nil {
		return err
	}
	size, err := png.DecodeConfig(bytes.NewReader(pixels.Bytes()))
	if err != nil {
		return fmt.Errorf("the figure: %w", err)
	}
	name := fmt.Sprintf("word/media/figure%d", n)
	d.pictures = append(d.pictures, part{name: name + ".png", body: pixels.Bytes()}, part{name: name + ".svg", body: svg.Bytes()})
	p := picture{png: d.document.relate("image", name+".png"), svg: d.document.relate("image", name+".svg"), what: wording.Summary(c), number: n}
	p.width = docxText * emuPerTwip
	p.height = p.width * size.Height / size.Width
	if most := (docxHeight - 2*docxMargin - 2400) * emuPerTwip; p.height > most {
		p.width, p.height = p.width*most/p.height, most
	}
	d.figures = append(d.figures, p)
	return nil
}

func (d *docx) write() {
	b := &d.body
	b.add(xmlHead + `<w:document ` + wordNamespaces + `><w:body>`)
	d.paragraph("Title", d.title)
	d.paragraph("Subtitle", d.summary)
	for _, p := range d.figures {
		d.picture(p)
	}
	d.table()
	if len(d.sources) > 0 {
		d.paragraph("Heading1", "Sources")
	}
	for i, s := range d.sources {
		d.source(i+1, s)
	}
	b.add(`<w:sectPr><w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr><w:pgSz w:w="%d" w:h="%d"/><w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`,
		docxWidth, docxHeight, docxMargin, docxMargin, docxMargin, docxMargin)
	d.document.body = b.Bytes()
}

func (d *docx) paragraph(style, text string) {
	d.body.add(`<w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>`, style, text)
}

func (d *docx) picture(p picture) {
	d.body.add(`<w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%d" cy="%d"/><wp:docPr id="%d" name="Figure %d" descr="%s"/>`,
		p.width, p.height, 2*p.number-1, p.number, d.title+". "+p.what)
	d.body.add(`<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="%d" name="Figure %d"/><pic:cNvPicPr/></pic:nvPicPr>`, 2*p.number, p.number)
	d.body.add(`<pic:blipFill><a:blip r:embed="%s"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="%s"/></a:ext></a:extLst></a:blip>`, p.png, p.svg)
	d.body.add(`<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%d" cy="%d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
		p.width, p.height)
}

func (d *docx) table() {
	if len(d.groups) == 0 {
		return
	}
	b := &d.body
	b.add(`<w:tbl><w:tblPr><w:tblStyle w:val="Chronology"/><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>`, docxText)
	for _, width := range docxColumns {
		b.add(`<w:gridCol w:w="%d"/>`, width)
	}
	b.add(`</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>`)
	for i, name := range [...]string{"Date", "Event", "Sources"} {
		d.cell(docxColumns[i], 1, func() { b.add(`<w:r><w:t>%s</w:t></w:r>`, name) }, "TableText", "")
	}
	b.add(`</w:tr>`)
	for _, g := range d.groups {
		b.add(`<w:tr><w:trPr><w:cantSplit/></w:trPr>`)
		d.cell(docxText, len(docxColumns), func() { b.add(`<w:r><w:t xml:space="preserve">%s</w:t></w:r>`, g.heading) }, "TableHeading", "EEF1F5")
		b.add(`</w:tr>`)
		for i := range g.entries {
			d.row(&g.entries[i])
		}
	}
	b.add(`</w:tbl>`)
}

// cell writes one cell of a table, of one paragraph that fill writes the runs of.
func (d *docx) cell(width, span int, fill func(), style, ground string) {
	b := &d.body
	b.add(`<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>`, width)
	if span > 1 {
		b.add(`<w:gridSpan w:val="%d"/>`, span)
	}
	if ground != "" {
		b.add(`<w:shd w:val="clear" w:color="auto" w:fill="%s"/>`, ground)
	}
	b.add(`</w:tcPr><w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr>`, style)
	fill()
	b.add(`</w:p></w:tc>`)
}

func (d *docx) row(e *entry) {
	b := &d.body
	b.add(`<w:tr><w:trPr><w:cantSplit/></w:trPr>`)
	d.cell(docxColumns[0], 1, func() { b.add(`<w:r><w:t xml:space="preserve">%s</w:t></w:r>`, e.when) }, "TableText", "")
	d.cell(docxColumns[1], 1, func() {
		b.add(`<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">%s</w:t></w:r><w:r><w:t xml:space="preserve"> %s</w:t></w:r>`, e.title, strings.TrimSpace(e.aside()))
		if len(e.others) > 0 {
			b.add(`<w:r><w:br/></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">%s</w:t></w:r>`, "Dated otherwise: "+strings.Join(e.others, "; "))
		}
	}, "TableText", "")
	d.cell(docxColumns[2], 1, func() { d.cites(e) }, "TableText", "")
	b.add(`</w:tr>`)
}

// cites names the sources of an event, each with its quotes as endnotes.
func (d *docx) cites(e *entry) {
	for i, n := range e.cites {
		if i > 0 {
			d.body.add(`<w:r><w:br/></w:r>`)
		}
		d.body.add(`<w:r><w:t xml:space="preserve">%s</w:t></w:r>`, d.sources[n-1].name)
		for _, q := range e.quotes {
			if q.source != n {
				continue
			}
			note := "“" + q.text + "” – " + d.sources[n-1].name
			if q.why != "" {
				note += ". " + q.why
			}
			d.notes = append(d.notes, note)
			d.body.add(`<w:r><w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr><w:endnoteReference w:id="%d"/></w:r>`, len(d.notes))
		}
	}
}

func (d *docx) source(n int, s reference) {
	b := &d.body
	text := fmt.Sprintf("%d. %s", n, s.name)
	if s.published != "" {
		text += ", " + s.published
	}
	b.add(`<w:p><w:pPr><w:pStyle w:val="Source"/></w:pPr><w:r><w:t xml:space="preserve">%s</w:t></w:r>`, text)
	if s.url != "" {
		id := d.document.add(relation{"hyperlink", s.url, true})
		b.add(`<w:r><w:br/></w:r><w:hyperlink r:id="%s"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>%s</w:t></w:r></w:hyperlink>`, id, s.url)
	}
	b.add(`</w:p>`)
}

// endnotes writes the notes. The two before the first are the lines that part
// the notes from the text, which every document with notes must have.
func (d *docx) endnotes() part {
	var m markup
	m.add(xmlHead + `<w:endnotes ` + wordNamespaces + `>`)
	m.add(`<w:endnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:endnote><w:endnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:endnote>`)
	for i, note := range d.notes {
		m.add(`<w:endnote w:id="%d"><w:p><w:pPr><w:pStyle w:val="EndnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr><w:endnoteRef/></w:r><w:r><w:t xml:space="preserve"> %s</w:t></w:r></w:p></w:endnote>`, i+1, note)
	}
	m.add(`</w:endnotes>`)
	return part{name: "word/endnotes.xml", contentType: officeTypes + "wordprocessingml.endnotes+xml", body: m.Bytes()}
}

const docxSettings = xmlHead + `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:endnotePr><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr></w:settings>`

// docxStyles are the styles that the document names, so that a user who
// changes one changes it everywhere.
const docxStyles = xmlHead + `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:spacing w:after="40"/></w:pPr><w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:spacing w:after="160"/></w:pPr><w:rPr><w:color w:val="5B6776"/><w:sz w:val="24"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="320" w:after="100"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Figure"><w:name w:val="Figure"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="200"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Source"><w:name w:val="Source"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableHeading"><w:name w:val="Table Heading"/><w:basedOn w:val="TableText"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:color w:val="5B6776"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="EndnoteText"><w:name w:val="endnote text"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="19"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B62A8"/><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="Chronology"><w:name w:val="Chronology"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="16202C"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="16202C"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="D5DBE3"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="16202C"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>
</w:styles>`
