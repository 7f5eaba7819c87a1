package source

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"fmt"
	"io"
	"strings"
	"testing"
)

// TestReadWARC reads a page as crawlers write it down: as it came over the
// wire, or unpacked with a header that says otherwise.
func TestReadWARC(t *testing.T) {
	page := "<html><head><title>Crane falls</title></head><body><article><h1>Crane falls</h1><p>10 January 2022</p><p>The crane of the north quay fell on Sunday night and sank two barges, the board said.</p></article></body></html>"
	packed := func(newWriter func(io.Writer) io.WriteCloser) string {
		var b bytes.Buffer
		w := newWriter(&b)
		_, _ = io.WriteString(w, page) // into memory
		_ = w.Close()
		return b.String()
	}
	gzipped := packed(func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) })
	const want = "date: 2022-01-10 dateline"
	tests := []struct{ reason, head, body, want string }{
		{"plain", "", page, want},
		{"packed", "Content-Encoding: gzip\r\n", gzipped, want},
		{"packed, which no header says", "", gzipped, want},
		{"packed otherwise", "Content-Encoding: deflate\r\n", packed(func(w io.Writer) io.WriteCloser { return zlib.NewWriter(w) }), want},
		{"in chunks", "Transfer-Encoding: chunked\r\n", fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(page), page), want},
		{"unpacked by the crawler, but not its header", "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", page, want},
		{"packed as nobody here can unpack", "Content-Encoding: br\r\n", "\x1b\x0e\x00\x01\x02\x03\x04" + strings.Repeat("\x05\x06", 100), `error: a.warc: record 1: this format is not supported: a page packed with "br"`},
		{"cut short by the crawler", "Content-Length: 9999\r\n", page, want},
	}
	for _, test := range tests {
		block := "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + test.head + "\r\n" + test.body
		record := fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/crane\r\nWARC-Date: 2022-03-01T10:00:00Z\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", len(block), block)
		documents, err := Read("a.warc", strings.NewReader(record))
		got := describe(documents, err)
		if !strings.Contains(got, test.want) || test.want == want && !strings.Contains(got, "p The crane of the north quay") {
			t.Errorf("%s: got\n%s", test.reason, got)
		}
	}
	text := "Crane falls\n\nThe crane fell on Sunday night."
	record := fmt.Sprintf("WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://gazette.example/2022/01/10/crane\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", len(text), text)
	documents, err := Read("a.warc", strings.NewReader(record))
	if got, want := describe(documents, err), "title: Crane falls\ndate: 2022-01-10 metadata\nurl: https://gazette.example/2022/01/10/crane\nh Crane falls\np The crane fell on Sunday night."; got != want {
		t.Errorf("the text of a page: got\n%s\nwant\n%s", got, want)
	}
}
