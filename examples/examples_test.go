// Package examples_test keeps the examples true: each input gives the
// chronology that stands beside it, which was read and judged by hand.
package examples_test

import (
	"bytes"
	"context"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"annals/chronology"
	"annals/chronology/source"
)

var update = flag.Bool("update", false, "write the chronologies anew; read them before committing")

func TestExamples(t *testing.T) {
	for folder, inputs := range map[string]string{
		"ukraine-talks": "article.html", "product-recall": "kettle-recall/*.txt", "minutes": "minutes.md",
	} {
		t.Run(folder, func(t *testing.T) {
			got := build(t, folder, inputs)
			golden := filepath.Join(folder, "chronology.json")
			if *update {
				if err := os.WriteFile(golden, got, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("%s is out of date; compare with go test ./examples -update and git diff", golden)
			}
		})
	}
}

func build(t *testing.T, folder, inputs string) []byte {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(folder, inputs))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no inputs in %s: %v", folder, err)
	}
	var docs []*source.Document
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		read, err := source.Read(filepath.ToSlash(path), f)
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, read...)
	}
	c, err := chronology.Build(context.Background(), docs, chronology.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := c.WriteJSON(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
