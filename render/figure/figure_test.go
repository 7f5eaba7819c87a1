package figure_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"image/png"
	"io"
	"strings"
	"testing"

	"annals/chronology"
	"annals/chronology/event"
	"annals/render/figure"
	"annals/render/internal/sample"
	"annals/render/layout"
)

var writers = map[string]func(io.Writer, *chronology.Chronology, figure.Options) error{"SVG": figure.SVG, "PNG": figure.PNG, "PDF": figure.PDF}

func draw(t testing.TB, name string, c *chronology.Chronology, opts figure.Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := writers[name](&b, c, opts); err != nil {
		t.Fatalf("%s %+v: %v", name, opts, err)
	}
	return b.Bytes()
}

// wellFormed reads a document to its end as XML and returns its text.
func wellFormed(t *testing.T, data []byte) string {
	t.Helper()
	var text strings.Builder
	d := xml.NewDecoder(bytes.NewReader(data))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return text.String()
		}
		if err != nil {
			t.Fatalf("not XML: %v", err)
		}
		switch token := token.(type) {
		case xml.CharData:
			text.Write(token)
			text.WriteByte(' ')
		case xml.StartElement:
			for _, a := range token.Attr {
				if token.Name.Local == "script" || strings.HasPrefix(a.Name.Local, "on") {
					t.Errorf("a text became markup: %v", token)
				}
			}
		}
	}
}

func TestSameBytesInEveryFormatAndSize(t *testing.T) {
	for name := range writers {
		for _, size := range []string{"", "a4", "a4-portrait", "letter", "letter-portrait", "slide", "column", "800x450", "240x240"} {
			for _, dark := range []bool{false, true} {
				if name == "PNG" && dark && size != "column" {
					continue // rasterizing is slow under the race detector
				}
				opts := figure.Options{Size: size, Dark: dark, Scale: 1}
				if !bytes.Equal(draw(t, name, sample.Talks(), opts), draw(t, name, sample.Talks(), opts)) {
					t.Errorf("%s of size %q: two runs gave different bytes", name, size)
				}
			}
		}
	}
}

func TestPicturesHaveTheSizeAskedFor(t *testing.T) {
	for size, want := range map[string][2]int{"slide": {1280, 720}, "800x450": {800, 450}, "a4": {1123, 794}, "letter-portrait": {816, 1056}} {
		c, err := png.DecodeConfig(bytes.NewReader(draw(t, "PNG", sample.Talks(), figure.Options{Size: size, Scale: 2})))
		if err != nil || c.Width != 2*want[0] || c.Height != 2*want[1] {
			t.Errorf("%s: %d by %d pixels (%v), want twice %v", size, c.Width, c.Height, err, want)
		}
	}
	for _, size := range []string{"huge", "10x10", "99999x10", "x", "800x", "-800x450", "800x450x2"} {
		if err := figure.CheckSize(size); err == nil {
			t.Errorf("size %q is taken", size)
		}
	}
}

func TestEveryEventIsInTheFigure(t *testing.T) {
	c := sample.Talks()
	svg := string(draw(t, "SVG", c, figure.Options{}))
	text := strings.Join(strings.Fields(wellFormed(t, []byte(svg))), " ")
	for _, e := range c.Events {
		if !strings.Contains(text, e.Title) {
			t.Errorf("no title element tells of %q", e.Title)
		}
	}
	if !strings.Contains(text, c.Title) {
		t.Error("the figure does not carry its title")
	}
}

func TestHostileTextStaysText(t *testing.T) {
	c := sample.Talks()
	evil := "</text><script>alert(1)</script>\" onload='x' &amp; ]]> \x00\x1b \ufffe \u202e drow"
	c.Title, c.Sources[0].Title = evil, evil
	for i := range c.Events {
		c.Events[i].Title, c.Events[i].Kind = evil, event.Kind(evil)
	}
	if svg := draw(t, "SVG", c, figure.Options{}); bytes.Contains(svg, []byte("<script")) {
		t.Error("a title became a script")
	}
	wellFormed(t, draw(t, "SVG", c, figure.Options{}))
	pdf := draw(t, "PDF", c, figure.Options{})
	if !bytes.HasPrefix(pdf, []byte("%PDF-")) || bytes.Contains(pdf, []byte("/JavaScript")) {
		t.Error("not a harmless PDF")
	}
	draw(t, "PNG", c, figure.Options{Scale: 1})
}

func TestFiguresOfOddChronologies(t *testing.T) {
	long := strings.Repeat("a title without an end ", 400)
	odd := map[string]*chronology.Chronology{
		"empty":     {Schema: chronology.Schema},
		"undated":   {Events: []chronology.Event{sample.Event("e1", "", event.Other, event.Occurred, "once")}},
		"one event": {Title: long, Events: []chronology.Event{sample.Event("e1", "2022-01-10", event.Other, event.Occurred, long)}},
		"far apart": {Events: []chronology.Event{
			sample.Event("e1", "-0043-03-15", event.Other, event.Occurred, "before"), sample.Event("e2", "9999-12-31", event.Other, event.Planned, "after")}},
		"open ends": {Events: []chronology.Event{
			sample.Event("e1", "../1918", event.Other, event.Occurred, "until"), sample.Event("e2", "1914/..", event.Other, event.Ongoing, "since")}},
	}
	for what, c := range odd {
		for name := range writers {
			for _, size := range []string{"", "240x240", "slide"} {
				if len(draw(t, name, c, figure.Options{Size: size, Scale: 1, Lanes: layout.ByActor})) == 0 {
					t.Errorf("%s of %s is empty", name, what)
				}
			}
		}
	}
}

func TestAWriterThatFailsIsReported(t *testing.T) {
	for name, write := range writers {
		if err := write(full{}, sample.Talks(), figure.Options{Scale: 1}); err == nil {
			t.Errorf("%s: a full disk went unnoticed", name)
		}
	}
}

// full is a disk that is full.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

// BenchmarkFigure draws an article's worth of events, a dossier's and an
// archive's. For 30 events the aim is 2 ms for SVG, 200 ms for PNG, 20 ms for PDF.
func BenchmarkFigure(b *testing.B) {
	for name := range writers {
		for _, n := range []int{30, 500, 5000} {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				c := sample.Many(n)
				b.ReportAllocs()
				for b.Loop() {
					draw(b, name, c, figure.Options{})
				}
			})
		}
	}
}
