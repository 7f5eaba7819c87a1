package page_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/event"
	"annals/chronology/source"
	"annals/chronology/timex"
	"annals/render/internal/sample"
	"annals/render/page"
)

// happening makes an event for the reports of these tests.
func happening(id, edtf, title string, kind event.Kind, status event.Status) chronology.Event {
	v, err := calendar.ParseEDTF(edtf)
	if err != nil {
		panic(err)
	}
	b := v.Bounds()
	return chronology.Event{
		ID: id, Title: title, Kind: kind, Status: status, EDTF: edtf, Start: b.Start, End: b.End, Grain: v.Grain().String(), Salience: 0.7,
		Mentions: []chronology.Mention{{
			Source: "s1", Quote: title, Basis: event.ByTimex, Sentence: chronology.Text{Start: 0, End: len([]rune(title)) + 10, Text: title + " on Monday"},
			Timex: &chronology.Timex{Text: chronology.Text{Start: len([]rune(title)) + 4, End: len([]rune(title)) + 10, Text: "Monday"}, Type: timex.Date, EDTF: edtf, Because: "the latest Monday up to publication"},
		}},
	}
}

// talks is a small chronology with a long gap, a range, and a plan.
func talks() *chronology.Chronology {
	return &chronology.Chronology{
		Schema: chronology.Schema, Title: "Talks on the strait",
		Sources: []chronology.Source{{ID: "s1", Name: "a.txt", Title: "Envoys meet", URL: "https://example.org/a", Published: "2022-01-10", PublishedFrom: source.FromFlag}},
		Events: []chronology.Event{
			happening("e-1", "2014", "The north annexes the island", event.Military, event.Occurred),
			happening("e-2", "2022-01-08/2022-01-09", "The ministry denies a report", event.Statement, event.Occurred),
			happening("e-3", "2022-01-10", "Envoys hold talks", event.Talks, event.Occurred),
			happening("e-4", "2022-01-12", "The council to meet", event.Meeting, event.Planned),
		},
	}
}

// hostile is a chronology whose every text tries to get out of its place.
func hostile() *chronology.Chronology {
	payloads := []string{
		`</script><script>window.broken=1</script>`, `__f__function(){window.broken=1}__f__`, `<!--<script>window.broken=1`,
		`<img src=x onerror="window.broken=1">`, "line\u2028window.broken=1\u2029", "\u202Edetrever \u2066isolated", `{b}{c}{@[1]} {a|x}`,
		`" onmouseover="window.broken=1" x="`, `javascript:window.broken=1`, `{{.}} ${window.broken=1} %s`, strings.Repeat("long ", 2000), "\x00\x01\x7f nul",
	}
	c := &chronology.Chronology{Schema: chronology.Schema, Title: payloads[0] + strings.Join(payloads[:10], " ")}
	for i, p := range payloads {
		id := fmt.Sprintf("s%d", i+1)
		c.Sources = append(c.Sources, chronology.Source{ID: id, Name: p, Title: p, URL: "javascript:window.broken=1//" + p, Published: p})
		e := happening(fmt.Sprintf("e-%d", i), "2022-01-10", p, event.Kind(p), event.Status(p))
		switch {
		case i%5 == 4: // an era of two days
			e = happening(fmt.Sprintf("e-%d", i), "2022-01-09/2022-01-10", p, event.Era, event.Status(p))
		case i%2 == 0:
			e.Kind, e.Status = event.Talks, event.Occurred
		}
		e.ID += p
		e.Actors, e.Place = []string{p}, p
		e.Mentions[0].Source = id
		e.Mentions[0].Timex.Because = p
		e.Alternatives = []chronology.Alternative{{EDTF: p, Source: p}}
		c.Events = append(c.Events, e)
		c.Diagnostics = append(c.Diagnostics, chronology.Diagnostic{Code: p, Severity: source.Warning, Source: id, Message: p, Hint: p})
	}
	return c
}

func write(t testing.TB, c *chronology.Chronology) string {
	t.Helper()
	var b bytes.Buffer
	if err := page.Write(&b, c, page.Options{}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestSameBytesForTheSameChronology(t *testing.T) {
	first, second := write(t, talks()), write(t, talks())
	if first != second {
		t.Error("two runs gave different bytes")
	}
}

func TestEveryTextIsEscaped(t *testing.T) {
	out := write(t, hostile())
	if n := strings.Count(out, "</script>"); n != 4 {
		t.Errorf("%d script elements end in the page, want 4: our two and the two data blocks", n)
	}
	for _, forbidden := range []string{"<img", "onerror=\"", "href=\"javascript:", "<!--<script>"} {
		if strings.Contains(out[strings.Index(out, "<body>"):strings.Index(out, `id="annals-model"`)], forbidden) {
			t.Errorf("the page has %q outside of its scripts", forbidden)
		}
	}
}

func TestOddChronologies(t *testing.T) {
	for name, c := range odd() {
		if out := write(t, c); !strings.Contains(out, "<h1>") {
			t.Errorf("%s: the page has no heading", name)
		}
	}
}

func generated(n int) *chronology.Chronology {
	c := talks()
	c.Events = nil
	for i := range n {
		day := calendar.Date{Year: 2000, Month: 1, Day: 1}.AddDays(i * 3 % 7000)
		kinds := []event.Kind{event.Talks, event.Military, event.Legal, event.Disaster}
		c.Events = append(c.Events, happening(fmt.Sprintf("e-%d", i), day.String(), fmt.Sprintf("The council decides on case %d", i), kinds[i%4], event.Occurred))
	}
	return c
}

func TestAMentionWithinAnotherIsNotShownAgain(t *testing.T) {
	var got, want bytes.Buffer
	if err := errors.Join(page.Write(&got, sample.WithInner(), page.Options{}), page.Write(&want, sample.Talks(), page.Options{})); err != nil {
		t.Fatal(err)
	}
	if got.String() != want.String() {
		t.Error("a mention within another changes the page")
	}
}

func BenchmarkWrite(b *testing.B) {
	for _, n := range []int{12, 500, 10000} {
		c := generated(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				b.SetBytes(int64(len(write(b, c))))
			}
		})
	}
}
