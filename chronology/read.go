package chronology

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"sync"
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
// UTF-8 by their decoders. It fails for another schema and for events without a
// title, with a date that is none or a status that is none, naming each; fields
// says where they stand in a file of that format.
func (c *Chronology) read(format string, fields func() []eventFields) (*Chronology, error) {
	if c.Schema != Schema {
		return nil, fmt.Errorf("%q: %w", c.Schema, ErrSchema)
	}
	c.Diagnostics = slices.DeleteFunc(c.Diagnostics, func(d Diagnostic) bool { return d.Code == CodeDateEdited || d.Code == CodeFieldSkipped }) // of another reading
	faults := eventFaults{format: format, fields: sync.OnceValue(fields)}
	for i := range c.Events {
		e := &c.Events[i]
		if e.EDTF == "" && e.End.IsZero() && !e.Start.IsZero() {
			if f := faults.of(i); f.start != "" {
				e.EDTF = f.start // which keeps its grain: "2014" is a year
			}
		}
		edited, err := e.settleDate()
		switch {
		case strings.TrimSpace(e.Title) == "":
			faults.add(i, e, errNoTitle, "title")
		case err != nil:
			faults.add(i, e, err, "edtf")
		}
		if err := checkStatus(e.Status); err != nil {
			faults.add(i, e, err, "")
		}
		if edited {
			c.Diagnostics = append(c.Diagnostics, Diagnostic{
				Code: CodeDateEdited, Severity: source.Info, Start: -1, End: -1,
				Message: fmt.Sprintf("%q: the date and its bounds disagreed; the event is now %s", e.Title, e.EDTF),
				Hint:    "the date counts; to move an event change its date, and leave start and end as they are",
			})
		}
		e.settleRest()
	}
	if err := faults.err(); err != nil {
		return nil, err
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
		if e.End.IsZero() { // a beginning alone is a day, or a minute of one
			e.End = e.Start.Date.AddDays(1).At()
			if e.Start.Clock != 0 {
				e.End = calendar.Moment{Date: e.Start.Date, Clock: e.Start.Clock + 60}
			}
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
	edited = !e.Start.IsZero() && e.Start != bounds.Start || !e.End.IsZero() && e.End != bounds.End
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
