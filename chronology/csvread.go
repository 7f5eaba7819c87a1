package chronology

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"annals/chronology/source"
)

// CodeDatesRespelled is the diagnostic of dates that a spreadsheet has rewritten.
const CodeDatesRespelled = "dates-respelled"

// ReadCSV reads a chronology from CSV or TSV as people and spreadsheets write
// it. The comma, a semicolon (as in many countries) or a tab is taken from the
// header row, the encoding from the bytes, and the order of days and months from
// all dates together. Columns may stand in any order and have the names of any
// language of the report; "title" and one of "date" and "start" must be there,
// unknown ones are skipped. A date may be written as at the head of a line of a
// list ("c. 1190", "3.-5.5.2021"). Malformed CSV is a *FormatError; so is each cell
// that cannot be read, and the error joins them. What was read otherwise than it is
// written is told by a diagnostic.
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
	t := &csvTable{columns: columnsOf(header), names: header}
	if _, hasTitle := t.columns["title"]; !hasTitle || !t.has("date") && !t.has("start") {
		return nil, &FormatError{Format: "CSV", Line: 1, Column: 1,
			Err: errors.New(`the first row must name the columns "title" and "date"`)}
	}
	c := &Chronology{Schema: Schema, Title: "Chronology"}
	for _, d := range guessed {
		c.Diagnostics = append(c.Diagnostics, Diagnostic{Code: d.Code, Severity: d.Severity, Start: -1, End: -1, Message: d.Message, Hint: d.Hint})
	}
	for {
		cells, err := in.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, csvError(err)
		}
		row := csvRowRead{cells: cells, places: make([]csvPlace, len(cells))}
		for i := range cells {
			line, column := in.FieldPos(i)
			row.places[i] = csvPlace{line, column}
		}
		t.rows = append(t.rows, row)
	}
	t.respell(c)
	sources := csvSources{ids: make(map[string]string), chronology: c}
	for i, row := range t.rows {
		if t.faulty[i] {
			continue
		}
		cell := func(column string) string { return t.cell(row, column) }
		e := t.event(i)
		if e.Title == "" && e.EDTF == "" && e.Start.IsZero() {
			continue // a row that a person left empty
		}
		if t.faulty[i] {
			continue
		}
		sources.attach(&e, cell)
		probe := e
		if _, err := probe.settleDate(); err != nil {
			t.fault(i, cmp.Or(map[bool]string{true: "date"}[t.has("date")], "start"), err)
		}
		c.Events = append(c.Events, e)
	}
	if err := t.faults(); err != nil {
		return nil, err
	}
	return c.read("CSV", func() []eventFields { return nil })
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
			readReason(&m, cell("because"))
		}
		e.Mentions = append(e.Mentions, m)
	}
}
