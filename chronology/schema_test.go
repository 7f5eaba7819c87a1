package chronology_test

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v4"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/source"
)

func compiledSchema(t testing.TB) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(chronology.JSONSchema()))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := compiler.AddResource("urn:annals:v1", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("urn:annals:v1")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// valid reports what the schema says of a chronology in JSON and in YAML.
func valid(t testing.TB, schema *jsonschema.Schema, c *chronology.Chronology) {
	t.Helper()
	var j, y bytes.Buffer
	if err := c.WriteJSON(&j); err != nil {
		t.Fatal(err)
	}
	if err := c.WriteYAML(&y); err != nil {
		t.Fatal(err)
	}
	fromJSON, err := jsonschema.UnmarshalJSON(&j)
	if err != nil {
		t.Fatal(err)
	}
	var fromYAML any
	if err := yaml.Unmarshal(y.Bytes(), &fromYAML); err != nil {
		t.Fatal(err)
	}
	for form, v := range map[string]any{"JSON": fromJSON, "YAML": fromYAML} {
		if err := schema.Validate(v); err != nil {
			t.Errorf("%s: %v", form, err)
		}
	}
}

// TestEveryOutputIsValid validates what is built of texts, what is read of
// files that a person wrote, and what is left when nothing is.
func TestEveryOutputIsValid(t *testing.T) {
	schema := compiledSchema(t)
	for _, text := range []string{
		"", "The envoys met in Oslo on Monday. A day earlier, about 300 people had marched. They will meet again next week at 3 p.m.",
		"In 44 BC Caesar died. The temple was built in the 5th century BC and rebuilt in the winter of 1998. Since March 2020 trams have run.",
		"On 31 February 2022 the bank closed. By 5 May 12000 it may open. The ministers deny that the talks ended on Friday.",
	} {
		for _, published := range []calendar.Date{{}, {Year: 2022, Month: 1, Day: 12}, {Year: -300, Month: 1, Day: 12}} {
			doc := source.FromText("a.txt", text)
			if doc.ID = "s1"; !published.IsZero() {
				doc.Published = source.Published{Date: published, From: source.FromFlag}
			}
			c, err := chronology.Build(context.Background(), []*source.Document{doc}, chronology.Options{})
			if err != nil {
				t.Fatal(err)
			}
			valid(t, schema, c)
		}
	}
	examples, err := filepath.Glob("../examples/*/chronology.json")
	if err != nil || len(examples) == 0 {
		t.Fatalf("no examples: %v", err)
	}
	for _, path := range examples {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		c, err := chronology.ReadJSON(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		valid(t, schema, c)
		var table bytes.Buffer
		if err := c.WriteCSV(&table, ','); err != nil {
			t.Fatal(err)
		}
		if c, err = chronology.ReadCSV(&table); err != nil {
			t.Fatal(err)
		}
		valid(t, schema, c)
	}
	for _, table := range []string{"title,date\n", "title,date\na,2020\nb,2020-05-06/..\nc,Y17000\nd,1999-05-06T12:30:15\n", "title;start;end\na;2020-01-01;2020-03-01\n"} {
		c, err := chronology.ReadCSV(strings.NewReader(table))
		if err != nil {
			t.Fatal(err)
		}
		valid(t, schema, c)
	}
}

// TestTheSchemaRefuses shows that the schema can fail: each row is a valid
// chronology with one thing wrong.
func TestTheSchemaRefuses(t *testing.T) {
	schema := compiledSchema(t)
	const good = `{"schema": "annals/v1", "title": "T", "sources": [{"id": "s1", "name": "a.txt", "published": "2022-01-10"}], "diagnostics": [],
		"events": [{"id": "e1", "title": "A", "kind": "talks", "status": "occurred", "edtf": "2022", "start": "2022-01-01", "end": "2023-01-01", "grain": "year", "salience": 0.5, "mentions": []}]}`
	for _, row := range []struct {
		what, old, new string
		valid          bool
	}{
		{"nothing wrong", "", "", true},
		{"a field of tomorrow", `"title": "T"`, `"title": "T", "mood": 1`, true},
		{"a kind of the user's own", `"talks"`, `"harvest"`, true},
		{"another version", "annals/v1", "annals/v2", false},
		{"no list of events", `"events"`, `"happenings"`, false},
		{"a date that is a number", `"edtf": "2022"`, `"edtf": 2022`, false},
		{"a status that there is not", `"occurred"`, `"cancelled"`, false},
		{"a grain that there is not", `"grain": "year"`, `"grain": "fortnight"`, false},
		{"a bound that is a month", `"2022-01-01"`, `"2022-01"`, false},
		{"a salience above 1", `0.5`, `1.5`, false},
		{"an empty id", `"e1"`, `""`, false},
		{"no mentions at all", `"mentions": []`, `"mentions": null`, false},
	} {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(strings.Replace(good, row.old, row.new, 1)))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(v); (err == nil) != row.valid {
			t.Errorf("%s: %v", row.what, err)
		}
	}
}

// TestTheSchemaNamesEveryField holds the schema and the types together.
func TestTheSchemaNamesEveryField(t *testing.T) {
	type object struct {
		Properties map[string]json.RawMessage
		Required   []string
	}
	var schema struct {
		object
		Defs map[string]object `json:"$defs"`
	}
	if err := json.Unmarshal([]byte(chronology.JSONSchema()), &schema); err != nil {
		t.Fatal(err)
	}
	for name, typ := range map[string]reflect.Type{
		"": reflect.TypeFor[chronology.Chronology](), "source": reflect.TypeFor[chronology.Source](), "event": reflect.TypeFor[chronology.Event](),
		"alternative": reflect.TypeFor[chronology.Alternative](), "mention": reflect.TypeFor[chronology.Mention](), "text": reflect.TypeFor[chronology.Text](),
		"timex": reflect.TypeFor[chronology.Timex](), "anchor": reflect.TypeFor[chronology.Anchor](), "diagnostic": reflect.TypeFor[chronology.Diagnostic](),
	} {
		described := schema.object
		if name != "" {
			described = schema.Defs[name]
		}
		fields, always := fieldsOf(typ)
		if named := slices.Sorted(maps.Keys(described.Properties)); !slices.Equal(named, slices.Sorted(slices.Values(fields))) {
			t.Errorf("%s: the schema names %v, the type has %v", typ, named, fields)
		}
		if !slices.Equal(slices.Sorted(slices.Values(described.Required)), slices.Sorted(slices.Values(always))) {
			t.Errorf("%s: the schema requires %v, always written are %v", typ, described.Required, always)
		}
	}
}

// fieldsOf lists the names of a type's fields in JSON, and those that are
// written even where they are empty.
func fieldsOf(typ reflect.Type) (all, always []string) {
	for field := range typ.Fields() {
		if field.Anonymous {
			a, b := fieldsOf(field.Type)
			all, always = append(all, a...), append(always, b...)
			continue
		}
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		all = append(all, name)
		if options == "" {
			always = append(always, name)
		}
	}
	return all, always
}
