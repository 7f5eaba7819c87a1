package main

import (
	"errors"
	"fmt"
	"strings"
	"unicode"

	"annals/chronology"
	"annals/chronology/source"
)

// errReported says that the reason of a failure has already been printed.
var errReported = errors.New("already reported")

// usageError is a command line that cannot be carried out.
type usageError struct{ message string }

func (e *usageError) Error() string { return e.message }

func usage(format string, args ...any) error { return &usageError{fmt.Sprintf(format, args...)} }

// hinted is an error with advice.
type hinted struct {
	err  error
	hint string
}

func (e *hinted) Error() string { return e.err.Error() }
func (e *hinted) Unwrap() error { return e.err }

// say prints a line to stderr, with control characters made visible so that a
// file's name or text cannot play with the terminal.
func (e *env) say(format string, args ...any) {
	fmt.Fprintln(e.stderr, visible(fmt.Sprintf(format, args...)))
}

func visible(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return '\ufffd'
		}
		return r
	}, s)
}

// problem prints an error, each part of a joined one on its own line, with the
// hint it carries.
func (e *env) problem(err error) {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, part := range joined.Unwrap() {
			e.problem(part)
		}
		return
	}
	e.say("annals: %v", err)
	var h *hinted
	if errors.As(err, &h) && h.hint != "" {
		e.say("hint: %s", h.hint)
	}
}

// diagnostic prints one diagnostic of a chronology as file:line:col.
func (e *env) diagnostic(d chronology.Diagnostic, docs map[string]*source.Document) {
	place := ""
	if doc := docs[d.Source]; doc != nil {
		place = doc.Name + ": "
		if d.Start >= 0 && d.End > 0 {
			line, column := lineOf(doc.Text, d.Start)
			place = fmt.Sprintf("%s:%d:%d: ", doc.Name, line, column)
		}
	}
	e.say("%s%s: %s", place, d.Severity, d.Message)
	if d.Hint != "" {
		e.say("hint: %s", d.Hint)
	}
}

// lineOf turns a code point offset into a line and a column, both from 1, the
// column in code points.
func lineOf(text string, offset int) (line, column int) {
	line, column = 1, 1
	for _, r := range text {
		if offset == 0 {
			break
		}
		offset--
		if column++; r == '\n' {
			line, column = line+1, 1
		}
	}
	return line, column
}
