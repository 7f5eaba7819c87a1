package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// How the bar behaves on a terminal.
const (
	progressAfter = time.Second // what takes less needs no bar
	progressEvery = 100 * time.Millisecond
	progressWidth = 30 // of the bar itself, in columns
)

// progress shows on a terminal how much of the inputs has been read. Its
// writer stands in for stderr, so that messages do not mix with the bar.
type progress struct {
	bytes atomic.Int64
	total int64
	files int

	mu    sync.Mutex
	out   io.Writer
	shown bool
}

// startProgress shows a bar from now on, if stderr is a terminal, until stop is called.
func (e *env) startProgress(o *options, files []sourceFile) (stop func()) {
	if !e.terminal || o.quiet {
		return func() {}
	}
	p := &progress{out: e.stderr, files: len(files)}
	for _, file := range files {
		p.total += file.size
	}
	e.progress, e.stderr = p, p
	done := make(chan struct{})
	var wg sync.WaitGroup
	wg.Go(func() { p.run(done) })
	return func() {
		close(done)
		wg.Wait()
		e.progress, e.stderr = nil, p.out
	}
}

// run draws the bar until done is closed, and wipes it out then.
func (p *progress) run(done <-chan struct{}) {
	wait := time.NewTimer(progressAfter)
	defer wait.Stop()
	for {
		select {
		case <-done:
			p.mu.Lock()
			p.wipe()
			p.mu.Unlock()
			return
		case <-wait.C:
			p.mu.Lock()
			p.wipe()
			_, _ = io.WriteString(p.out, p.bar()) // what is shown for a moment
			p.shown = true
			p.mu.Unlock()
			wait.Reset(progressEvery)
		}
	}
}

// Write writes a message in place of the bar, which comes back below it.
func (p *progress) Write(message []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.wipe()
	return p.out.Write(message)
}

func (p *progress) wipe() {
	if p.shown {
		_, _ = io.WriteString(p.out, "\r\x1b[K")
		p.shown = false
	}
}

// bar is the bar as it stands: how many bytes of how many.
func (p *progress) bar() string {
	read := p.bytes.Load()
	if p.total == 0 {
		return fmt.Sprintf("reading: %.1f MB", float64(read)/1e6)
	}
	part := min(1, float64(read)/float64(p.total))
	filled := int(part * progressWidth)
	return fmt.Sprintf("reading %s [%s%s] %3.0f%% of %.1f MB", count(p.files, "file"),
		strings.Repeat("#", filled), strings.Repeat(".", progressWidth-filled), part*100, float64(p.total)/1e6)
}

// counting returns a reader that tells p what goes through it; p may be nil.
func (p *progress) counting(r io.Reader) io.Reader {
	if p == nil {
		return r
	}
	return &countedReader{r, p}
}

type countedReader struct {
	io.Reader
	progress *progress
}

// Read implements io.Reader.
func (c *countedReader) Read(data []byte) (int, error) {
	n, err := c.Reader.Read(data)
	c.progress.bytes.Add(int64(n))
	return n, err
}
