package source

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"strings"
	"testing"
	"time"
)

// writeDOCX makes a Word file of a body and a day of creation.
func writeDOCX(body, created string) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	files := []struct{ name, content string }{
		{"word/document.xml", `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` + body + `</w:body></w:document>`},
		{"docProps/core.xml", `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title></dc:title><dcterms:created>` + created + `</dcterms:created></cp:coreProperties>`},
	}
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
	want := "title: Minutes of the harbour board\ndate: 2022-01-10 metadata\nh Minutes of the harbour board\np The board met on Monday.\nh The crane\np It was lifted & towed.\nl Divers go down on Tuesday.\np Friday – The ferry sails again.\np The chair closed the meeting."
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

// TestHostileFiles reads what must be refused: quickly, in bounded memory and
// with the reason.
func TestHostileFiles(t *testing.T) {
	bomb := writeDOCX(strings.Repeat(" ", 80<<20), "")
	pack := func(data []byte) []byte {
		var b bytes.Buffer
		w := gzip.NewWriter(&b)
		_, _ = w.Write(data) // into memory
		_ = w.Close()
		return b.Bytes()
	}
	parts := "From: a@b.example\nSubject: Many parts\nContent-Type: multipart/mixed; boundary=x\n\n" + strings.Repeat("--x\nContent-Type: image/png\n\nx\n", 10_000) + "--x--"
	tests := []struct {
		name, data string
		want       error
	}{
		{"empty.txt", "", ErrEmpty},
		{"blank.txt", " \n\n\t\n", ErrNoText},
		{"binary.txt", strings.Repeat("\x00\x01\x02\x03", 100), ErrBinary},
		{"sparse.txt", strings.Repeat("\x00", 1<<20), ErrBinary},
		{"picture.html", "\x89PNG\r\n\x1a\n", ErrUnsupported},
		{"old.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ErrUnsupported},
		{"notes.rtf", `{\rtf1 Hello}`, ErrUnsupported},
		{"line.txt", strings.Repeat("a", MaxBytes+1), ErrTooLarge},
		{"line.jsonl", `{"text":"` + strings.Repeat("a", MaxBytes) + "\"}\n", ErrTooLarge},
		{"bomb.docx", string(bomb), ErrTooLarge},
		{"cut.docx", string(writeDOCX("<w:p/>", "")[:60]), ErrMalformed},
		{"other.zip", "PK\x03\x04rest", ErrMalformed},
		{"bomb.txt.gz", string(pack(bytes.Repeat([]byte("a "), MaxBytes/2+1))), ErrTooLarge},
		{"twice.txt.gz", string(pack(pack([]byte("The crane fell.")))), ErrUnsupported},
		{"cut.gz", "\x1f\x8b\x08", ErrMalformed},
		{"parts.eml", parts, ErrNoText},
		{"deep.html", "<html>" + strings.Repeat("<div>", 100_000), ErrNoText},
		{"deep.xml", "<rss>" + strings.Repeat("<item>", 100_000), ErrMalformed},
		{"cut.warc", "WARC/1.0\r\nContent-Length: 100\r\nWARC-Type: response\r\n\r\nHTTP/1.1", ErrMalformed},
		{"lies.warc", "WARC/1.0\r\nContent-Length: 99999999999\r\nWARC-Type: response\r\n\r\nHTTP/1.1", ErrMalformed},
	}
	for _, test := range tests {
		start := time.Now()
		documents, err := Read(test.name, strings.NewReader(test.data))
		if test.want != nil && !errors.Is(err, test.want) {
			t.Errorf("%s: error %v, want %v", test.name, err, test.want)
		}
		if err != nil && !strings.HasPrefix(err.Error(), test.name) {
			t.Errorf("%s: the error does not name the file: %v", test.name, err)
		}
		if len(documents) > 0 {
			t.Errorf("%s: %d documents", test.name, len(documents))
		}
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%s: took %v", test.name, took)
		} else if took > 500*time.Millisecond {
			t.Logf("%s: took %v", test.name, took)
		}
	}
}

func TestGzippedArticle(t *testing.T) {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, _ = w.Write([]byte("# Crane\n\nThe crane fell on Monday.")) // into memory
	_ = w.Close()
	documents, err := Read("crane.md.gz", &b)
	if got, want := describe(documents, err), "title: Crane\nh Crane\np The crane fell on Monday."; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
