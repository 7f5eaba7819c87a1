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

// filter runs do over every line of stdin on all processors and writes the
// results in the order of the lines. At most a few lines a processor are held
// at once. A broken line is reported and skipped, and fails the run under strict.
func (e *env) filter(ctx context.Context, strict bool, do func(line, calendar.Date) (any, error)) error {
	type job struct {
		number int
		data   []byte
		out    []byte
		err    error
		done   chan struct{}
	}
	workers := runtime.GOMAXPROCS(0)
	todo, inOrder := make(chan *job, workers), make(chan *job, 4*workers)
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for j := range todo {
				j.out, j.err = filterLine(j.data, do)
				close(j.done)
			}
		})
	}
	var readErr error
	wg.Go(func() {
		defer close(inOrder)
		defer close(todo)
		in := bufio.NewReaderSize(e.stdin, 1<<16)
		for n := 1; ; n++ {
			data, err := readLine(in)
			if len(bytes.TrimSpace(data)) > 0 || errors.Is(err, errLongLine) {
				j := &job{number: n, data: data, done: make(chan struct{})}
				if errors.Is(err, errLongLine) {
					j.err, err = err, nil
					close(j.done)
				} else {
					select {
					case todo <- j:
					case <-ctx.Done():
						return
					}
				}
				select {
				case inOrder <- j:
				case <-ctx.Done():
					return
				}
			}
			if err != nil {
				if !errors.Is(err, io.EOF) {
					readErr = err
				}
				return
			}
		}
	})
	out := bufio.NewWriterSize(e.stdout, 1<<16)
	broken := 0
	var failure error
	for j := range inOrder {
		if failure != nil {
			continue
		}
		select {
		case <-j.done:
		case <-ctx.Done():
			failure = ctx.Err()
			continue
		}
		if j.err != nil {
			broken++
			e.say("stdin:%d: %v", j.number, j.err)
			if strict {
				failure = errReported
				stop()
			}
			continue
		}
		if _, err := out.Write(j.out); err != nil {
			failure = err
			stop()
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
	if failure == nil && broken > 0 {
		e.say("annals: %d lines could not be read and were skipped", broken)
	}
	return failure
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
