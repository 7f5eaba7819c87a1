package figure_test

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"annals/chronology/event"
	"annals/chronology/source"
	"annals/render/figure"
	"annals/render/internal/sample"
)

// pdfText reads a PDF back with the reader of sources.
func pdfText(t *testing.T, data []byte) string {
	t.Helper()
	docs, err := source.Read("figure.pdf", bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(strings.Fields(docs[0].Text), " ")
}

func pageCount(data []byte) int {
	return len(regexp.MustCompile(`/Type /Page\b[^s]`).FindAll(data, -1))
}

func TestPagesOfAPDF(t *testing.T) {
	for _, row := range []struct {
		why         string
		events      int
		size        string
		least, most int // pages
	}{
		{"a few events need no second page", 9, "a4", 1, 1},
		{"more than a page can hold", 140, "a4", 2, 6},
		{"a portrait page holds more lines", 140, "a4-portrait", 2, 6},
		{"without a height the page grows", 140, "", 1, 1},
		{"a record of years", 400, "letter", 5, 20},
		{"an archive is bounded, and clustered", 20000, "a4", 50, 50},
	} {
		data := draw(t, "PDF", sample.Many(row.events), figure.Options{Size: row.size})
		if n := pageCount(data); n < row.least || n > row.most {
			t.Errorf("%s: %d pages, want %d to %d", row.why, n, row.least, row.most)
		}
	}
}

// TestEveryEventIsOnAPage reads a figure of several pages back.
func TestEveryEventIsOnAPage(t *testing.T) {
	data := draw(t, "PDF", sample.Many(140), figure.Options{Size: "a4"})
	text := pdfText(t, data)
	for i := range 140 {
		if n := strings.Count(text, fmt.Sprintf("Entry %d of", i)); n != 1 {
			t.Errorf("event %d stands %d times in the figure", i, n)
		}
	}
	if want := fmt.Sprintf("Page 1 of %d: events 1 to ", pageCount(data)); !strings.Contains(text, want) {
		t.Errorf("the first page does not say %q", want)
	}
}

func TestGreyNeedsNoColour(t *testing.T) {
	c := sample.Talks()
	svg := string(draw(t, "SVG", c, figure.Options{Grey: true, Lanes: "actor"}))
	for _, colour := range regexp.MustCompile(`#[0-9a-f]{6}\b`).FindAllString(svg, -1) {
		if colour[1:3] != colour[3:5] || colour[3:5] != colour[5:7] {
			t.Errorf("%s is no grey", colour)
		}
	}
	if !strings.Contains(svg, "(talks)") || !strings.Contains(svg, "(economy)") {
		t.Error("a kind that only a colour told is not written out")
	}
	if svg = string(draw(t, "SVG", c, figure.Options{Grey: true})); strings.Contains(svg, "(talks)") {
		t.Error("a kind that its lane names is written out")
	}
}

func TestLacks(t *testing.T) {
	for _, row := range []struct {
		title string
		want  string // the scripts, empty where nothing is missing
	}{
		{"Ministers meet – “at last”, 5 €", ""},
		{"Совет встречается в Женеве", ""},
		{"Η Βουλή ψηφίζει", ""},
		{"外交部长会晤", "Han"},
		{"وزراء يجتمعون", "Arabic"},
		{"शान्ति वार्ता 会", "Devanagari, Han"},
		{"The vote 🗳 begins", "signs"},
	} {
		c := sample.Dated("2020", "2021")
		c.Events[1].Title = row.title
		got := figure.Lacks(c)
		if row.want == "" {
			if len(got) != 0 {
				t.Errorf("%q: %v, want nothing", row.title, got)
			}
			continue
		}
		if len(got) != 1 || !strings.Contains(got[0].Message, "1 of 2 titles") || !strings.Contains(got[0].Message, "("+row.want+")") {
			t.Errorf("%q: %v, want one that names %s", row.title, got, row.want)
		}
	}
	c := sample.Dated("2020")
	c.Events[0] = sample.Event("e1", "2020", event.Other, event.Occurred, "会")
	svg := string(draw(t, "SVG", c, figure.Options{}))
	if !strings.Contains(svg, "会") {
		t.Error("SVG, which is set in the reader's fonts, lost the characters")
	}
}
