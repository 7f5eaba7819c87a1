package chronology

import (
	"bytes"
	"errors"
	"io"

	"go.yaml.in/yaml/v4"
)

// WriteYAML writes the wire form as YAML, for people who edit a chronology by
// hand: the fields stand in the order of the wire form, long quotes are folded
// by no one, and every text is quoted where YAML would read it as something else.
//
// The library is go.yaml.in/yaml/v4, the maintained line of go-yaml: it keeps
// the order of the fields, reports lines, bounds the expansion of aliases, and
// reads what it wrote, which v3 does not for a text that begins with a tab and
// goes on in a second line.
func (c *Chronology) WriteYAML(w io.Writer) error {
	enc := yaml.NewEncoder(w)
	enc.SetIndent(2)
	if err := enc.Encode(c); err != nil {
		return err
	}
	return enc.Close()
}

// ReadYAML reads the wire form from YAML. Fields it does not know are skipped,
// which a diagnostic says of those of events; of several YAML documents only the first counts. The error of
// malformed YAML is a *FormatError; the faults of its events are several, joined.
func ReadYAML(r io.Reader) (*Chronology, error) {
	data, err := readAll(r)
	if err != nil {
		return nil, err
	}
	var c Chronology
	if err := yaml.NewDecoder(bytes.NewReader(data)).Decode(&c); err != nil {
		if errors.Is(err, io.EOF) {
			err = errors.New("the file holds no chronology")
		}
		return nil, &FormatError{Format: "YAML", Err: err}
	}
	fields := fieldsOf(data)
	out, err := c.read("YAML", func() []eventFields { return fields })
	if err == nil {
		out.Diagnostics = append(out.Diagnostics, skipped(fields)...)
	}
	return out, err
}
