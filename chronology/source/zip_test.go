package source

import (
	"archive/zip"
	"bytes"
	"testing"
)

// writeDOCX makes a Word file of a body and a day of creation.
func writeDOCX(body, created string) []byte {
	return writeZip([]zipFile{
		{"word/document.xml", `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` + body + `</w:body></w:document>`},
		{"docProps/core.xml", `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title></dc:title><dcterms:created>` + created + `</dcterms:created></cp:coreProperties>`},
	})
}

type zipFile struct{ name, content string }

func writeZip(files []zipFile) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, file := range files {
		part, err := w.Create(file.name)
		if err == nil {
			_, err = part.Write([]byte(file.content))
		}
		if err != nil {
			panic(err) // memory does not fail
		}
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

func TestReadDOCX(t *testing.T) {
	paragraph := func(style, words string) string {
		return `<w:p><w:pPr>` + style + `</w:pPr><w:r><w:t xml:space="preserve">` + words + `</w:t></w:r></w:p>`
	}
	body := paragraph(`<w:pStyle w:val="Title"/>`, "Minutes of the harbour board") +
		paragraph("", "The board met on Monday.") +
		paragraph(`<w:pStyle w:val="Heading2"/>`, "The crane") +
		`<w:p><w:r><w:t>It was</w:t></w:r><w:del><w:r><w:delText> not</w:delText></w:r></w:del><w:r><w:tab/><w:t>lifted &amp; towed.</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>` +
		paragraph(`<w:numPr><w:ilvl w:val="0"/></w:numPr>`, "Divers go down on Tuesday.") +
		`<w:tbl><w:tr><w:tc>` + paragraph("", "Friday") + `</w:tc><w:tc>` + paragraph("", "The ferry") + paragraph("", "sails again.") + `</w:tc></w:tr></w:tbl>` +
		paragraph("", "The chair closed the meeting.")
	want := "title: Minutes of the harbour board\ndate: 2022-01-10 metadata\ndiagnostics: weak-date\nh Minutes of the harbour board\np The board met on Monday.\nh The crane\np It was lifted & towed.\nl Divers go down on Tuesday.\np Friday – The ferry sails again.\np The chair closed the meeting."
	documents, err := Read("minutes.docx", bytes.NewReader(writeDOCX(body, "2022-01-10T23:00:00Z")))
	if got := describe(documents, err); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	dated := paragraph("", "Date: 11 January 2022") + paragraph("", "The board met on Monday.")
	documents, err = Read("minutes.docx", bytes.NewReader(writeDOCX(dated, "2023-05-05T00:00:00Z")))
	if got, want := describe(documents, err), "date: 2022-01-11 dateline\ndiagnostics: byline\np The board met on Monday."; got != want {
		t.Errorf("the text's own date is the stronger: got\n%s\nwant\n%s", got, want)
	}
}

func TestReadODT(t *testing.T) {
	body := `<office:document-content><office:automatic-styles/><office:body><office:text>` +
		`<text:tracked-changes><text:p>Struck out.</text:p></text:tracked-changes>` +
		`<text:h text:outline-level="1">Minutes of the harbour board</text:h><text:p>The board met<text:s/>on <text:span>Monday</text:span>.<office:annotation><text:p>Sure?</text:p></office:annotation></text:p>` +
		`<text:list><text:list-item><text:p>Divers go down on Tuesday.</text:p></text:list-item></text:list>` +
		`<table:table><table:table-row><table:table-cell><text:p>Friday</text:p></table:table-cell><table:table-cell><text:p>The ferry sails.</text:p></table:table-cell></table:table-row></table:table>` +
		`</office:text></office:body></office:document-content>`
	data := writeZip([]zipFile{{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", body},
		{"meta.xml", `<office:document-meta><office:meta><meta:creation-date>2022-01-10T23:30:00</meta:creation-date><dc:title>Harbour board</dc:title></office:meta></office:document-meta>`}})
	documents, err := Read("minutes.odt", bytes.NewReader(data))
	want := "title: Harbour board\ndate: 2022-01-10 metadata\ndiagnostics: weak-date\nh Minutes of the harbour board\np The board met on Monday.\nl Divers go down on Tuesday.\np Friday – The ferry sails."
	if got := describe(documents, err); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
