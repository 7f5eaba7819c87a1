package chronology

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"unicode/utf8"

	"annals/chronology/calendar"
	"annals/chronology/event"
	"annals/chronology/source"
)

// FormatError reports a chronology file that cannot be read. Line and Column
// count from 1, the column in bytes; both are 0 where the place is not known.
type FormatError struct {
	Format       string // "JSON", "YAML", "CSV"
	Line, Column int
	Err          error
}

// Error describes the fault without the place, which the caller prints.
func (e *FormatError) Error() string {
	return fmt.Sprintf("not a chronology in %s: %v", e.Format, e.Err)
}

// Unwrap returns the fault.
func (e *FormatError) Unwrap() error { return e.Err }

// ErrSchema reports a file that is well-formed and not a chronology of this version.
var ErrSchema = errors.New("the schema is not " + Schema)

// CodeDateEdited is the diagnostic of an event whose edtf and bounds disagreed
// when it was read, as after an edit of one of them.
const CodeDateEdited = "date-edited"

// maxFile bounds a chronology file; 100,000 events are some 100 MB.
const maxFile = 1 << 30

func readAll(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	if err != nil {
		return nil, err
	}
	if len(data) > maxFile {
		return nil, fmt.Errorf("the file is larger than %d MB", maxFile>>20)
	}
	return bytes.TrimPrefix(data, []byte("\ufeff")), nil
}

// read checks what was decoded and mends what an edit by hand leaves undone:
// bounds are taken from the date, missing ids are made, texts are made valid
// UTF-8 by their decoders. It fails for another schema and for a date that is
// none, naming the event.
func (c *Chronology) read() (*Chronology, error) {
	if c.Schema != Schema {
		return nil, fmt.Errorf("%q: %w", c.Schema, ErrSchema)
	}
	for i := range c.Events {
		e := &c.Events[i]
		edited, err := e.settleDate()
		if err != nil {
			return nil, fmt.Errorf("event %d, %q: %w", i+1, e.Title, err)
		}
		if edited {
			c.Diagnostics = append(c.Diagnostics, Diagnostic{
				Code: CodeDateEdited, Severity: source.Info, Start: -1, End: -1,
				Message: fmt.Sprintf("%q: the date and its bounds disagreed; the event is now %s", e.Title, e.EDTF),
			})
		}
		e.settleRest()
	}
	distinctIDs(c.Events)
	sortEvents(c.Events)
	c.tidy()
	return c, nil
}

// settleDate makes the date, its bounds and its grain agree. The EDTF date is
// the authority; without one the bounds are. It reports whether a bound that
// was given had to give way.
func (e *Event) settleDate() (edited bool, err error) {
	if e.EDTF == "" {
		if e.Start.IsZero() && e.End.IsZero() {
			return false, errors.New("it has no date")
		}
		v, err := calendar.Span(calendar.Interval{Start: e.Start, End: e.End})
		if err != nil {
			return false, err
		}
		e.EDTF = v.EDTF()
	}
	v, err := calendar.ParseEDTF(e.EDTF)
	if err != nil {
		return false, fmt.Errorf("the date %q: %w", e.EDTF, err)
	}
	bounds := v.Bounds()
	if e.Start == bounds.Start && e.End == bounds.End {
		e.Grain = v.Grain().String()
		return false, nil
	}
	edited = !e.Start.IsZero() || !e.End.IsZero()
	e.Start, e.End = bounds.Start, bounds.End
	e.Grain = v.Grain().String()
	return edited, nil
}

func (e *Event) settleRest() {
	if e.Kind == "" {
		e.Kind = event.Other
	}
	if e.Status == "" {
		e.Status = event.Occurred
	}
	if math.IsNaN(e.Salience) || e.Salience < 0 {
		e.Salience = 0
	}
	e.Salience = min(e.Salience, 1)
	if e.ID == "" {
		e.ID = eventID(e.EDTF, e.Title)
	}
}

// position turns a byte offset into a line and a column, both from 1; the
// column counts code points.
func position(data []byte, offset int) (line, column int) {
	offset = min(max(offset, 0), len(data))
	before := data[:offset]
	line = bytes.Count(before, []byte("\n")) + 1
	return line, utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:]) + 1
}
