package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// FuzzReadBatches reads any stream, however it arrives: the batches hold its
// lines but for the empty ones, each once, in order, under its number.
func FuzzReadBatches(f *testing.F) {
	for _, s := range []string{"", "\n", "a", "a\n\nb\r\n", "{\"id\":1}\n{\"id\":2}", " \n\t\n\x00", strings.Repeat("x", 3*handedBytes) + "\ny\n" + strings.Repeat("z\n", handedBytes)} {
		f.Add([]byte(s), true)
		f.Add([]byte(s), false)
	}
	f.Fuzz(func(t *testing.T, text []byte, slow bool) {
		var r io.Reader = bytes.NewReader(text)
		if slow && len(text) < 1<<12 {
			r = iotest.OneByteReader(r)
		}
		var want []filtered
		for i, l := range bytes.SplitAfter(text, []byte("\n")) {
			if len(bytes.TrimSpace(l)) > 0 {
				want = append(want, filtered{number: i + 1, data: l})
			}
		}
		n := 0
		err := readBatches(r, func(b *batch) bool {
			if len(b.lines) == 0 {
				t.Error("an empty batch")
			}
			for _, l := range b.lines {
				if n >= len(want) || l.number != want[n].number || !bytes.Equal(l.data, want[n].data) || l.err != nil {
					t.Fatalf("line %d is %q, %v; want %+v", l.number, l.data, l.err, want[min(n, len(want)-1):])
				}
				n++
			}
			return true
		})
		if err != nil || n != len(want) {
			t.Errorf("%d lines of %d, %v", n, len(want), err)
		}
	})
}

// What has arrived is handed on before more arrives.
func TestReadBatchesDoesNotWait(t *testing.T) {
	r, w := io.Pipe()
	got := make(chan int)
	go func() {
		_ = readBatches(r, func(b *batch) bool { got <- len(b.lines); return true })
		close(got)
	}()
	for range 3 {
		if _, err := w.Write([]byte("{}\n{}\n")); err != nil {
			t.Fatal(err)
		}
		if n := <-got; n != 2 {
			t.Errorf("a batch of %d lines, want the 2 that have arrived", n)
		}
	}
	_ = w.Close()
	if n, more := <-got; more {
		t.Errorf("%d lines after the end", n)
	}
}

// TestFilterAnswersAtOnce talks with the filter line by line.
func TestFilterAnswersAtOnce(t *testing.T) {
	ask, asked := io.Pipe()
	answer, answered := io.Pipe()
	done := make(chan int)
	go func() {
		done <- run(t.Context(), &env{stdin: ask, stdout: answered, stderr: io.Discard, args: []string{"tag", "--jsonl"}})
	}()
	lines := bufio.NewReader(answer)
	for range 2 {
		if _, err := asked.Write([]byte("{\"id\":1,\"date\":\"2022-01-12\",\"text\":\"They met on Monday.\"}\n")); err != nil {
			t.Fatal(err)
		}
		if line, err := lines.ReadString('\n'); err != nil || !strings.Contains(line, "2022-01-10") {
			t.Fatalf("%q, %v", line, err)
		}
	}
	_ = asked.Close()
	if code := <-done; code != 0 {
		t.Errorf("exit code %d", code)
	}
}

// TestFilterInterrupted is told to stop while its input is still open: the lines
// that are out are whole, and it says how many they are.
func TestFilterInterrupted(t *testing.T) {
	ctx, interrupt := context.WithCancel(t.Context())
	ask, asked := io.Pipe()
	answer, answered := io.Pipe()
	var said bytes.Buffer
	done := make(chan int)
	go func() {
		done <- run(ctx, &env{stdin: ask, stdout: answered, stderr: &said, args: []string{"tag", "--jsonl"}})
	}()
	if _, err := asked.Write([]byte("{\"id\":1,\"text\":\"They met in 2019.\"}\n")); err != nil {
		t.Fatal(err)
	}
	if line, err := bufio.NewReader(answer).ReadString('\n'); err != nil || !strings.Contains(line, "2019") {
		t.Fatalf("%q, %v", line, err)
	}
	interrupt()
	_ = asked.Close() // as the end of what wrote it closes a pipe
	if code := <-done; code == 0 || !strings.Contains(said.String(), "interrupted; 1 line written") {
		t.Errorf("exit code %d, and it said %q", code, said.String())
	}
}
