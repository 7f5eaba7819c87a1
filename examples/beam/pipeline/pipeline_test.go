package pipeline

import (
	"bytes"
	"compress/gzip"
	"context"
	"flag"
	"fmt"
	"io/fs"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"

	"annals/chronology"
	"annals/chronology/source"
)

func TestMain(m *testing.M) {
	Register()
	flag.Parse()
	beam.Init()
	slog.SetDefault(slog.New(slog.DiscardHandler)) // Prism tells of each stage
	if dir := os.Getenv(childEnv); dir != "" {
		child(dir)
	}
	os.Exit(m.Run())
}

// run runs the pipeline on Prism, inside this process, and returns what it wrote.
func run(t testing.TB, o Options) map[string]string {
	t.Helper()
	p, s := beam.NewPipelineWithRoot()
	if err := Construct(s, o); err != nil {
		t.Fatal(err)
	}
	if _, err := prism.Execute(context.Background(), p); err != nil {
		t.Fatal(err)
	}
	return files(t, o.Output)
}

// files returns the content of the files under a folder, by their path in it.
func files(t testing.TB, folder string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := fs.WalkDir(os.DirFS(folder), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(folder, path))
		all[path] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func options(t testing.TB, inputs ...string) Options {
	o := Defaults()
	o.Inputs, o.Output = inputs, t.TempDir()
	return o
}

const articles = "../testdata/*.jsonl"

// readLines returns the lines of the files that a pattern names.
func readLines(t testing.TB, pattern string) []string {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s: %v", pattern, err)
	}
	var lines []string
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, strings.Split(strings.TrimSpace(string(data)), "\n")...)
	}
	return lines
}

// build makes the chronologies of lines without a pipeline: for each story
// chronology.Build of its articles in the order of their ids.
func build(t testing.TB, lines []string) map[string]string {
	t.Helper()
	stories := map[string][]*source.Document{}
	for _, l := range lines {
		names, err := storiesOf([]byte(l), "story")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			doc, err := source.ParseJSON([]byte(l))
			if err != nil {
				t.Fatal(err)
			}
			doc.ID = articleID(doc)
			stories[name] = append(stories[name], doc)
		}
	}
	all := map[string]string{}
	for name, docs := range stories {
		slices.SortFunc(docs, func(a, b *source.Document) int { return strings.Compare(a.ID, b.ID) })
		c, err := chronology.Build(context.Background(), docs, chronology.Options{Title: name})
		if err != nil {
			t.Fatal(err)
		}
		c.ID = name
		var out bytes.Buffer
		if err := c.WriteJSON(&out); err != nil {
			t.Fatal(err)
		}
		all[fileName(name, ".json")] = out.String()
	}
	return all
}

// same fails the test where two sets of files differ.
func same(t *testing.T, got, want map[string]string) {
	t.Helper()
	if g, w := slices.Sorted(maps.Keys(got)), slices.Sorted(maps.Keys(want)); !slices.Equal(g, w) {
		t.Fatalf("files %q, want %q", g, w)
	}
	for name := range want {
		if got[name] != want[name] {
			t.Errorf("%s differs:\n%s\nwant:\n%s", name, got[name], want[name])
		}
	}
}

func TestStoriesAreWhatBuildMakes(t *testing.T) {
	want := build(t, readLines(t, articles))
	if len(want) != 3 {
		t.Fatalf("%d stories; the articles tell three", len(want))
	}
	same(t, run(t, options(t, articles)), want)
}

func TestARunAgainWritesTheSameBytes(t *testing.T) {
	o := options(t, articles)
	first := run(t, o)
	same(t, run(t, o), first)
}

// How articles are cut into files, in which order they stand and how often,
// and how files are cut for the workers, must not show.
func TestShardsDoNotShow(t *testing.T) {
	lines := readLines(t, articles)
	want := build(t, lines)
	tests := []struct {
		reason string
		shards int
		chunk  int64
		gz     bool
		twice  bool
	}{
		{"one file, a worker", 1, 1 << 30, false, false},
		{"chunks shorter than most lines, so that some hold no line's beginning", 1, 100, false, false},
		{"chunks of a byte: every line begins in one", 2, 1, false, false},
		{"an article a file", len(lines), 1 << 30, false, false},
		{"packed files, which cannot be cut", 4, 100, true, false},
		{"every article in two files", 3, 500, false, true},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			dir := t.TempDir()
			shards := make([]string, tt.shards)
			for i := range lines {
				l := lines[(7*i+3)%len(lines)] // 15 lines: another order, each once
				shards[i%tt.shards] += l + "\n"
				if tt.twice {
					shards[(i+1)%tt.shards] += l + "\r\n"
				}
			}
			for i, content := range shards {
				path, data := filepath.Join(dir, fmt.Sprintf("%03d.jsonl", i)), []byte(content)
				if tt.gz {
					path, data = path+".gz", zip(t, data)
				}
				if err := os.WriteFile(path, data, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			o := options(t, filepath.Join(dir, "*"))
			o.ChunkBytes = tt.chunk
			same(t, run(t, o), want)
		})
	}
}

func zip(t *testing.T, data []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestQueriesTakeThePlaceOfStories(t *testing.T) {
	queries, err := ReadQueries(strings.NewReader("# by words\nferry: ferry korsvik\nferry: morning star inquiry\ntarn: TARN\nnothing: zeppelin\n"))
	if err != nil {
		t.Fatal(err)
	}
	o := options(t, articles)
	o.Queries = queries
	got := run(t, o)
	sources := map[string]int{}
	for _, content := range got {
		c, err := chronology.ReadJSON(strings.NewReader(content))
		if err != nil {
			t.Fatal(err)
		}
		sources[c.ID] = len(c.Sources)
	}
	// Korsvik and a ferry: n1, s4, 18; Morning Star and "inquiry" or "inquiries": n2 (n4 has no word that begins with "inquiry").
	if want := map[string]int{"ferry": 4, "tarn": 4}; !maps.Equal(sources, want) {
		t.Errorf("sources by query %v, want %v", sources, want)
	}
}

func TestQueriesThatAreNone(t *testing.T) {
	for _, text := range []string{"", "ferry", ": ferry", "ferry: ,;"} {
		if q, err := ReadQueries(strings.NewReader(text)); err == nil {
			t.Errorf("%q gives %v, want an error", text, q)
		}
	}
}
