package source

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"annals/chronology/calendar"
)

// jsonArticle is one article as JSON. Other members are ignored.
type jsonArticle struct {
	ID    json.RawMessage `json:"id"`
	Date  json.RawMessage `json:"date"`
	Text  *string         `json:"text"`
	Title string          `json:"title"`
	URL   string          `json:"url"`
}

// ParseJSON makes a Document of one JSON object {"id","date","text"}, with
// "title" and "url" if it has them, or with members of other common names
// ("content", "published_at"). The text is taken as it is, and its offsets
// with it. The id, a string or a number, becomes the Document's Name.
// A date that is no day is a diagnostic, and the Document has none.
func ParseJSON(object []byte) (*Document, error) {
	var article jsonArticle
	if err := json.Unmarshal(object, &article); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if article.Text == nil || len(article.Date) == 0 {
		article.fill(object)
	}
	if article.Text == nil {
		return nil, fmt.Errorf(`%w: the JSON object has no "text"`, ErrUnsupported)
	}
	d := FromText(jsonID(article.ID), *article.Text)
	d.URL = article.URL
	if article.Title != "" {
		d.Title = article.Title
	}
	date := jsonID(article.Date)
	if date == "" || date == "null" {
		return d, nil
	}
	day, ok := isoDay(date)
	if !ok {
		day, _, ok = dayOfTimestamp(date, dayStyle{})
	}
	if !ok {
		d.Diagnostics = append(d.Diagnostics, Diagnostic{Code: "bad-date", Severity: Warning, Start: -1, End: -1,
			Message: fmt.Sprintf("the input's date %q is no day of the calendar", shorten(date, 40)),
			Hint:    "write it as YYYY-MM-DD"})
		return d, nil
	}
	d.Published = Published{Date: day, From: FromInput, Evidence: shorten(date, 40)}
	return d, nil
}

// The names that other collections of articles give to the members, the most
// telling first, without hyphens and underscores and in lower case.
var (
	jsonTexts  = []string{"content", "body", "articlebody", "maintext", "fulltext", "articletext"}
	jsonDates  = []string{"published", "datepublished", "publishedat", "datepublish", "publishdate", "publisheddate", "publicationdate", "pubdate", "timestamp", "createdat"}
	jsonTitles = []string{"headline"}
	jsonURLs   = []string{"link", "permalink"}
)

// fill takes what is missing from the members of other names.
func (a *jsonArticle) fill(object []byte) {
	var members map[string]json.RawMessage
	if json.Unmarshal(object, &members) != nil {
		return
	}
	named := map[string]json.RawMessage{}
	for _, name := range slices.Sorted(maps.Keys(members)) {
		named[strings.NewReplacer("-", "", "_", "").Replace(strings.ToLower(name))] = members[name]
	}
	text := func(names []string) (value string, ok bool) {
		for _, name := range names {
			if json.Unmarshal(named[name], &value) == nil && value != "" {
				return value, true
			}
		}
		return "", false
	}
	if value, ok := text(jsonTexts); ok && a.Text == nil {
		a.Text = &value
	}
	if value, ok := text(jsonTitles); ok && a.Title == "" {
		a.Title = value
	}
	if value, ok := text(jsonURLs); ok && a.URL == "" {
		a.URL = value
	}
	for _, name := range jsonDates {
		if len(a.Date) == 0 {
			a.Date = named[name]
		}
	}
}

// jsonID returns an id without its quotes; null and none are "".
func jsonID(raw json.RawMessage) string {
	var id string
	if json.Unmarshal(raw, &id) == nil {
		return id
	}
	return string(raw)
}

// isoDay reads the day of an ISO 8601 date or date and time; its zone's day
// stands, it is not converted.
func isoDay(s string) (calendar.Date, bool) {
	var y, m, d int
	if len(s) < 10 || len(s) > 10 && s[10] != 'T' && s[10] != ' ' {
		return calendar.Date{}, false
	}
	if n, err := fmt.Sscanf(s[:10], "%4d-%2d-%2d", &y, &m, &d); n != 3 || err != nil {
		return calendar.Date{}, false
	}
	day, err := calendar.NewDate(y, m, d)
	return day, err == nil
}

// readJSON reads JSON Lines, JSON objects one after the other, or a list of
// them. Lines are read one by one: a damaged line is an error of its own, and
// the ones behind it are still read.
func readJSON(in *input, yield func(*Document, error) bool) {
	skipSpaceAndMark(in.r)
	first, err := in.r.Peek(1)
	if err == nil && first[0] == '[' {
		readJSONValues(in, yield)
		return
	}
	for number := 1; ; number++ {
		line, err := readLine(in.r)
		if errors.Is(err, ErrTooLarge) {
			if !yield(nil, &ReadError{Name: in.name, Line: number, Err: ErrTooLarge, Detail: "a line of more than 64 MiB"}) {
				return
			}
			continue
		}
		if number == 1 && len(line) > 0 && !json.Valid(line) && bytes.HasPrefix(bytes.TrimSpace(line), []byte("{")) {
			in.r = bufio.NewReader(io.MultiReader(bytes.NewReader(line), in.r)) // an object over several lines
			readJSONValues(in, yield)
			return
		}
		if len(bytes.TrimSpace(line)) > 0 && !yieldJSON(in.name, number, line, yield) {
			return
		}
		if err != nil {
			if !errors.Is(err, io.EOF) {
				yield(nil, &ReadError{Name: in.name, Line: number, Err: err})
			}
			return
		}
	}
}

// readJSONValues reads objects that span lines, or a list of objects.
func readJSONValues(in *input, yield func(*Document, error) bool) {
	decoder := json.NewDecoder(io.LimitReader(in.r, MaxBytes))
	if first, err := in.r.Peek(1); err == nil && first[0] == '[' {
		if _, err := decoder.Token(); err != nil {
			yield(nil, &ReadError{Name: in.name, Err: ErrMalformed, Detail: err.Error()})
			return
		}
	}
	for decoder.More() {
		var object json.RawMessage
		if err := decoder.Decode(&object); err != nil {
			yield(nil, &ReadError{Name: in.name, Err: ErrMalformed, Detail: fmt.Sprintf("at byte %d: %v", decoder.InputOffset(), err)})
			return
		}
		if !yieldJSON(in.name, 0, object, yield) {
			return
		}
	}
}

func yieldJSON(name string, line int, object []byte, yield func(*Document, error) bool) bool {
	d, err := ParseJSON(object)
	if err != nil {
		return yield(nil, &ReadError{Name: name, Line: line, Err: err})
	}
	if d.Name == "" {
		d.Name = name
	}
	if d.Published.Date.IsZero() {
		d.Published, _ = bestClaim(addressClaims(pageFacts{url: d.URL}))
	}
	return yield(d, nil)
}

// readLine returns the next line with its end, in memory bounded by MaxBytes.
// Of a longer line the rest is skipped, and the error wraps ErrTooLarge.
func readLine(r *bufio.Reader) ([]byte, error) {
	var line []byte
	tooLong := false
	for {
		piece, err := r.ReadSlice('\n')
		if len(line)+len(piece) > MaxBytes {
			tooLong, line = true, nil
		}
		if !tooLong {
			line = append(line, piece...)
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if tooLong {
			return nil, ErrTooLarge
		}
		return line, err
	}
}

// skipSpaceAndMark skips a byte-order mark and white space.
func skipSpaceAndMark(r *bufio.Reader) {
	if mark, err := r.Peek(3); err == nil && string(mark) == "\xef\xbb\xbf" {
		_, _ = r.Discard(3) // what was peeked can be discarded
	}
	for {
		c, err := r.Peek(1)
		if err != nil || c[0] != ' ' && c[0] != '\t' && c[0] != '\r' && c[0] != '\n' {
			return
		}
		_, _ = r.Discard(1)
	}
}
