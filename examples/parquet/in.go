package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/parquet-go/parquet-go"
)

// article is a line as annals' filters read it.
type article struct {
	ID    string `json:"id"`
	Date  string `json:"date,omitempty"`
	Title string `json:"title,omitempty"`
	URL   string `json:"url,omitempty"`
	Text  string `json:"text"`
}

// column is one of a file's columns that an article has.
type column struct {
	name string
	unit time.Duration // of a timestamp; a day for dates; 0 for texts and numbers
}

// readArticles writes the rows of a file as JSON lines, a few at a time.
func readArticles(path string, w io.Writer) (err error) {
	defer func() {
		if fault := recover(); fault != nil { // a damaged file can trip the library
			err = fmt.Errorf("%s: the file is damaged: %v", path, fault)
		}
	}()
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	file, err := parquet.OpenFile(f, info.Size())
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	columns, err := articleColumns(file.Root())
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	number := 0
	for _, group := range file.RowGroups() {
		err := eachRow(group, func(row parquet.Row) error {
			number++
			a := articleOf(row, columns)
			if a.ID == "" {
				a.ID = path + ":" + strconv.Itoa(number)
			}
			return enc.Encode(a)
		})
		if err != nil {
			return fmt.Errorf("%s: row %d: %w", path, number+1, err)
		}
	}
	return nil
}

// articleColumns finds the columns of an article by name, whatever the case.
func articleColumns(root *parquet.Column) (map[int]column, error) {
	columns := make(map[int]column)
	text := false
	for _, c := range root.Columns() {
		name := strings.ToLower(c.Name())
		switch name {
		case "id", "date", "title", "url", "text":
		default:
			continue
		}
		if !c.Leaf() || c.Repeated() {
			return nil, fmt.Errorf("the column %s holds no single values", c.Name())
		}
		columns[c.Index()] = column{name, unitOf(c.Type().String())}
		text = text || name == "text"
	}
	if !text {
		return nil, errors.New("there is no column text; its columns are " + names(root))
	}
	return columns, nil
}

func names(root *parquet.Column) string {
	var all []string
	for _, c := range root.Columns() {
		all = append(all, c.Name())
	}
	return strings.Join(all, ", ")
}

// unitOf is the unit of a column of times, by the name of its logical type.
func unitOf(logical string) time.Duration {
	switch {
	case strings.HasPrefix(logical, "DATE"):
		return day
	case !strings.HasPrefix(logical, "TIMESTAMP"):
		return 0
	case strings.Contains(logical, "MILLI"):
		return time.Millisecond
	case strings.Contains(logical, "MICRO"):
		return time.Microsecond
	}
	return time.Nanosecond
}

func eachRow(group parquet.RowGroup, do func(parquet.Row) error) error {
	rows := group.Rows()
	defer rows.Close()
	buffer := make([]parquet.Row, 64)
	for {
		n, err := rows.ReadRows(buffer)
		for _, row := range buffer[:n] {
			if err := do(row); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func articleOf(row parquet.Row, columns map[int]column) article {
	var a article
	for _, v := range row {
		c, ok := columns[v.Column()]
		if !ok || v.IsNull() {
			continue
		}
		text := textOf(v, c.unit)
		switch c.name {
		case "id":
			a.ID = text
		case "date":
			a.Date = text
		case "title":
			a.Title = text
		case "url":
			a.URL = text
		case "text":
			a.Text = text
		}
	}
	return a
}

// textOf writes a value: a time as its day, or as RFC 3339 in UTC, where the
// column is one of times; broken UTF-8 becomes U+FFFD.
func textOf(v parquet.Value, unit time.Duration) string {
	switch v.Kind() {
	case parquet.Int32, parquet.Int64:
		n := v.Int64()
		if v.Kind() == parquet.Int32 {
			n = int64(v.Int32())
		}
		return number(n, unit)
	case parquet.ByteArray, parquet.FixedLenByteArray:
		return strings.ToValidUTF8(string(v.ByteArray()), "\ufffd")
	default:
		return v.String()
	}
}

// number writes a number, or the time that it counts from 1970 in a unit.
func number(n int64, unit time.Duration) string {
	if unit == 0 {
		return strconv.FormatInt(n, 10)
	}
	if unit == day {
		return time.Unix(n*86400, 0).UTC().Format(time.DateOnly)
	}
	perSecond := int64(time.Second / unit)
	return time.Unix(n/perSecond, n%perSecond*int64(unit)).UTC().Format(time.RFC3339)
}

const day = 24 * time.Hour
