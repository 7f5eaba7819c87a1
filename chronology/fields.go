package chronology

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v4"

	"annals/chronology/source"
)

// CodeFieldSkipped is the diagnostic of a field that the wire form does not have.
const CodeFieldSkipped = "field-skipped"

// eventFields is what a file says of one event: where it stands, the fields that
// the wire form does not have, and its beginning as it is written.
type eventFields struct {
	line, column int // from 1; 0 where they are not known
	unknown      []unknownField
	start        string
}

type unknownField struct {
	name         string
	meant        string // the field that it seems to be; empty where it is none
	line, column int
}

// maxFields bounds the files that are looked through for their fields: those that
// a person edits.
const maxFields = 16 << 20 // bytes

// fieldsOf looks through a file in YAML, of which JSON is a part. It returns nil
// where it cannot.
func fieldsOf(data []byte) []eventFields {
	var root yaml.Node
	if len(data) > maxFields || yaml.Unmarshal(data, &root) != nil || len(root.Content) != 1 || root.Content[0].Kind != yaml.MappingNode {
		return nil
	}
	top := root.Content[0].Content
	for i := 0; i+1 < len(top); i += 2 {
		if top[i].Value != "events" || top[i+1].Kind != yaml.SequenceNode {
			continue
		}
		out := make([]eventFields, len(top[i+1].Content))
		for k, node := range top[i+1].Content {
			out[k] = fieldsOfEvent(node)
		}
		return out
	}
	return nil
}

func fieldsOfEvent(node *yaml.Node) eventFields {
	out := eventFields{line: node.Line, column: node.Column}
	if node.Kind != yaml.MappingNode {
		return out
	}
	has := make(map[string]bool)
	for i := 0; i+1 < len(node.Content); i += 2 {
		has[node.Content[i].Value] = true
	}
	for i := 0; i+1 < len(node.Content); i += 2 {
		key := node.Content[i]
		if key.Value == "start" {
			out.start = node.Content[i+1].Value
		}
		if !knownFields[key.Value] {
			u := unknownField{name: key.Value, line: key.Line, column: key.Column}
			if meant := meantField(key.Value); !has[meant] {
				u.meant = meant
			}
			out.unknown = append(out.unknown, u)
		}
	}
	return out
}

var knownFields = map[string]bool{
	"id": true, "title": true, "kind": true, "status": true, "edtf": true, "start": true, "end": true, "grain": true,
	"actors": true, "place": true, "salience": true, "alternatives": true, "mentions": true, "<<": true,
}

// meantField returns the field that a name seems to stand for: by the languages of
// the report, or by a letter or two.
func meantField(name string) string {
	name = strings.ToLower(name)
	for field, others := range columnNames {
		if field != name && !strings.Contains(" "+others+" ", " "+name+" ") {
			continue
		}
		if field == "date" {
			return "edtf"
		}
		if knownFields[field] {
			return field
		}
	}
	for field := range knownFields {
		if len(field) > 3 && nearWord(name, field) {
			return field
		}
	}
	return ""
}

// nearWord reports whether two words differ by one letter, or by two that are swapped.
func nearWord(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch {
	case len(b)-len(a) > 1:
		return false
	case len(b) > len(a):
		return a[i:] == b[i+1:]
	case i == len(a):
		return true
	}
	swapped := i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
	return swapped || a[i+1:] == b[i+1:]
}

// advice names the unknown field that seems to be meant as one that is missing.
func (f *eventFields) advice(missing string) string {
	for _, u := range f.unknown {
		if u.meant == missing {
			return fmt.Sprintf("; the field %q is not known, write %q", u.name, missing)
		}
	}
	return ""
}

// skipped says which fields of the events were not read.
func skipped(fields []eventFields) []Diagnostic {
	var out []Diagnostic
	for i, f := range fields {
		for _, u := range f.unknown {
			d := Diagnostic{Code: CodeFieldSkipped, Severity: source.Info, Start: -1, End: -1,
				Message: fmt.Sprintf("line %d: the field %q of event %d is not known and was skipped", u.line, u.name, i+1)}
			if u.meant != "" {
				d.Hint = fmt.Sprintf("write %q", u.meant)
			}
			if out = append(out, d); len(out) == maxFaults {
				return out
			}
		}
	}
	return out
}
