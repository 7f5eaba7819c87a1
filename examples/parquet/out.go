package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/parquet-go/parquet-go"
)

// timexRow is a temporal expression, as annals tag finds it. Offsets are code
// points into the article's text, the end exclusive.
type timexRow struct {
	Article string `parquet:"article,dict"`
	Start   int64  `parquet:"start"`
	End     int64  `parquet:"end"`
	Text    string `parquet:"text"`
	Type    string `parquet:"type,dict"`
	Value   string `parquet:"value"`
	EDTF    string `parquet:"edtf"`
	Rule    string `parquet:"rule,dict"`
	Because string `parquet:"because,dict"`
}

// eventRow is an event of an article, as annals events finds it. Start and end
// are days or times, the end exclusive; the quote is the first mention's.
type eventRow struct {
	Article  string   `parquet:"article,dict"`
	ID       string   `parquet:"id"`
	Title    string   `parquet:"title"`
	Kind     string   `parquet:"kind,dict"`
	Status   string   `parquet:"status,dict"`
	EDTF     string   `parquet:"edtf"`
	Start    string   `parquet:"start"`
	End      string   `parquet:"end"`
	Grain    string   `parquet:"grain,dict"`
	Actors   []string `parquet:"actors,list"`
	Place    string   `parquet:"place,dict"`
	Salience float64  `parquet:"salience"`
	Quote    string   `parquet:"quote"`
}

// found is a line of annals tag or annals events.
type found struct {
	ID      json.RawMessage `json:"id"`
	Timexes []struct {
		Start, End int64
		Text       string
		Type       string
		Value      string
		EDTF       string
		Rule       string
		Because    string
	} `json:"timexes"`
	Events []struct {
		ID, Title, Kind, Status, EDTF, Start, End, Grain, Place string
		Actors                                                  []string
		Salience                                                float64
		Mentions                                                []struct{ Quote string }
	} `json:"events"`
}

// rowsAGroup is how many rows are held before they are written as a row group.
const rowsAGroup = 50_000

// writeFound writes lines of annals tag, or of annals events, as a file: the
// first line says which they are.
func writeFound(w io.Writer, r io.Reader) error {
	lines := json.NewDecoder(bufio.NewReaderSize(r, 1<<20))
	var first map[string]json.RawMessage
	if err := lines.Decode(&first); errors.Is(err, io.EOF) {
		return errors.New("there is no line on stdin")
	} else if err != nil {
		return fmt.Errorf("line 1: %w", err)
	}
	data, err := json.Marshal(first)
	if err != nil {
		return err
	}
	var f found
	if err := json.Unmarshal(data, &f); err != nil {
		return fmt.Errorf("line 1: %w", err)
	}
	switch {
	case first["timexes"] != nil:
		return writeRows(w, &f, lines, timexRows)
	case first["events"] != nil:
		return writeRows(w, &f, lines, eventRows)
	}
	return errors.New("line 1 has neither timexes nor events: it is no line of annals tag --jsonl or annals events --jsonl")
}

func writeRows[T any](w io.Writer, f *found, lines *json.Decoder, rows func(*found) []T) error {
	out := parquet.NewGenericWriter[T](w, parquet.Compression(&parquet.Zstd), parquet.MaxRowsPerRowGroup(rowsAGroup))
	for number := 1; ; number++ {
		if _, err := out.Write(rows(f)); err != nil {
			return err
		}
		f = &found{}
		if err := lines.Decode(f); errors.Is(err, io.EOF) {
			return out.Close()
		} else if err != nil {
			return fmt.Errorf("line %d: %w", number+1, err)
		}
	}
}

// name is the id of an article as a text: a JSON string without its quotes.
func (f *found) name() string {
	var s string
	if json.Unmarshal(f.ID, &s) == nil {
		return s
	}
	return string(f.ID)
}

func timexRows(f *found) []timexRow {
	out := make([]timexRow, len(f.Timexes))
	for i, t := range f.Timexes {
		out[i] = timexRow{f.name(), t.Start, t.End, t.Text, t.Type, t.Value, t.EDTF, t.Rule, t.Because}
	}
	return out
}

func eventRows(f *found) []eventRow {
	out := make([]eventRow, len(f.Events))
	for i, e := range f.Events {
		out[i] = eventRow{
			Article: f.name(), ID: e.ID, Title: e.Title, Kind: e.Kind, Status: e.Status, EDTF: e.EDTF, Start: e.Start, End: e.End,
			Grain: e.Grain, Actors: e.Actors, Place: e.Place, Salience: e.Salience,
		}
		if len(e.Mentions) > 0 {
			out[i].Quote = e.Mentions[0].Quote
		}
	}
	return out
}
