package chronology

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// WriteJSON writes the wire form as indented JSON with a final newline. The
// characters <, > and & are written as escapes, so that the text can stand
// inside a page's script element.
func (c *Chronology) WriteJSON(w io.Writer) error {
	out := &jsonObject{w: bufio.NewWriter(w)}
	out.field("schema", c.Schema)
	if c.ID != "" {
		out.field("id", c.ID)
	}
	out.field("title", c.Title)
	listField(out, "sources", c.Sources)
	listField(out, "events", c.Events)
	listField(out, "diagnostics", c.Diagnostics)
	if len(c.Made) > 0 {
		listField(out, "made", c.Made)
	}
	return out.close()
}

// jsonObject writes an object field by field and its lists element by element,
// so that a large chronology is never held twice. The bytes are those of
// encoding/json with an indent of two spaces.
type jsonObject struct {
	w     *bufio.Writer
	begun bool
	err   error // the first one
}

func (o *jsonObject) raw(s string) {
	if o.err == nil {
		_, o.err = o.w.WriteString(s)
	}
}

func (o *jsonObject) value(v any, prefix string) {
	if o.err != nil {
		return
	}
	data, err := json.MarshalIndent(v, prefix, "  ")
	if o.err = err; err == nil {
		_, o.err = o.w.Write(data)
	}
}

func (o *jsonObject) name(name string) {
	if o.begun {
		o.raw(",")
	} else {
		o.raw("{")
	}
	o.begun = true
	o.raw("\n  \"" + name + "\": ")
}

func (o *jsonObject) field(name string, v string) {
	o.name(name)
	o.value(v, "  ")
}

func listField[T any](o *jsonObject, name string, list []T) {
	o.name(name)
	switch {
	case list == nil:
		o.raw("null")
		return
	case len(list) == 0:
		o.raw("[]")
		return
	}
	for i := range list {
		if i > 0 {
			o.raw(",")
		} else {
			o.raw("[")
		}
		o.raw("\n    ")
		o.value(&list[i], "    ")
	}
	o.raw("\n  ]")
}

func (o *jsonObject) close() error {
	o.raw("\n}\n")
	if o.err != nil {
		return o.err
	}
	return o.w.Flush()
}

// ReadJSON reads the wire form. Fields it does not know are skipped. The error
// of malformed JSON is a *FormatError with its line and column; the faults of its
// events are several, joined.
func ReadJSON(r io.Reader) (*Chronology, error) {
	data, err := readAll(r)
	if err != nil {
		return nil, err
	}
	var c Chronology
	if err := json.Unmarshal(data, &c); err != nil {
		return nil, jsonError(data, err)
	}
	return c.read("JSON", func() []eventFields { return fieldsOf(data) })
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
