package chronology

import (
	_ "embed"
)

//go:embed schema.json
var jsonSchema string

// JSONSchema returns the JSON Schema (draft 2020-12) of the wire form, which
// holds for its YAML as well. It allows fields that it does not name, as the
// wire form does, and asks for those that WriteJSON always writes; readers ask
// for less.
func JSONSchema() string { return jsonSchema }
