package chronology

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// WriteJSON writes the wire form as indented JSON with a final newline. The
// characters <, > and & are written as escapes, so that the text can stand
// inside a page's script element.
func (c *Chronology) WriteJSON(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(c)
}

// ReadJSON reads the wire form. Fields it does not know are skipped. The error
// of malformed JSON is a *FormatError with its line and column.
func ReadJSON(r io.Reader) (*Chronology, error) {
	data, err := readAll(r)
	if err != nil {
		return nil, err
	}
	var c Chronology
	if err := json.Unmarshal(data, &c); err != nil {
		return nil, jsonError(data, err)
	}
	return c.read()
}

func jsonError(data []byte, err error) error {
	var syntax *json.SyntaxError
	var typ *json.UnmarshalTypeError
	offset := int64(-1)
	switch {
	case errors.As(err, &syntax):
		offset = syntax.Offset
	case errors.As(err, &typ):
		offset = typ.Offset
		err = fmt.Errorf("%s holds a %s where a %s belongs", typ.Field, typ.Value, typ.Type)
	}
	if offset < 0 {
		return &FormatError{Format: "JSON", Err: err}
	}
	line, column := position(data, int(offset)-1)
	return &FormatError{Format: "JSON", Line: line, Column: column, Err: err}
}
