package chronology

import (
	"errors"
	"fmt"

	"annals/chronology/event"
)

var errNoTitle = errors.New("the event has no title")

// checkStatus reports a status that the wire form does not know. A kind may be any
// word: people make their own.
func checkStatus(s event.Status) error {
	switch s {
	case "", event.Occurred, event.Ongoing, event.Planned, event.Hypothetical, event.Denied:
		return nil
	}
	return fmt.Errorf("%q is no status; write occurred, ongoing, planned, hypothetical or denied", s)
}

// eventFaults collects what is wrong with the events of a file.
type eventFaults struct {
	format string
	fields func() []eventFields
	wrong  []error
	more   int
}

// of returns what the file says of event i.
func (f *eventFaults) of(i int) eventFields {
	if fields := f.fields(); i < len(fields) {
		return fields[i]
	}
	return eventFields{}
}

// add notes a fault of event i, which would be mended by the field that is missing.
func (f *eventFaults) add(i int, e *Event, err error, missing string) {
	if len(f.wrong) == maxFaults {
		f.more++
		return
	}
	at := f.of(i)
	name := fmt.Sprintf("event %d", i+1)
	if e.Title != "" {
		name += fmt.Sprintf(", %q", e.Title)
	}
	f.wrong = append(f.wrong, &FormatError{Format: f.format, Line: at.line, Column: at.column, Err: fmt.Errorf("%s: %w%s", name, err, at.advice(missing))})
}

// err returns all that is wrong as one error, or nil.
func (f *eventFaults) err() error {
	if f.more > 0 {
		f.wrong = append(f.wrong, &FormatError{Format: f.format, Err: fmt.Errorf("%d more events cannot be read", f.more)})
	}
	return errors.Join(f.wrong...)
}
