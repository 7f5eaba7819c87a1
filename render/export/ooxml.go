package export

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"path"
	"strings"
	"time"

	"annals/render/wording"
)

// Word and PowerPoint files are packages of Office Open XML (ISO/IEC 29500-2):
// a ZIP archive of parts, each with a content type, and relationships that say
// by an id which part another one uses. Our writers are small because no
// well-kept library under a permissive licence makes both.

// part is one file of a package.
type part struct {
	name        string // "word/document.xml"
	contentType string // empty for a picture, whose extension says it
	body        []byte
	rels        []relation
}

// relation is a link from a part to another, or to an address of the web.
type relation struct {
	kind     string // the last word of its type: "styles", "image", "hyperlink"
	target   string // a part's name, or an address
	external bool
}

// relate adds a relation and returns its id.
func (p *part) relate(kind, target string) string { return p.add(relation{kind: kind, target: target}) }

func (p *part) add(r relation) string {
	for i, have := range p.rels {
		if have == r {
			return relationID(i)
		}
	}
	p.rels = append(p.rels, r)
	return relationID(len(p.rels) - 1)
}

func relationID(i int) string { return fmt.Sprintf("rId%d", i+1) }

const (
	relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	packageTypes  = "http://schemas.openxmlformats.org/package/2006/"
	officeTypes   = "application/vnd.openxmlformats-officedocument."
	xmlHead       = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
)

// writePackage writes the parts, of which main is the one that a program opens
// first. The same parts make the same bytes.
func writePackage(w io.Writer, title string, main string, parts []part) error {
	core, app := coreProperties(title), part{
		name: "docProps/app.xml", contentType: officeTypes + "extended-properties+xml",
		body: []byte(xmlHead + `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>annals</Application></Properties>`),
	}
	parts = append(parts, core, app)
	z := zip.NewWriter(w)
	root := markup{}
	root.add(xmlHead + `<Relationships xmlns="` + packageTypes + `relationships">`)
	root.add(`<Relationship Id="rId1" Type="`+relationTypes+`officeDocument" Target="%s"/>`, main)
	root.add(`<Relationship Id="rId2" Type="` + packageTypes + `relationships/metadata/core-properties" Target="docProps/core.xml"/>`)
	root.add(`<Relationship Id="rId3" Type="` + relationTypes + `extended-properties" Target="docProps/app.xml"/></Relationships>`)
	if err := putFile(z, "[Content_Types].xml", contentTypes(parts)); err != nil {
		return err
	}
	if err := putFile(z, "_rels/.rels", root.Bytes()); err != nil {
		return err
	}
	for i := range parts {
		p := &parts[i]
		if err := putFile(z, p.name, p.body); err != nil {
			return err
		}
		if len(p.rels) > 0 {
			if err := putFile(z, path.Join(path.Dir(p.name), "_rels", path.Base(p.name)+".rels"), relationships(p)); err != nil {
				return err
			}
		}
	}
	return z.Close()
}

func putFile(z *zip.Writer, name string, body []byte) error {
	// The first day that a ZIP archive can hold; the clock is not asked.
	f, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		return err
	}
	_, err = f.Write(body)
	return err
}

func contentTypes(parts []part) []byte {
	var m markup
	m.add(xmlHead + `<Types xmlns="` + packageTypes + `content-types">`)
	m.add(`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`)
	m.add(`<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="svg" ContentType="image/svg+xml"/>`)
	for _, p := range parts {
		if p.contentType != "" {
			m.add(`<Override PartName="/%s" ContentType="%s"/>`, p.name, p.contentType)
		}
	}
	m.add("</Types>")
	return m.Bytes()
}

// relationships writes the relations of a part, their targets relative to it.
func relationships(p *part) []byte {
	var m markup
	m.add(xmlHead + `<Relationships xmlns="` + packageTypes + `relationships">`)
	for i, r := range p.rels {
		if r.external {
			m.add(`<Relationship Id="%s" Type="%s" Target="%s" TargetMode="External"/>`, relationID(i), relationTypes+r.kind, r.target)
			continue
		}
		m.add(`<Relationship Id="%s" Type="%s" Target="/%s"/>`, relationID(i), relationTypes+r.kind, r.target)
	}
	m.add("</Relationships>")
	return m.Bytes()
}

func coreProperties(title string) part {
	var m markup
	m.add(xmlHead+`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title></cp:coreProperties>`, title)
	return part{name: "docProps/core.xml", contentType: "application/vnd.openxmlformats-package.core-properties+xml", body: m.Bytes()}
}

// markup is XML on its way. What is added by a verb of the format is text, and
// escaped; the format itself is markup.
type markup struct{ bytes.Buffer }

func (m *markup) add(format string, args ...any) {
	for i, arg := range args {
		if s, ok := arg.(string); ok {
			args[i] = xmlText(s)
		}
	}
	fmt.Fprintf(&m.Buffer, format, args...)
}

// xmlText escapes a text for elements and attributes. A character that XML
// cannot hold, even as a reference, has gone with wording.Line.
func xmlText(s string) string {
	var b strings.Builder
	if err := xml.EscapeText(&b, []byte(wording.Line(s))); err != nil { // a Builder never fails
		return ""
	}
	return b.String()
}
