package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestReadInOrder reads more files than are read at once, of sizes that differ,
// and expects them in the order of their names.
func TestReadInOrder(t *testing.T) {
	dir := t.TempDir()
	for i := range 200 {
		text := strings.Repeat(fmt.Sprintf("The crane of pier %d fell on Monday. ", i), 1+i*7%50)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%03d.txt", i)), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var out, messages bytes.Buffer
	e := &env{args: []string{"read", dir}, stdin: strings.NewReader(""), stdout: &out, stderr: &messages, terminal: true}
	if code := run(context.Background(), e); code != exitDone {
		t.Fatalf("exit %d: %s", code, messages.String())
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 200 {
		t.Fatalf("%d lines", len(lines))
	}
	for i, line := range lines {
		if want := fmt.Sprintf(`{"id":"s%d","name":"%s"`, i+1, filepath.Join(dir, fmt.Sprintf("%03d.txt", i))); !strings.HasPrefix(line, want) {
			t.Errorf("line %d is %.60s, want %s", i, line, want)
		}
	}
	if strings.ContainsAny(messages.String(), "\r\x1b") {
		t.Errorf("a bar for a run of less than a second: %q", messages.String())
	}
}

// TestInterrupted cancels a run that waits for its input, as Ctrl-C does.
func TestInterrupted(t *testing.T) {
	stdin, never := io.Pipe()
	defer func() { _ = never.Close() }()
	ctx, interrupt := context.WithCancel(context.Background())
	var out, messages bytes.Buffer
	e := &env{args: []string{"read", "-"}, stdin: stdin, stdout: &out, stderr: &messages}
	done := make(chan int)
	go func() { done <- run(ctx, e) }()
	interrupt()
	select {
	case code := <-done:
		if code != exitFailed || !strings.Contains(messages.String(), "interrupted") {
			t.Errorf("exit %d, %q", code, messages.String())
		}
	case <-time.After(10 * time.Second):
		t.Fatal("the run went on")
	}
}

// TestFaultyReader expects a file whose reader fails to be reported, and the
// others to be read; the status tells that one that was named is missing.
func TestFaultyReader(t *testing.T) {
	path := filepath.Join(t.TempDir(), "good.txt")
	if err := os.WriteFile(path, []byte("The crane fell on Monday."), 0o600); err != nil {
		t.Fatal(err)
	}
	var out, messages bytes.Buffer
	e := &env{args: []string{"read", "-", path}, stdin: faulty{}, stdout: &out, stderr: &messages}
	if code := run(context.Background(), e); code != exitFailed {
		t.Errorf("exit %d", code)
	}
	if !strings.Contains(messages.String(), "-: its reader failed: out of order") || !strings.Contains(out.String(), "The crane fell") {
		t.Errorf("%q and %q", messages.String(), out.String())
	}
}

type faulty struct{}

// Read implements io.Reader.
func (faulty) Read([]byte) (int, error) { panic(errors.New("out of order")) }

// TestProgress looks at the bar, and at a message that is said while it shows.
func TestProgress(t *testing.T) {
	var terminal bytes.Buffer
	p := &progress{out: &terminal, total: 2_000_000, files: 3}
	_, _ = io.Copy(io.Discard, p.counting(strings.NewReader(strings.Repeat("x", 500_000)))) // from memory
	if got, want := p.bar(), "reading 3 files [#######.......................]  25% of 2.0 MB"; got != want {
		t.Errorf("bar %q, want %q", got, want)
	}
	p.shown = true
	fmt.Fprintln(p, "a.txt: the file is empty")
	if got, want := terminal.String(), "\r\x1b[Ka.txt: the file is empty\n"; got != want {
		t.Errorf("message %q, want %q", got, want)
	}
	if none := (*progress)(nil); none.counting(&terminal) != io.Reader(&terminal) {
		t.Error("without a bar nothing is counted")
	}
}

// TestDateMtime dates a file by its last change only if that is asked for and
// the file gives no day itself.
func TestDateMtime(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"dated.txt": "Published 3 May 2014\n\nThe crane fell on Monday.", "undated.txt": "The crane fell on Monday."} {
		path := filepath.Join(dir, name)
		changed := time.Date(2022, 1, 10, 12, 0, 0, 0, time.Local)
		if err := errors.Join(os.WriteFile(path, []byte(text), 0o600), os.Chtimes(path, changed, changed)); err != nil {
			t.Fatal(err)
		}
	}
	tests := []struct{ args, dated, undated string }{
		{"", `"date":"2014-05-03","published_from":"dateline"`, `"date":"","published_from":""`},
		{"--date=mtime", `"date":"2014-05-03","published_from":"dateline"`, `"date":"2022-01-10","published_from":"flag","published_evidence":"--date mtime"`},
		{"--date=2020-02-02", `"date":"2020-02-02","published_from":"flag"`, `"date":"2020-02-02","published_from":"flag"`},
	}
	for _, test := range tests {
		var out, messages bytes.Buffer
		e := &env{args: []string{"read", dir, test.args}, stdout: &out, stderr: &messages}
		if test.args == "" {
			e.args = e.args[:2]
		}
		if code := run(context.Background(), e); code != exitDone {
			t.Fatalf("%q: exit %d: %s", test.args, code, messages.String())
		}
		dated, undated, _ := strings.Cut(out.String(), "\n")
		if !strings.Contains(dated, test.dated) || !strings.Contains(undated, test.undated) {
			t.Errorf("%q: %s", test.args, out.String())
		}
	}
}

// BenchmarkFolder reads a folder of a thousand small files.
func BenchmarkFolder(b *testing.B) {
	dir := b.TempDir()
	size := int64(0)
	for i := range 1000 {
		text := fmt.Sprintf("<html><head><title>Pier %d is closed</title><meta property=\"article:published_time\" content=\"2022-01-10\"></head><body><h1>Pier %d is closed</h1>%s</body></html>",
			i, i, strings.Repeat(fmt.Sprintf("<p>The crane of pier %d fell on Monday, and the harbour board closed the pier at once.</p>", i), 20))
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%d.html", i)), []byte(text), 0o600); err != nil {
			b.Fatal(err)
		}
		size += int64(len(text))
	}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		e := &env{args: []string{"read", "-q", dir}, stdout: io.Discard, stderr: io.Discard}
		if code := run(context.Background(), e); code != exitDone {
			b.Fatal(code)
		}
	}
}
