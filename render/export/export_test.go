package export_test

import (
	"bytes"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"annals/chronology"
	"annals/chronology/event"
	"annals/render/export"
	"annals/render/internal/sample"
)

var update = flag.Bool("update", false, "write the golden files anew; read them before committing")

// format is a writer of text with the name of its golden files and a function
// that reads what it wrote back to a skeleton: its structure without the texts.
type format struct {
	name     string
	write    func(io.Writer, *chronology.Chronology, export.Options) error
	skeleton func(testing.TB, string) string
}

func formats() []format {
	return []format{
		{"md", export.Markdown, markdownSkeleton},
		{"fragment.html", export.Fragment, fragmentSkeleton},
		{"txt", export.Text, textSkeleton},
		{"ics", export.ICS, icsSkeleton},
		{"timelinejs.json", export.TimelineJS, timelineJSSkeleton},
		{"mw", export.Markwhen, markwhenSkeleton},
		{"mmd", export.Mermaid, mermaidSkeleton},
	}
}

func (f format) of(t testing.TB, c *chronology.Chronology) string {
	t.Helper()
	var b bytes.Buffer
	if err := f.write(&b, c, export.Options{Figure: "a figure.svg"}); err != nil {
		t.Fatalf("%s: %v", f.name, err)
	}
	return b.String()
}

func TestGolden(t *testing.T) {
	for name, c := range map[string]*chronology.Chronology{"talks": sample.Talks(), "recall": sample.Recall()} {
		for _, f := range formats() {
			got := f.of(t, c)
			path := filepath.Join("testdata", name+"."+f.name)
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("%s is out of date; compare with go test ./render/export -update and git diff", path)
			}
		}
	}
}

func TestAMentionWithinAnotherIsNotShownAgain(t *testing.T) {
	for _, f := range formats() {
		if got, want := f.of(t, sample.WithInner()), f.of(t, sample.Talks()); got != want {
			t.Errorf("%s: shown as\n%s\nwant\n%s", f.name, got, want)
		}
	}
}

// hostile are texts that mean something in one format or another.
var hostile = []string{
	"<script>alert(1)</script><img src=x onerror=alert(1)>", "](javascript:alert(1)) ![x](y)", "# heading\n\n- item\n1. item\n> quote\n---\n```\ncode",
	"a\r\nEND:VEVENT\r\nBEGIN:VALARM", `semi;colon, comma \ backslash \n`, "%%{init: {'theme':'dark'}}%% style x:#1;", "x : y : z\nsection s\n title t",
	"2022-01-01: an event of its own\n## section\n#tag !id [ ] @someone", "=1+1", "\x1b[31mred\x07", "\u202eesrever\u2066", "www.example.com https://example.com me@example.com",
	"*bold* _it_ ~~gone~~ $x^2$ `c` | t | &amp; &lt;b&gt;", strings.Repeat("long", 60), "Ж漢字🎈 é\u0301", "From here", "-- ", "key: value", "// comment", "]]><x>", "\xff\xfe",
	"#35;#58; #quot;", `</w:t><w:p/>`, "\x00\x01", "“”",
}

// told is a chronology that has one text in every place that a source can reach.
func told(text string) *chronology.Chronology {
	text = "x" + text
	c := sample.Talks()
	c.Title = text
	address := "https://a.example/?" + strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r == '#' { // which no address can be parsed with
			return -1
		}
		return r
	}, text)
	for i := range c.Sources {
		c.Sources[i].Title, c.Sources[i].Name, c.Sources[i].URL = text, text, address
	}
	for i := range c.Events {
		e := &c.Events[i]
		e.Title, e.Place, e.Actors, e.Kind = text, text, []string{text, text}, event.Kind(text)
		for k := range e.Mentions {
			e.Mentions[k].Quote, e.Mentions[k].Sentence.Text = text, text
			if e.Mentions[k].Timex != nil {
				e.Mentions[k].Timex.Text.Text = text
			}
		}
	}
	return c
}

// TestTextIsNoStructure holds every format to its promise: whatever the texts
// say, the file has the structure that it has with harmless ones.
func TestTextIsNoStructure(t *testing.T) {
	for _, f := range formats() {
		want := f.skeleton(t, f.of(t, told("harmless")))
		for _, text := range hostile {
			if got := f.skeleton(t, f.of(t, told(text))); got != want {
				t.Errorf("%s: %q changed the structure to\n%s\nfrom\n%s", f.name, text, got, want)
			}
		}
	}
}

func FuzzText(f *testing.F) {
	for _, text := range hostile {
		f.Add(text)
	}
	want := make(map[string]string)
	for _, format := range formats() {
		want[format.name] = format.skeleton(f, format.of(f, told("harmless")))
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1000 {
			return
		}
		for _, f := range formats() {
			out := f.of(t, told(text))
			if got := f.skeleton(t, out); got != want[f.name] {
				t.Errorf("%s: the text changed the structure to\n%s\nfrom\n%s", f.name, got, want[f.name])
			}
			if out != f.of(t, told(text)) {
				t.Errorf("%s: two runs differ", f.name)
			}
		}
	})
}

// TestOddChronologies are those that lack what most have.
func TestOddChronologies(t *testing.T) {
	for what, c := range map[string]*chronology.Chronology{
		"nothing at all": {},
		"no events":      {Title: "Empty", Sources: []chronology.Source{{ID: "s1", Name: "a.txt"}}},
		"no sources":     {Events: []chronology.Event{sample.Event("e1", "2020", event.Other, event.Occurred, "alone")}},
		"no date":        {Events: []chronology.Event{sample.Event("e1", "", event.Other, event.Occurred, "undated")}},
		"no title":       {Events: []chronology.Event{sample.Event("e1", "2020-05", event.Other, event.Occurred, "")}},
		"every grain": sample.Dated("-0043", "0009-05-01", "12XX", "199X", "1914/..", "../1914", "2020-21", "2020-Q1", "2020-05-01/2020-05-03", "2020-02~", "2020?",
			"2020-05-01T09:30", "2020-05-01T09:30Z", "2020-05-01T09:30+05:30", "2020-05-01T10:00/2020-05-01T12:00", "Y17000"),
	} {
		for _, f := range formats() {
			if out := f.of(t, c); out == "" || f.skeleton(t, out) == "" {
				t.Errorf("%s of %s is empty", f.name, what)
			}
		}
	}
}

func TestAWriterThatFailsIsReported(t *testing.T) {
	for _, f := range formats() {
		if err := f.write(full{}, sample.Talks(), export.Options{}); err == nil {
			t.Errorf("%s: a full disk went unnoticed", f.name)
		}
	}
}

// full is a disk that is full.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func BenchmarkExport(b *testing.B) {
	c := sample.Many(5000)
	for _, f := range formats() {
		b.Run(f.name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(f.of(b, c))))
			for b.Loop() {
				f.of(b, c)
			}
		})
	}
}
