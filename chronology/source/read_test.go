package source

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// TestRead reads the files in testdata/*.txtar. Behind each file stands what
// is to come of it under its name and ".want": for each document its title,
// date, where the date is from, address, the codes of its diagnostics, and its
// blocks, one a line: p paragraph, h heading, l list item, q quotation. Fields
// that are not given are to be empty; documents are divided by a line of dashes.
func TestRead(t *testing.T) {
	archives, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("no test data: %v", err)
	}
	files := 0
	for _, path := range archives {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for i := 0; i+1 < len(archive.Files); i += 2 {
			file, want := archive.Files[i], archive.Files[i+1]
			if want.Name != file.Name+".want" {
				t.Fatalf("%s: %s stands where %s.want should", path, want.Name, file.Name)
			}
			files++
			t.Run(file.Name, func(t *testing.T) {
				documents, err := Read(file.Name, strings.NewReader(string(file.Data)))
				got := describe(documents, err)
				if got != strings.TrimSpace(string(want.Data)) {
					t.Errorf("got\n%s\n\nwant\n%s", got, want.Data)
				}
				for _, d := range documents {
					checkDocument(t, d)
				}
			})
		}
	}
	if files < 40 {
		t.Errorf("only %d files", files)
	}
}

// describe writes documents in the form of the .want files.
func describe(documents []*Document, err error) string {
	var parts []string
	for _, d := range documents {
		var b strings.Builder
		field := func(name, value string) {
			if value != "" {
				fmt.Fprintf(&b, "%s: %s\n", name, value)
			}
		}
		field("title", d.Title)
		if !d.Published.Date.IsZero() {
			field("date", d.Published.Date.String()+" "+string(d.Published.From))
		}
		field("url", d.URL)
		var codes []string
		for _, diagnostic := range d.Diagnostics {
			if !slices.Contains(codes, diagnostic.Code) {
				codes = append(codes, diagnostic.Code)
			}
		}
		field("diagnostics", strings.Join(codes, " "))
		for _, block := range d.Blocks {
			fmt.Fprintf(&b, "%c %s\n", block.Kind[0], strings.Join(strings.Fields(d.Text[block.Start:block.End]), " "))
		}
		parts = append(parts, strings.TrimSpace(b.String()))
	}
	if err != nil {
		parts = append(parts, "error: "+err.Error())
	}
	return strings.Join(parts, "\n---\n")
}
