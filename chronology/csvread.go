package chronology

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/event"
	"annals/chronology/source"
)

// CodeDatesRespelled is the diagnostic of dates that a spreadsheet has rewritten.
const CodeDatesRespelled = "dates-respelled"

// ReadCSV reads a chronology from CSV or TSV as people and spreadsheets write
// it. The comma, a semicolon (as in many countries) or a tab is taken from the
// header row, the encoding from the bytes, and the order of days and months from
// all dates together. Columns may stand in any order; "title" and one of "date"
// and "start" must be there, unknown ones are skipped. Malformed CSV and a date
// that can be read two ways are a *FormatError; what was read otherwise than it
// is written is told by a diagnostic.
func ReadCSV(r io.Reader) (*Chronology, error) {
	data, err := readAll(r)
	if err != nil {
		return nil, err
	}
	text, guessed := source.Decode(data)
	data = []byte(text)
	in := csv.NewReader(bytes.NewReader(data))
	in.FieldsPerRecord = -1
	in.Comma = separator(data)
	header, err := in.Read()
	if err != nil {
		if errors.Is(err, io.EOF) {
			err = errors.New("the file is empty")
		}
		return nil, csvError(err)
	}
	columns := make(map[string]int, len(header))
	for i, name := range header {
		columns[strings.ToLower(strings.TrimSpace(name))] = i
	}
	_, hasDate := columns["date"]
	_, hasStart := columns["start"]
	if _, hasTitle := columns["title"]; !hasTitle || !hasDate && !hasStart {
		return nil, &FormatError{Format: "CSV", Line: 1, Column: 1,
			Err: errors.New(`the first row must name the columns "title" and "date"`)}
	}
	c := &Chronology{Schema: Schema, Title: "Chronology"}
	for _, d := range guessed {
		c.Diagnostics = append(c.Diagnostics, Diagnostic{Code: d.Code, Severity: d.Severity, Start: -1, End: -1, Message: d.Message, Hint: d.Hint})
	}
	t := &csvTable{columns: columns}
	for {
		cells, err := in.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, csvError(err)
		}
		line, _ := in.FieldPos(0)
		t.rows = append(t.rows, csvRowRead{cells, line})
	}
	if err := t.respell(c); err != nil {
		return nil, err
	}
	sources := csvSources{ids: make(map[string]string), chronology: c}
	for _, row := range t.rows {
		cell := func(column string) string { return t.cell(row, column) }
		e, err := csvEvent(cell)
		if err != nil {
			return nil, &FormatError{Format: "CSV", Line: row.line, Column: 1, Err: err}
		}
		if e.Title == "" && e.EDTF == "" && e.Start.IsZero() {
			continue // a row that a person left empty
		}
		sources.attach(&e, cell)
		if _, err := e.settleDate(); err != nil {
			return nil, &FormatError{Format: "CSV", Line: row.line, Column: 1, Err: err}
		}
		c.Events = append(c.Events, e)
	}
	return c.read()
}

// csvTable is the rows of a file under the names of its columns.
type csvTable struct {
	columns map[string]int
	rows    []csvRowRead
}

type csvRowRead struct {
	cells []string
	line  int // from 1, on which the row begins
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

// respell writes the dates that a spreadsheet has made its own as ISO 8601
// again, and says so.
func (t *csvTable) respell(c *Chronology) error {
	bounds := make([][2]string, len(t.rows))
	var dates []string
	for i, row := range t.rows {
		bounds[i] = [2]string{t.cell(row, "start"), t.cell(row, "end")}
		dates = append(dates, t.cell(row, "date"), t.cell(row, "published"))
	}
	order, n := orderOf(bounds, dates), 0
	for _, row := range t.rows {
		for _, column := range [...]string{"date", "start", "end", "published"} {
			iso, changed, err := isoDate(t.cell(row, column), order)
			if err != nil {
				return &FormatError{Format: "CSV", Line: row.line, Column: 1, Err: err}
			}
			if changed {
				row.cells[t.columns[column]] = iso
				n++
			}
		}
	}
	if n > 0 {
		how := map[dayOrder]string{dayFirst: " with the day first", monthFirst: " with the month first"}[order]
		c.Diagnostics = append(c.Diagnostics, Diagnostic{Code: CodeDatesRespelled, Severity: source.Info, Start: -1, End: -1,
			Message: fmt.Sprintf("%d dates are written as a spreadsheet writes them; they were read%s", n, how)})
	}
	return nil
}

// separator returns the rune that parts the cells of the header row.
func separator(data []byte) rune {
	header, _, _ := bytes.Cut(data, []byte("\n"))
	best, most := ',', 0
	for _, r := range ",;\t" {
		if n := bytes.Count(header, []byte(string(r))); n > most {
			best, most = r, n
		}
	}
	return best
}

func csvError(err error) error {
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return &FormatError{Format: "CSV", Line: parse.Line, Column: parse.Column, Err: parse.Err}
	}
	return &FormatError{Format: "CSV", Err: err}
}

func csvEvent(cell func(string) string) (Event, error) {
	e := Event{
		ID: cell("id"), Title: cell("title"), Kind: event.Kind(strings.ToLower(cell("kind"))),
		Status: event.Status(strings.ToLower(cell("status"))), EDTF: cell("date"), Place: cell("place"),
		Actors: splitCell(cell("actors")),
	}
	for _, alternative := range splitCell(cell("alternatives")) {
		e.Alternatives = append(e.Alternatives, Alternative{EDTF: alternative})
	}
	for column, bound := range map[string]*calendar.Moment{"start": &e.Start, "end": &e.End} {
		if text := cell(column); text != "" {
			if err := bound.UnmarshalText([]byte(text)); err != nil {
				return Event{}, fmt.Errorf("the column %q: %w", column, err)
			}
		}
	}
	if text := cell("salience"); text != "" {
		salience, err := strconv.ParseFloat(strings.Replace(text, ",", ".", 1), 64)
		if err != nil {
			return Event{}, fmt.Errorf("the column \"salience\": %q is not a number", text)
		}
		e.Salience = salience
	}
	return e, nil
}

// splitCell splits what joinCell joined; a list that ran empty is nil.
func splitCell(cell string) []string {
	if cell == "" {
		return nil
	}
	parts := strings.Split(cell, ";")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}

// csvSources makes the sources of a chronology out of the names in its rows.
type csvSources struct {
	ids        map[string]string // name to id
	chronology *Chronology
}

// attach gives e a mention for each source its row names; the quote, which is
// that of the first, has no place in a text.
func (s *csvSources) attach(e *Event, cell func(string) string) {
	names, titles := splitCell(cell("source")), splitCell(cell("source_title"))
	urls, published := splitCell(cell("url")), splitCell(cell("published"))
	at := func(list []string, i int) string {
		if len(list) == len(names) {
			return list[i]
		}
		return ""
	}
	for i, name := range names {
		id, ok := s.ids[name]
		if !ok {
			id = fmt.Sprintf("s%d", len(s.ids)+1)
			s.ids[name] = id
			s.chronology.Sources = append(s.chronology.Sources, Source{
				ID: id, Name: name, Title: at(titles, i), URL: at(urls, i), Published: at(published, i),
			})
		}
		m := Mention{Source: id}
		if i == 0 {
			m.Quote = cell("quote")
			m.Sentence.Text = m.Quote
		}
		e.Mentions = append(e.Mentions, m)
	}
}
