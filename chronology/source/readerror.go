package source

import (
	"errors"
	"fmt"
)

// The ways in which a source cannot be read. Callers test for them with
// errors.Is; the message of the ReadError around them says the rest.
var (
	ErrEmpty       = errors.New("the file is empty")
	ErrNoText      = errors.New("no text was found in it")
	ErrBinary      = errors.New("the file is binary and of no known format")
	ErrTooLarge    = errors.New("the file is too large")
	ErrUnsupported = errors.New("this format is not supported")
	ErrMalformed   = errors.New("the file is damaged")
)

// ReadError is what Read and Documents return for a source, or a part of one,
// that could not be read.
type ReadError struct {
	Name   string // the file's name as the user gave it
	Line   int    // counted from 1; 0 where lines mean nothing
	Part   string // the part inside the file: "page 3", "message 12"; empty for the whole
	Err    error  // wraps one of the sentinels above, or the error of reading
	Detail string // what exactly was found; may be empty
}

// Error names the file and the place before it says what is wrong.
func (e *ReadError) Error() string {
	place := e.Name
	if e.Line > 0 {
		place = fmt.Sprintf("%s:%d", place, e.Line)
	}
	if e.Part != "" {
		place += ": " + e.Part
	}
	if e.Detail != "" {
		return fmt.Sprintf("%s: %v: %s", place, e.Err, e.Detail)
	}
	return fmt.Sprintf("%s: %v", place, e.Err)
}

// Unwrap returns the reason.
func (e *ReadError) Unwrap() error { return e.Err }
