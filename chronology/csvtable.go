package chronology

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/event"
	"annals/chronology/source"
)

// csvTable is the rows of a file under the names of its columns, and what is
// wrong with their cells.
type csvTable struct {
	columns map[string]int // by the names that WriteCSV writes
	names   []string       // as the file has them
	rows    []csvRowRead
	wrong   []error
	more    int          // faults beyond those that are told
	faulty  map[int]bool // rows with a fault
}

type csvRowRead struct {
	cells  []string
	places []csvPlace
}

// csvPlace is where a cell begins; both count from 1, the column in bytes.
type csvPlace struct{ line, column int }

// maxFaults bounds how many faults of a file are told one by one.
const maxFaults = 20

func (t *csvTable) has(column string) bool {
	_, ok := t.columns[column]
	return ok
}

// cell returns a cell without what keeps a spreadsheet from running it; one
// that is not there is empty.
func (t *csvTable) cell(row csvRowRead, column string) string {
	i, ok := t.columns[column]
	if !ok || i >= len(row.cells) {
		return ""
	}
	return strings.TrimPrefix(strings.TrimSpace(row.cells[i]), "'")
}

// fault notes what is wrong with a cell of row i.
func (t *csvTable) fault(i int, column string, err error) {
	if t.faulty == nil {
		t.faulty = make(map[int]bool)
	}
	t.faulty[i] = true
	if len(t.wrong) == maxFaults {
		t.more++
		return
	}
	row, at := t.rows[i], t.columns[column]
	place := csvPlace{line: i + 2, column: 1}
	if at < len(row.places) {
		place = row.places[at]
	} else if len(row.places) > 0 {
		place.line = row.places[0].line
	}
	t.wrong = append(t.wrong, &FormatError{Format: "CSV", Line: place.line, Column: place.column,
		Err: fmt.Errorf("row %d, column %q: %w", i+2, strings.TrimSpace(t.names[at]), err)})
}

// faults returns all that is wrong as one error, or nil.
func (t *csvTable) faults() error {
	if t.more > 0 {
		t.wrong = append(t.wrong, &FormatError{Format: "CSV", Err: fmt.Errorf("%d more cells cannot be read", t.more)})
	}
	return errors.Join(t.wrong...)
}

// respell writes the dates that a spreadsheet or a person has written in a way of
// their own as ISO 8601 and EDTF, and says so.
func (t *csvTable) respell(c *Chronology) {
	bounds := make([][2]string, len(t.rows))
	var dates []string
	for i, row := range t.rows {
		bounds[i] = [2]string{t.cell(row, "start"), t.cell(row, "end")}
		dates = append(dates, t.cell(row, "date"), t.cell(row, "published"))
	}
	reader := dateReader{order: orderOf(bounds, dates)}
	n := 0
	for i, row := range t.rows {
		for _, column := range [...]string{"date", "start", "end"} {
			iso, changed, err := reader.iso(t.cell(row, column))
			if err != nil {
				t.fault(i, column, err)
			} else if changed {
				row.cells[t.columns[column]] = iso
				n++
			}
		}
		if iso, changed, err := isoDate(t.cell(row, "published"), reader.order); err != nil {
			t.fault(i, "published", err)
		} else if changed {
			row.cells[t.columns["published"]] = iso
			n++
		}
	}
	if n > 0 {
		how := map[dayOrder]string{dayFirst: " with the day first", monthFirst: " with the month first"}[reader.order]
		c.Diagnostics = append(c.Diagnostics, Diagnostic{Code: CodeDatesRespelled, Severity: source.Info, Start: -1, End: -1,
			Message: fmt.Sprintf("%d dates are written as a spreadsheet or a person writes them; they were read%s", n, how)})
	}
}

// event reads row i, and notes what is wrong with it.
func (t *csvTable) event(i int) Event {
	cell := func(column string) string { return t.cell(t.rows[i], column) }
	e := Event{
		ID: cell("id"), Title: cell("title"), Kind: event.Kind(strings.ToLower(cell("kind"))),
		Status: event.Status(strings.ToLower(cell("status"))), EDTF: cell("date"), Place: cell("place"),
		Actors: splitCell(cell("actors")),
	}
	for _, alternative := range splitCell(cell("alternatives")) {
		e.Alternatives = append(e.Alternatives, Alternative{EDTF: alternative})
	}
	if e.EDTF == "" && cell("end") == "" {
		e.EDTF = cell("start") // which keeps its grain: "2014" is a year
	}
	for column, bound := range map[string]*calendar.Moment{"start": &e.Start, "end": &e.End} {
		if text := cell(column); text != "" {
			if err := bound.UnmarshalText([]byte(text)); err != nil && (column == "end" || e.EDTF != text) {
				t.fault(i, column, err)
			}
		}
	}
	if text := cell("salience"); text != "" {
		salience, err := strconv.ParseFloat(strings.Replace(text, ",", ".", 1), 64)
		if err != nil {
			t.fault(i, "salience", fmt.Errorf("%q is not a number", text))
		}
		e.Salience = salience
	}
	if err := checkStatus(e.Status); err != nil {
		t.fault(i, "status", err)
	}
	if e.EDTF == "" && e.Start.IsZero() && e.End.IsZero() {
		if e.Title != "" {
			t.fault(i, "date", errors.New("the event has no date"))
		}
	} else if strings.TrimSpace(e.Title) == "" {
		t.fault(i, "title", errNoTitle)
	}
	return e
}
