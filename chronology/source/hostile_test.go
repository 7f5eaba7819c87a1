package source

import (
	"bytes"
	"compress/gzip"
	"errors"
	"strings"
	"testing"
	"time"
)

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
		{"lies.warc", "WARC/1.0\r\nContent-Length: 99999999\r\nWARC-Type: response\r\n\r\nHTTP/1.1", ErrMalformed},
		{"huge.warc", "WARC/1.0\r\nContent-Length: 9999999999\r\nWARC-Type: response\r\n\r\nHTTP/1.1", ErrTooLarge},
		{"lines.txt", strings.Repeat("a\n", maxTextLines+1), ErrTooLarge},
		{"lines.md", "# a\n" + strings.Repeat("a\r", maxTextLines+1), ErrTooLarge},
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
		if took := time.Since(start); took > 30*time.Second {
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
