package export_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"html/template"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/event"
	"annals/render/internal/sample"
	"annals/render/wording"
)

// The tests in this file give our files to the programs that they are for:
// markwhen's parser, ical.js (Thunderbird's), Mermaid and TimelineJS, the last
// two in Chromium. The programs stand in the folder node_modules that
// ANNALS_CONSUMERS names the parent of, where npm has installed
// testdata/consumers/package.json; without it the tests are skipped and say so.

func consumers(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("ANNALS_CONSUMERS")
	if dir == "" {
		t.Skip("ANNALS_CONSUMERS names no folder with the programs that read these files")
	}
	return dir
}

// understood is what a program made of a file.
type understood struct {
	Title      string
	Complaints []json.RawMessage
	Events     []struct {
		ID, Title, Place, From, To string
		AllDay                     bool
		Tags, Lines                []string
	}
}

// ask runs a script of testdata/consumers on a file's text.
func ask(t *testing.T, script, text string) understood {
	t.Helper()
	dir := consumers(t)
	code, err := os.ReadFile(filepath.Join("testdata", "consumers", script))
	if err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(dir, script) // modules are looked for beside the script
	if err := os.WriteFile(copied, code, 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "node", copied)
	cmd.Stdin = strings.NewReader(text)
	var out, complaints bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaints
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s: %v\n%s", script, err, complaints.String())
	}
	var u understood
	if err := json.Unmarshal(out.Bytes(), &u); err != nil {
		t.Fatalf("%s printed %s: %v", script, out.String(), err)
	}
	if len(u.Complaints) > 0 {
		t.Errorf("%s complains: %s", script, u.Complaints)
	}
	return u
}

// trials has an event a day for each hostile text.
func trials() *chronology.Chronology {
	c := &chronology.Chronology{Title: hostile[0] + hostile[1], Sources: []chronology.Source{{ID: "s1", Name: "a.txt", Title: hostile[7], URL: "https://a.example/?a=1&b=2"}}}
	for i, text := range hostile {
		e := sample.Event(fmt.Sprintf("e%d", i), calendar.Date{Year: 2024, Month: 1, Day: 1}.AddDays(i).String(), event.Talks, event.Occurred, "x"+text)
		e.Place = text
		e.Mentions[0].Quote = text
		c.Events = append(c.Events, e)
	}
	return c
}

func written(t *testing.T, name string, c *chronology.Chronology) string {
	t.Helper()
	for _, f := range formats() {
		if f.name == name {
			return f.of(t, c)
		}
	}
	t.Fatalf("no format %q", name)
	return ""
}

func TestMarkwhenUnderstands(t *testing.T) {
	c := sample.Talks()
	u := ask(t, "markwhen.mjs", written(t, "mw", c))
	if u.Title != c.Title || len(u.Events) != len(c.Events) {
		t.Fatalf("it read %d events under %q", len(u.Events), u.Title)
	}
	for i, want := range []struct{ from, to string }{
		{"2014-01-01T00:00", "2015-01-01T00:00"}, {"2020-03-01T00:00", "2020-04-01T00:00"}, {"2021-10-01T00:00", "2022-01-11T00:00"},
		{"2022-01-08T00:00", "2022-01-10T00:00"}, {"2022-01-10T00:00", "2022-01-11T00:00"}, {"2022-01-10T00:00", "2022-01-11T00:00"},
		{"2022-01-11T15:30", ""}, {"2022-01-20T00:00", "2022-01-21T00:00"}, {"2022-02-01T00:00", "2022-03-01T00:00"},
	} {
		got := u.Events[i]
		if !strings.HasPrefix(got.From, want.from) || !strings.HasPrefix(got.To, want.to) || got.ID != c.Events[i].ID || len(got.Tags) != 1 || got.Tags[0] != string(c.Events[i].Kind) {
			t.Errorf("%q became %+v", c.Events[i].Title, got)
		}
	}
	c = trials()
	u = ask(t, "markwhen.mjs", written(t, "mw", c))
	if len(u.Events) != len(c.Events) {
		t.Fatalf("%d events became %d", len(c.Events), len(u.Events))
	}
	for i, got := range u.Events {
		if title := strings.ReplaceAll(got.Title, "\u2060", ""); !strings.HasPrefix(title, wording.Line(c.Events[i].Title)) || len(got.Tags) != 1 || got.ID != c.Events[i].ID {
			t.Errorf("%q became %+v", c.Events[i].Title, got)
		}
	}
}

func TestCalendarsUnderstand(t *testing.T) {
	c := sample.Talks()
	u := ask(t, "ics.mjs", written(t, "ics", c))
	if u.Title != c.Title || len(u.Events) != len(c.Events) {
		t.Fatalf("it read %d events under %q", len(u.Events), u.Title)
	}
	for i, want := range []struct{ from, to string }{
		{"2014-01-01", "2015-01-01"}, {"2020-03-01", "2020-04-01"}, {"2021-10-01", "2022-01-11"}, {"2022-01-08", "2022-01-10"}, {"2022-01-10", "2022-01-11"},
		{"2022-01-10", "2022-01-11"}, {"2022-01-11T15:30:00", "2022-01-11T15:30:00"}, {"2022-01-20", "2022-01-21"}, {"2022-02-01", "2022-02-02"},
	} {
		got := u.Events[i]
		if got.From != want.from || got.To != want.to || got.AllDay != (len(want.from) == 10) || !strings.HasPrefix(got.Title, c.Events[i].Title) {
			t.Errorf("%q became %+v", c.Events[i].Title, got)
		}
	}
	c = trials()
	u = ask(t, "ics.mjs", written(t, "ics", c))
	if len(u.Events) != len(c.Events) {
		t.Fatalf("%d events became %d", len(c.Events), len(u.Events))
	}
	for i, got := range u.Events {
		if e := &c.Events[i]; got.Title != wording.Line(e.Title) || got.Place != wording.Line(e.Place) || len(got.Lines) > 2 || len(got.Tags) != 1 {
			t.Errorf("%q became %+v", c.Events[i].Title, got)
		}
	}
}

// browse opens a page that stands in the consumers' folder and evaluates an
// expression, a promise of text, in it.
func browse(t *testing.T, page, expression string) string {
	t.Helper()
	dir := consumers(t)
	path, err := exec.LookPath("chromium")
	if err != nil {
		if os.Getenv("ANNALS_BROWSER") == "required" {
			t.Fatal("Chromium is required and was not found")
		}
		t.Skip("no Chromium")
	}
	file := filepath.Join(dir, strings.ReplaceAll(t.Name(), "/", "-")+".html")
	if err := os.WriteFile(file, []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true), chromedp.UserDataDir(t.TempDir()))
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	defer stop()
	ctx, closeTab := chromedp.NewContext(allocator)
	defer closeTab()
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	var out string
	err = chromedp.Run(ctx, chromedp.Navigate("file://"+file), chromedp.PollFunction(expression, &out, chromedp.WithPollingTimeout(30*time.Second)))
	if err != nil {
		t.Fatal(err)
	}
	if err := chromedp.Cancel(ctx); err != nil {
		t.Log(err)
	}
	return out
}

// inPage puts a text into a page as a string that a script can read.
func inPage(t *testing.T, page string, text string) string {
	t.Helper()
	var b bytes.Buffer
	if err := template.Must(template.New("page").Parse(page)).Execute(&b, text); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestMermaidDraws renders the diagram and reads its words off the picture.
func TestMermaidDraws(t *testing.T) {
	const page = `<!doctype html><meta charset="utf-8"><div id="out"></div><script src="node_modules/mermaid/dist/mermaid.min.js"></script><script>
const source = {{.}};
alert = () => { window.hacked = true };
mermaid.initialize({startOnLoad: false, securityLevel: "strict", maxTextSize: 1000000});
mermaid.render("figure", source).then(({svg}) => { document.getElementById("out").innerHTML = svg; window.done = "drawn" }, (error) => { window.done = String(error) });
</script>`
	for name, c := range map[string]*chronology.Chronology{"talks": sample.Talks(), "trials": trials()} {
		t.Run(name, func(t *testing.T) {
			got := browse(t, inPage(t, page, written(t, "mmd", c)),
				`() => window.done && JSON.stringify({done: window.done, hacked: !!window.hacked, bad: document.querySelectorAll("#out script, #out img, #out a, #out [onerror]").length, text: document.getElementById("out").textContent})`)
			var seen struct {
				Done, Text string
				Hacked     bool
				Bad        int
			}
			if err := json.Unmarshal([]byte(got), &seen); err != nil {
				t.Fatal(err)
			}
			if seen.Done != "drawn" || seen.Hacked || seen.Bad > 0 {
				t.Fatalf("%+v", seen)
			}
			squeeze := func(s string) string { return strings.Join(strings.Fields(s), "") } // Mermaid wraps labels
			for _, e := range c.Events {
				if !strings.Contains(squeeze(seen.Text), squeeze(wording.Line(e.Title))) {
					t.Errorf("%q is not in the picture", e.Title)
				}
			}
		})
	}
}

// TestTimelineJSShows loads the timeline and reads its slides.
func TestTimelineJSShows(t *testing.T) {
	const page = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="node_modules/@knight-lab/timelinejs/dist/css/timeline.css"><div id="timeline" style="width:1000px;height:600px"></div>
<script src="node_modules/@knight-lab/timelinejs/dist/js/timeline.js"></script><script>
const data = JSON.parse({{.}});
alert = () => { window.hacked = true };
window.timeline = new TL.Timeline("timeline", data, {hash_bookmark: false, font: null});
</script>`
	for name, c := range map[string]*chronology.Chronology{"talks": sample.Talks(), "trials": trials(), "ages": sample.Dated("-0043", "0009-05", "1914/1918", "2020-05-01T09:30", "Y17000")} {
		t.Run(name, func(t *testing.T) {
			got := browse(t, inPage(t, page, written(t, "timelinejs.json", c)), fmt.Sprintf(`() => {
				const heads = [...document.querySelectorAll("#timeline .tl-slide .tl-headline")].map((h) => h.textContent.trim());
				const dates = [...document.querySelectorAll("#timeline .tl-slide .tl-headline-date")].map((d) => d.textContent.trim());
				return heads.length >= %d && JSON.stringify({heads, dates, hacked: !!window.hacked, bad: document.querySelectorAll("#timeline .tl-slide script, #timeline .tl-slide img, #timeline .tl-slide [onerror]").length});
			}`, len(c.Events)+1))
			var seen struct {
				Heads, Dates []string
				Hacked       bool
				Bad          int
			}
			if err := json.Unmarshal([]byte(got), &seen); err != nil {
				t.Fatal(err)
			}
			if seen.Hacked || seen.Bad > 0 || len(seen.Heads) != len(c.Events)+1 || seen.Heads[0] != wording.Line(c.Title) {
				t.Fatalf("%+v", seen)
			}
			for i := range c.Events {
				if want := wording.Line(c.Events[i].Title); seen.Heads[i+1] != want || !strings.Contains(seen.Dates[i+1], wording.Date(&c.Events[i])) {
					t.Errorf("%q of %s became %q of %q", want, wording.Date(&c.Events[i]), seen.Heads[i+1], seen.Dates[i])
				}
			}
		})
	}
}
