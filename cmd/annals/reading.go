package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"annals/chronology"
	"annals/chronology/source"
)

// item is one thing that came out of a file: a source, a chronology that was
// written before, or why something could not be read.
type item struct {
	file       sourceFile
	doc        *source.Document
	chronology *chronology.Chronology
	err        error
}

// How much is read ahead of what the caller has taken.
const (
	aheadBytes = 64 << 20 // of files being read at once; one that is larger is read alone
	aheadItems = 16       // of one file, such as the messages of a mailbox
)

// reading is one file on its way through a worker.
type reading struct {
	file  sourceFile
	items chan item // closed at the file's end
}

// items reads files on all processors and yields what is in them, in the order
// of the files. However many and large the files, only few are in memory at a
// time. When ctx is cancelled it yields nothing more, at once, although a file
// may still be in a worker's hands.
func (e *env) items(ctx context.Context, files []sourceFile) iter.Seq[item] {
	return func(yield func(item) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		workers := runtime.GOMAXPROCS(0)
		todo, inOrder := make(chan *reading), make(chan *reading, 4*workers)
		taken := make(chan int64, 4*workers+1) // the sizes of files that are done with
		for range workers {
			go func() {
				for r := range todo {
					e.readFile(ctx, r)
				}
			}()
		}
		go dispatch(ctx, files, todo, inOrder, taken)
		for r := range inOrder {
			for {
				select {
				case <-ctx.Done():
					return
				case it, more := <-r.items:
					if more && !yield(it) {
						return
					}
					if more {
						continue
					}
				}
				break
			}
			taken <- r.file.size
		}
	}
}

// dispatch hands out files in order, as long as those in flight are not too large.
func dispatch(ctx context.Context, files []sourceFile, todo, inOrder chan<- *reading, taken <-chan int64) {
	defer close(todo)
	defer close(inOrder)
	inFlight, open := int64(0), 0
	for _, file := range files {
		for open > 0 && inFlight+file.size > aheadBytes || open == cap(taken) {
			select {
			case size := <-taken:
				inFlight, open = inFlight-size, open-1
			case <-ctx.Done():
				return
			}
		}
		r := &reading{file, make(chan item, aheadItems)}
		inFlight, open = inFlight+file.size, open+1
		for _, next := range []chan<- *reading{inOrder, todo} {
			select {
			case next <- r:
			case <-ctx.Done():
				return
			}
		}
	}
}

// readFile sends what is in a file. A fault in a reader is that file's alone.
func (e *env) readFile(ctx context.Context, r *reading) {
	defer close(r.items)
	send := func(it item) bool {
		it.file = r.file
		select {
		case r.items <- it:
			return true
		case <-ctx.Done():
			return false
		}
	}
	defer func() {
		if fault := recover(); fault != nil {
			send(item{err: fmt.Errorf("%s: its reader failed: %v", r.file.path, fault)})
		}
	}()
	in, name := e.stdin, "stdin"
	if r.file.path != "-" {
		f, err := os.Open(r.file.path)
		if err != nil {
			send(item{err: pathError(r.file.path, err)})
			return
		}
		defer f.Close()
		in, name = f, r.file.path
	}
	if c, err := written(r.file.path, in); c != nil || err != nil {
		send(item{chronology: c, err: err})
		return
	}
	for doc, err := range source.Documents(name, e.progress.counting(in)) {
		if ctx.Err() != nil || !send(item{doc: doc, err: err}) {
			return
		}
	}
}

// written reads a chronology that was written before. It returns neither a
// chronology nor an error where the file is a source.
func written(path string, r io.Reader) (*chronology.Chronology, error) {
	read := chronologyReader(path)
	if read == nil && isTable(path, r) {
		read = chronology.ReadCSV
	}
	if read == nil {
		return nil, nil
	}
	c, err := read(r)
	if err == nil {
		return c, nil
	}
	f, ok := r.(io.Seeker)
	if !ok || !isForeign(path, err) {
		return nil, placed(path, err)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, pathError(path, err)
	}
	return nil, nil
}

// chronologyReader returns how a file of this name is read if it is a
// chronology; nil where it cannot be one.
func chronologyReader(path string) func(io.Reader) (*chronology.Chronology, error) {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".json":
		return chronology.ReadJSON
	case ".yaml", ".yml":
		return chronology.ReadYAML
	case ".csv", ".tsv":
		return chronology.ReadCSV
	}
	return nil
}

// isTable reports a text that is a table, as a spreadsheet's "Unicode text" is: its
// first line names a column of dates and one of titles. It reads from the beginning.
func isTable(path string, r io.Reader) bool {
	f, ok := r.(io.ReadSeeker)
	if !ok || !strings.EqualFold(filepath.Ext(path), ".txt") {
		return false
	}
	head := make([]byte, 4<<10)
	n, err := io.ReadFull(f, head)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return false
	}
	_, err = f.Seek(0, io.SeekStart)
	return err == nil && chronology.IsTable(head[:n])
}

// isForeign reports JSON that is well-formed and no chronology: a source.
func isForeign(path string, err error) bool {
	return errors.Is(err, chronology.ErrSchema) && strings.EqualFold(filepath.Ext(path), ".json")
}

// placed puts the file and the line before an error of a chronology, or before
// each of several.
func placed(path string, err error) error {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		var parts []error
		for _, part := range joined.Unwrap() {
			parts = append(parts, placed(path, part))
		}
		return errors.Join(parts...)
	}
	var format *chronology.FormatError
	if errors.As(err, &format) && format.Line > 0 {
		return &hinted{fmt.Errorf("%s:%d:%d: %w", path, format.Line, format.Column, err), "mend the file there, or write it anew with -o"}
	}
	return &hinted{fmt.Errorf("%s: %w", path, err), "a chronology has \"schema\": \"" + chronology.Schema + "\" and a date for each event"}
}
