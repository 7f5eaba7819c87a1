package source

import (
	"bytes"
	"fmt"
	"unicode/utf16"
)

// readPDF reads the text of a PDF, page by page. The reader is our own: the
// modules that can be had find a file's objects again for every glyph and
// stop the program on damaged files, where this one is bounded in time and
// memory whatever a file says of itself.
func readPDF(in *input, yield func(*Document, error) bool) {
	data, err := in.all()
	if err != nil {
		yield(nil, err)
		return
	}
	file := openPDF(data)
	if file.encrypted && file.secret == nil {
		yield(nil, &ReadError{Name: in.name, Err: ErrUnsupported, Detail: "the PDF needs a password; print it to a new PDF"})
		return
	}
	pages := file.pages()
	if len(pages) == 0 {
		yield(nil, &ReadError{Name: in.name, Err: ErrMalformed, Detail: "no pages were found"})
		return
	}
	lines := make([][]pdfLine, len(pages))
	for i, page := range pages {
		lines[i] = pageLines(file.pageRuns(page))
	}
	address, printed := printedAddress(lines)
	running := printed + dropRunningLines(lines)
	var out textBuilder
	starts := linesToBlocks(&out, lines)
	d := out.document(in.name)
	d.Pages = starts
	var head pageFacts
	head.setURL(address)
	d.URL = head.url
	if running > 0 {
		d.Diagnostics = append(d.Diagnostics, Diagnostic{Code: "running-line", Severity: Info, Start: -1, End: -1,
			Message: fmt.Sprintf("left out %d headers, footers and page numbers", running)})
	}
	d.Published, _ = bestClaim(addressClaims(head))
	dateFromText(d, dayStyle{})
	file.properties(d)
	finish(d)
	if len(d.Sentences) == 0 {
		yield(nil, &ReadError{Name: in.name, Err: ErrNoText, Detail: fmt.Sprintf("%d pages, perhaps scanned pictures", len(pages))})
		return
	}
	yield(d, nil)
}

// properties takes the title and, where nothing else dates the document, the
// day of its creation from the file's information: the weakest evidence, for
// it is often the day of a later conversion.
func (f *pdfFile) properties(d *Document) {
	info := f.get(f.trailer, "Info")
	if f.encrypted {
		info = pdfValue{} // its strings are encrypted too
	}
	if d.Title = leadingTitle(d); d.Title == "" {
		d.Title = pdfWords(f.get(info, "Title").text)
	}
	created := f.get(info, "CreationDate").text
	if len(created) >= 10 && created[:2] == "D:" && d.Published.Date.IsZero() {
		if day, ok := firstDay(created[2:10], dayStyle{}); ok {
			d.Published = Published{Date: day, From: FromMetadata, Evidence: "PDF property CreationDate: " + shorten(pdfWords(created), 40)}
			d.Diagnostics = append(d.Diagnostics, Diagnostic{Code: "weak-date", Severity: Warning, Start: -1, End: -1,
				Message: fmt.Sprintf("the day of publication, %s, is only the day the PDF was made", day), Hint: "give the right one with --date"})
		}
	}
}

// pdfWords decodes a text string: UTF-16 with its mark, UTF-8 with its mark,
// or, near enough, Latin-1.
func pdfWords(s string) string {
	switch data := []byte(s); {
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		units := make([]uint16, (len(data)-2)/2)
		for i := range units {
			units[i] = uint16(data[2+2*i])<<8 | uint16(data[3+2*i])
		}
		return string(utf16.Decode(units))
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		return validUTF8(s[3:])
	}
	runes := make([]rune, 0, len(s))
	for _, c := range []byte(s) {
		runes = append(runes, rune(c))
	}
	return string(runes)
}
