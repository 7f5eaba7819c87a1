package source

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// pdfText is a string on a page of a test file.
type pdfText struct {
	x, y, size float64
	words      string
}

// writePDF makes a PDF of pages, each of the given strings, with its object
// streams packed or not.
func writePDF(pages [][]pdfText, info string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n")
	var kids strings.Builder
	for i := range pages {
		fmt.Fprintf(&kids, "%d 0 R ", 10+2*i)
	}
	fmt.Fprintf(&b, "1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type /Pages /Kids [%s] /Count %d /Resources <</Font <</F1 3 0 R>>>>>>\nendobj\n", kids.String(), len(pages))
	b.WriteString("3 0 obj\n<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>\nendobj\n")
	fmt.Fprintf(&b, "4 0 obj\n<<%s>>\nendobj\n", info)
	for i, page := range pages {
		var content strings.Builder
		for _, text := range page {
			escaped := strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`).Replace(text.words)
			fmt.Fprintf(&content, "BT /F1 %g Tf %g %g Td (%s) Tj ET\n", text.size, text.x, text.y, escaped)
		}
		var packed bytes.Buffer
		w := zlib.NewWriter(&packed)
		_, _ = w.Write([]byte(content.String())) // into memory
		_ = w.Close()
		fmt.Fprintf(&b, "%d 0 obj\n<</Type /Page /Parent 2 0 R /Contents %d 0 R>>\nendobj\n", 10+2*i, 11+2*i)
		fmt.Fprintf(&b, "%d 0 obj\n<</Length %d /Filter /FlateDecode>>\nstream\n%s\nendstream\nendobj\n", 11+2*i, packed.Len(), packed.String())
	}
	b.WriteString("trailer\n<</Root 1 0 R /Info 4 0 R>>\n%%EOF\n")
	return b.Bytes()
}

// column sets lines one under the other.
func column(x, top float64, lines ...string) []pdfText {
	var texts []pdfText
	for i, line := range lines {
		texts = append(texts, pdfText{x, top - 12*float64(i), 10, line})
	}
	return texts
}

func TestReadPDF(t *testing.T) {
	left := column(50, 700, "The board of the harbour met", "on Monday to hear about the", "crane that fell. Its chair-", "woman said that the quay", "stays closed. Two barges", "were lost.")
	right := column(330, 700, "Divers go down on Tuesday.", "They look for the second", "barge, which lies under", "the boom. The ferry sails", "again next week, said the", "owner of the line.")
	tests := []struct {
		reason string
		pages  [][]pdfText
		info   string
		want   string
	}{
		{"one column, hyphen taken back, date in the text before the file's", [][]pdfText{append([]pdfText{{50, 760, 20, "Crane falls"}, {50, 730, 10, "Published 11 January 2022"}}, left...)},
			"/CreationDate (D:20230505120000+01'00')",
			"title: Crane falls\ndate: 2022-01-11 dateline\ndiagnostics: byline\nh Crane falls\np The board of the harbour met on Monday to hear about the crane that fell. Its chairwoman said that the quay stays closed. Two barges were lost."},
		{"two columns under a headline", [][]pdfText{append(append([]pdfText{{50, 760, 20, "Crane falls across the northern quay of Sund"}}, left...), right...)}, "",
			"title: Crane falls across the northern quay of Sund\nh Crane falls across the northern quay of Sund\np The board of the harbour met on Monday to hear about the crane that fell. Its chairwoman said that the quay stays closed. Two barges were lost.\np Divers go down on Tuesday. They look for the second barge, which lies under the boom. The ferry sails again next week, said the owner of the line."},
		{"headers and page numbers, and a paragraph across pages", [][]pdfText{
			append(append([]pdfText{{50, 800, 8, "Harbour board, minutes"}, {300, 30, 8, "Page 1 of 2"}}, left[:5]...), pdfText{50, 640, 10, "and the third"}),
			append([]pdfText{{50, 800, 8, "Harbour board, minutes"}, {300, 30, 8, "Page 2 of 2"}}, column(50, 700, "was towed away. Work goes", "on all week.")...)}, "/Title (Minutes)",
			"title: Minutes\ndiagnostics: running-line\np The board of the harbour met on Monday to hear about the crane that fell. Its chairwoman said that the quay stays closed. Two barges and the third was towed away. Work goes on all week."},
		{"the file's own date is the weakest and is said to be", [][]pdfText{left}, "/CreationDate (D:20220111233000-05'00')",
			"date: 2022-01-11 metadata\ndiagnostics: weak-date\np The board of the harbour met on Monday to hear about the crane that fell. Its chairwoman said that the quay stays closed. Two barges were lost."},
	}
	for _, test := range tests {
		documents, err := Read("board.pdf", bytes.NewReader(writePDF(test.pages, test.info)))
		if got := describe(documents, err); got != test.want {
			t.Errorf("%s:\ngot\n%s\nwant\n%s", test.reason, got, test.want)
		}
		for _, d := range documents {
			checkDocument(t, d)
			if len(d.Pages) != len(test.pages) {
				t.Errorf("%s: %d page starts, want %d", test.reason, len(d.Pages), len(test.pages))
			}
		}
	}
}

// TestHostilePDF reads files that refer to themselves, lie about their size or
// stop in the middle. None may hang, panic or be taken for a text.
func TestHostilePDF(t *testing.T) {
	good := string(writePDF([][]pdfText{column(50, 700, "The board met on Monday.")}, ""))
	tests := map[string]string{
		"pages that are their own kids":   "%PDF-1.4\n1 0 obj <</Pages 2 0 R>> endobj 2 0 obj <</Kids [2 0 R 2 0 R]>> endobj trailer <</Root 1 0 R>>",
		"an object that is its own value": "%PDF-1.4\n1 0 obj 1 0 R endobj trailer <</Root 1 0 R>>",
		"a length that is the stream":     "%PDF-1.4\n1 0 obj <</Length 1 0 R>> stream\nx endstream endobj trailer <</Root 1 0 R>>",
		"deep arrays":                     "%PDF-1.4\n1 0 obj " + strings.Repeat("[", 1_000_000) + " endobj trailer <</Root 1 0 R>>",
		"only a header":                   "%PDF-1.4\n",
		"a form that paints itself":       "%PDF-1.4\n1 0 obj <</Pages 2 0 R>> endobj 2 0 obj <</Kids [3 0 R]>> endobj 3 0 obj <</Resources <</XObject <</X 4 0 R>>>> /Contents 4 0 R>> endobj 4 0 obj <</Subtype /Form /Length 11>> stream\n/X Do /X Do\nendstream endobj trailer <</Root 1 0 R>>",
		"encrypted":                       strings.Replace(good, "trailer\n<<", "trailer\n<</Encrypt <</V 1>> ", 1),
		"cut in the middle of a stream":   good[:strings.Index(good, "stream")+20],
	}
	for name, data := range tests {
		start := time.Now()
		documents, err := Read("x.pdf", strings.NewReader(data))
		var failure *ReadError
		if len(documents) > 0 || !errors.As(err, &failure) || failure.Name != "x.pdf" {
			t.Errorf("%s: %d documents, error %v", name, len(documents), err)
		}
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%s: took %v", name, took)
		}
	}
}

func TestPDFBomb(t *testing.T) {
	var packed bytes.Buffer
	w := zlib.NewWriter(&packed)
	zeros := make([]byte, 1<<20)
	for range 80 {
		_, _ = w.Write(zeros) // into memory
	}
	_ = w.Close()
	data := fmt.Sprintf("%%PDF-1.4\n1 0 obj <</Pages 2 0 R>> endobj 2 0 obj <</Kids [3 0 R]>> endobj 3 0 obj <</Contents 4 0 R>> endobj 4 0 obj <</Filter /FlateDecode /Length %d>> stream\n%s\nendstream endobj trailer <</Root 1 0 R>>", packed.Len(), packed.String())
	if documents, err := Read("bomb.pdf", strings.NewReader(data)); err == nil || len(documents) > 0 {
		t.Errorf("%d documents, %v", len(documents), err)
	}
}

func FuzzPDF(f *testing.F) {
	f.Add(writePDF([][]pdfText{column(50, 700, "The board met on Monday.", "It parted on Tuesday.")}, "/Title (Board)"))
	f.Add([]byte("%PDF-1.4\n1 0 obj <</Pages 2 0 R>> endobj 2 0 obj <</Kids [3 0 R]>> endobj 3 0 obj <</Resources <</Font <</F <</Subtype /Type0 /ToUnicode 5 0 R>>>>>> /Contents 4 0 R>> endobj 4 0 obj <<>> stream\nBT /F 9 Tf [<0041> -300 (b)] TJ ET\nendstream endobj 5 0 obj <<>> stream\n1 beginbfrange <0041> <0043> <0061> endbfrange\nendstream endobj trailer <</Root 1 0 R>>"))
	fuzzRead(f, "x.pdf")
}

func BenchmarkPDF(b *testing.B) {
	var lines []string
	for i := range 50 {
		lines = append(lines, fmt.Sprintf("Line %d of the minutes tells that the crane was not lifted on that day either.", i))
	}
	var pages [][]pdfText
	for range 100 {
		pages = append(pages, column(50, 750, lines...))
	}
	data := writePDF(pages, "")
	text := 0
	for _, line := range lines {
		text += 100 * len(line)
	}
	b.SetBytes(int64(text))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read("x.pdf", bytes.NewReader(data)); err != nil {
			b.Fatal(err)
		}
	}
}

// TestStoredPDF reads what other programs make of one of our files. They were
// made by qpdf 11 from the output of writePDF: packed.pdf with
// --object-streams=generate, the others with --encrypt "" owner and 128 bits
// (rc4, aes128) or 256 bits (aes256), password.pdf with a user password.
func TestStoredPDF(t *testing.T) {
	want := "title: Crane falls\nh Crane falls\np The board of the harbour met on Monday. It will meet again next week."
	for _, name := range []string{"packed.pdf", "rc4.pdf", "aes128.pdf", "aes256.pdf"} {
		data, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		documents, err := Read(name, bytes.NewReader(data))
		if got := describe(documents, err); got != want {
			t.Errorf("%s:\ngot\n%s\nwant\n%s", name, got, want)
		}
	}
	data, err := os.ReadFile(filepath.Join("testdata", "password.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Read("password.pdf", bytes.NewReader(data)); !errors.Is(err, ErrUnsupported) {
		t.Errorf("password.pdf: error %v, want ErrUnsupported", err)
	}
}
