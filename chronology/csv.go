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
)

// csvColumns are the columns of a chronology in CSV, an event a row. They hold
// what a person edits in a spreadsheet; offsets, all but the first mention, and
// the diagnostics are left to JSON and YAML.
var csvColumns = [...]string{
	"date", "title", "kind", "status", "actors", "place", "start", "end", "salience",
	"source", "source_title", "url", "published", "quote", "because", "alternatives", "id",
}

// listSeparator parts the names in a cell that holds several.
const listSeparator = "; "

// WriteCSV writes an event a row under a header row, cells parted by comma (a
// tab for TSV), lines ended by CR LF as RFC 4180 has it. A cell that a
// spreadsheet would run as a formula gets an apostrophe before it, which
// ReadCSV takes off again.
func (c *Chronology) WriteCSV(w io.Writer, comma rune) error {
	out := csv.NewWriter(w)
	out.Comma, out.UseCRLF = comma, true
	if err := out.Write(csvColumns[:]); err != nil {
		return err
	}
	sources := make(map[string]*Source, len(c.Sources))
	for i := range c.Sources {
		sources[c.Sources[i].ID] = &c.Sources[i]
	}
	for i := range c.Events {
		if err := out.Write(csvRow(&c.Events[i], sources)); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func csvRow(e *Event, sources map[string]*Source) []string {
	var names, titles, urls, published, alternatives []string
	for _, id := range e.SourceIDs() {
		s := sources[id]
		if s == nil {
			continue
		}
		names = append(names, s.Name)
		titles = append(titles, s.Title)
		urls = append(urls, s.URL)
		published = append(published, s.Published)
	}
	for _, a := range e.Alternatives {
		alternatives = append(alternatives, a.EDTF)
	}
	quote, because := "", ""
	if len(e.Mentions) > 0 {
		quote = e.Mentions[0].Quote
		if t := e.Mentions[0].Timex; t != nil {
			because = fmt.Sprintf("%q: %s", t.Text.Text, t.Because)
		}
	}
	row := []string{
		e.EDTF, e.Title, string(e.Kind), string(e.Status), joinCell(e.Actors), e.Place, momentText(e.Start), momentText(e.End),
		strconv.FormatFloat(e.Salience, 'g', -1, 64),
		joinCell(names), joinCell(titles), joinCell(urls), joinCell(published), quote, because, joinCell(alternatives), e.ID,
	}
	for i := range row {
		row[i] = defuse(row[i])
	}
	return row
}

// joinCell joins a list for one cell, or nothing where all of it is empty. A
// semicolon inside a name becomes a comma.
func joinCell(list []string) string {
	if strings.Join(list, "") == "" {
		return ""
	}
	parts := make([]string, len(list))
	for i, part := range list {
		parts[i] = strings.ReplaceAll(part, ";", ",")
	}
	return strings.Join(parts, listSeparator)
}

func momentText(m calendar.Moment) string {
	if m.IsZero() {
		return ""
	}
	text, err := m.MarshalText()
	if err != nil {
		return ""
	}
	return string(text)
}

// defuse keeps a cell from being run as a formula (OWASP, "CSV injection").
// A cell that begins with an apostrophe gets one more, so that reading is exact.
func defuse(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@\t\r'", rune(cell[0])) {
		return "'" + cell
	}
	return cell
}

// ReadCSV reads a chronology from CSV or TSV; the comma, a semicolon (as
// spreadsheets write it in many countries) or a tab is taken from the header
// row. Columns may stand in any order; "title" and one of "date" and "start"
// must be there, unknown ones are skipped. Malformed CSV is a *FormatError.
func ReadCSV(r io.Reader) (*Chronology, error) {
	data, err := readAll(r)
	if err != nil {
		return nil, err
	}
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
	sources := csvSources{ids: make(map[string]string), chronology: c}
	for {
		row, err := in.Read()
		if errors.Is(err, io.EOF) {
			return c.read()
		}
		if err != nil {
			return nil, csvError(err)
		}
		line, _ := in.FieldPos(0)
		cell := func(column string) string {
			i, ok := columns[column]
			if !ok || i >= len(row) {
				return ""
			}
			return strings.TrimPrefix(strings.TrimSpace(strings.ToValidUTF8(row[i], "\ufffd")), "'")
		}
		e, err := csvEvent(cell)
		if err != nil {
			return nil, &FormatError{Format: "CSV", Line: line, Column: 1, Err: err}
		}
		if e.Title == "" && e.EDTF == "" && e.Start.IsZero() {
			continue // a row that a person left empty
		}
		sources.attach(&e, cell)
		if _, err := e.settleDate(); err != nil {
			return nil, &FormatError{Format: "CSV", Line: line, Column: 1, Err: err}
		}
		c.Events = append(c.Events, e)
	}
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
