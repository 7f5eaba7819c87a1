package chronology

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"annals/chronology/calendar"
	"annals/chronology/source"
)

var show = flag.Bool("show", false, "print the events of each article instead of comparing them")

// TestArticles builds a chronology of each article in testdata/articles and
// compares its events, a line each, with those that a reader would enter.
//
// An archive's comment begins with the day of publication. Its files are the
// text; events, which must all be found and no others; missed, events that a
// reader would enter too and that are not found yet: a line there that is found
// is a failure, so that it moves up; and wrong, what is found and a reader would
// strike: a line there that is found no longer is a failure, so that it goes.
func TestArticles(t *testing.T) {
	files, err := filepath.Glob("testdata/articles/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no articles", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := eventsOf(t, archive)
			if *show {
				fmt.Fprintf(os.Stdout, "== %s\n%s\n", file, strings.Join(got, "\n"))
				return
			}
			want, missed, wrong := lines(archive, "events"), lines(archive, "missed"), lines(archive, "wrong")
			for _, line := range want {
				if !slices.Contains(got, line) {
					t.Errorf("missing: %s", line)
				}
			}
			for _, line := range wrong {
				if !slices.Contains(got, line) {
					t.Errorf("wrong no longer, strike it: %s", line)
				}
			}
			for _, line := range got {
				switch {
				case slices.Contains(wrong, line):
				case slices.Contains(missed, line):
					t.Errorf("found by now, move it from missed to events: %s", line)
				case !slices.Contains(want, line):
					t.Errorf("one too many: %s", line)
				}
			}
		})
	}
}

// eventsOf builds an article and writes its events as "date status kind: title".
func eventsOf(t *testing.T, archive *txtar.Archive) []string {
	t.Helper()
	first, _, _ := strings.Cut(string(archive.Comment), "\n")
	day := strings.TrimSuffix(strings.Fields(first)[1], ",")
	published, err := calendar.ParseEDTF(day)
	if err != nil {
		t.Fatalf("%q: %v", first, err)
	}
	doc := source.FromText("article", strings.Join(lines(archive, "text"), "\n"))
	doc.Published = source.Published{Date: published.From.Date, From: source.FromFlag}
	c, err := Build(context.Background(), []*source.Document{doc}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range c.Events {
		out = append(out, fmt.Sprintf("%s %s %s: %s", e.EDTF, e.Status, e.Kind, e.Title))
	}
	return out
}

func lines(archive *txtar.Archive, name string) []string {
	for _, f := range archive.Files {
		if f.Name == name {
			return strings.Split(strings.TrimRight(string(f.Data), "\n"), "\n")
		}
	}
	return nil
}
