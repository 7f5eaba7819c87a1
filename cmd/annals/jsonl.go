package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"sync"
	"unicode/utf8"

	"annals/chronology/calendar"
)

// line is one line of a JSON Lines filter. The id is passed through as it is.
type line struct {
	ID    json.RawMessage `json:"id"`
	Date  string          `json:"date"`
	Text  string          `json:"text"`
	Title string          `json:"title"`
	URL   string          `json:"url"`
}

// maxLine bounds one line of a filter, in bytes.
const maxLine = 64 << 20

// handedBytes is about how much a processor is handed at once: enough that
// handing over costs nothing beside the work.
const handedBytes = 64 << 10

// rarely lets the heap grow to five times what is held before it is collected:
// some 50 MB, for a stream of any length, and two cores do twice the work of one.
const rarely = 400

// batch is some lines on their way through a worker.
type batch struct {
	lines []filtered
	size  int
	done  chan struct{}
}

// filtered is a line, then what became of it.
type filtered struct {
	number int
	data   []byte
	out    []byte
	err    error
}

// filter runs do over every line of stdin on all processors and writes the
// results in the order of the lines. At most a few batches a processor are held
// at once. A broken line is reported and skipped, and fails the run under strict.
func (e *env) filter(ctx context.Context, strict bool, do func(line, calendar.Date) (any, error)) error {
	// A stream holds so little that the collector would run all the time.
	defer debug.SetGCPercent(debug.SetGCPercent(rarely))
	workers := runtime.GOMAXPROCS(0)
	todo, inOrder := make(chan *batch, workers), make(chan *batch, 4*workers)
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for b := range todo {
				for i := range b.lines {
					if l := &b.lines[i]; l.err == nil {
						l.out, l.err = filterLine(l.data, do)
						l.data = nil
					}
				}
				close(b.done)
			}
		})
	}
	var readErr error
	wg.Go(func() {
		defer close(inOrder)
		defer close(todo)
		readErr = readBatches(e.stdin, func(b *batch) bool {
			for _, next := range []chan<- *batch{todo, inOrder} {
				select {
				case next <- b:
				case <-ctx.Done():
					return false
				}
			}
			return true
		})
	})
	out := bufio.NewWriterSize(e.stdout, 1<<16)
	broken, written := 0, 0
	var failure error
	for b := range inOrder {
		if failure != nil {
			continue
		}
		select {
		case <-b.done:
		case <-ctx.Done():
			failure = ctx.Err()
			continue
		}
		for i := range b.lines {
			switch l := &b.lines[i]; {
			case failure != nil:
			case l.err != nil:
				broken++
				e.say("stdin:%d: %v", l.number, l.err)
				if strict {
					failure = errReported
					stop()
				}
			default:
				if _, err := out.Write(l.out); err != nil {
					failure = err
					stop()
				}
				written++
			}
		}
		if len(inOrder) == 0 && failure == nil { // a program may wait for the answer before it asks again
			if failure = out.Flush(); failure != nil {
				stop()
			}
		}
	}
	wg.Wait()
	if err := out.Flush(); failure == nil {
		failure = err
	}
	if failure == nil {
		failure = readErr
	}
	if failure == nil && ctx.Err() != nil {
		failure = ctx.Err()
	}
	if errors.Is(failure, context.Canceled) {
		e.say("annals: interrupted; %s written", count(written, "line"))
		return errReported
	}
	if failure == nil && broken > 0 {
		e.say("annals: %d lines could not be read and were skipped", broken)
	}
	return failure
}

// readBatches hands on the lines of a stream until send is false. What has
// arrived is handed on at once: nobody waits for a batch to fill.
func readBatches(r io.Reader, send func(*batch) bool) error {
	in := bufio.NewReaderSize(r, handedBytes)
	b := &batch{done: make(chan struct{})}
	for n := 1; ; n++ {
		data, err := readLine(in)
		long := errors.Is(err, errLongLine)
		if long || len(bytes.TrimSpace(data)) > 0 {
			l := filtered{number: n, data: data}
			if long {
				l.err = errLongLine
			}
			b.lines, b.size = append(b.lines, l), b.size+len(data)
		}
		ended := err != nil && (!long || errors.Is(err, io.EOF))
		if len(b.lines) > 0 && (ended || b.size >= handedBytes || in.Buffered() == 0) {
			if !send(b) {
				return nil
			}
			b = &batch{done: make(chan struct{})}
		}
		switch {
		case !ended:
		case errors.Is(err, io.EOF):
			return nil
		default:
			return err
		}
	}
}

var errLongLine = fmt.Errorf("the line is longer than %d MB", maxLine>>20)

// readLine reads a line of at most maxLine bytes; the rest of a longer one is
// skipped.
func readLine(in *bufio.Reader) ([]byte, error) {
	var data []byte
	for {
		part, err := in.ReadSlice('\n')
		if len(data)+len(part) > maxLine {
			for errors.Is(err, bufio.ErrBufferFull) {
				_, err = in.ReadSlice('\n')
			}
			if err != nil {
				return nil, errors.Join(errLongLine, err)
			}
			return nil, errLongLine
		}
		data = append(data, part...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			return data, err
		}
	}
}

func filterLine(data []byte, do func(line, calendar.Date) (any, error)) ([]byte, error) {
	if !utf8.Valid(data) {
		return nil, errors.New("not UTF-8")
	}
	var l line
	if err := json.Unmarshal(data, &l); err != nil {
		return nil, fmt.Errorf("not a JSON object with \"id\", \"date\" and \"text\": %w", err)
	}
	if len(l.ID) == 0 {
		l.ID = json.RawMessage("null")
	}
	var day calendar.Date
	if l.Date != "" {
		var m calendar.Moment
		if err := m.UnmarshalText([]byte(l.Date)); err != nil {
			return nil, fmt.Errorf("the date %q: %w", l.Date, err)
		}
		day = m.Date
	}
	result, err := do(l, day)
	if err != nil {
		return nil, err
	}
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(result); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}
