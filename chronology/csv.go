package chronology

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
	"unicode"

	"annals/chronology/calendar"
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
		urls = append(urls, strings.ReplaceAll(s.URL, ";", "%3B")) // a comma in its place would lead elsewhere
		published = append(published, s.Published)
	}
	for _, a := range e.Alternatives {
		alternatives = append(alternatives, a.EDTF)
	}
	quote, because := "", ""
	if len(e.Mentions) > 0 {
		quote = e.Mentions[0].Quote
		if t := e.Mentions[0].Timex; t != nil {
			because = reasonCell(t)
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

// defuse keeps a cell from being run as a formula (OWASP, "CSV injection"),
// also by a program that drops the spaces before it. A cell that begins with
// an apostrophe gets one more, so that reading is exact.
func defuse(cell string) string {
	first := strings.TrimLeftFunc(cell, unicode.IsSpace)
	if strings.HasPrefix(cell, "\t") || strings.HasPrefix(cell, "\r") ||
		first != "" && strings.IndexByte("=+-@'", first[0]) >= 0 {
		return "'" + cell
	}
	return cell
}
