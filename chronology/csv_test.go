package chronology

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"annals/chronology/event"
)

func TestCSVDefusesFormulas(t *testing.T) {
	for _, cell := range []string{"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "'quoted", " '", "\u00a0=1"} {
		if got := defuse(cell); got != "'"+cell {
			t.Errorf("defuse(%q) = %q, want an apostrophe before it", cell, got)
		}
	}
	if got := defuse("a=b"); got != "a=b" {
		t.Errorf("defuse(%q) = %q, want it untouched: only what it begins with makes it a formula", "a=b", got)
	}
}

func TestCSVRoundTrip(t *testing.T) {
	c := &Chronology{Schema: Schema, Title: "Floods", Sources: []Source{
		{ID: "s1", Name: "a.txt", Title: "The flood, told", URL: "https://example.org/a", Published: "2023-05-05"},
		{ID: "s2", Name: "b, c.txt", Published: "2023-05-06"},
	}}
	e := toldOn("s1", "2023-05-03", "=HYPERLINK(\"x\") \"floods\"\nreach dam", event.Disaster, "Red Cross", "ÖBB")
	e.Mentions = append(e.Mentions, Mention{Source: "s2", Quote: "the dam broke"})
	e.Alternatives = []Alternative{{EDTF: "2023-05-04"}}
	e.Mentions[0].Quote = "On „Monday“ it rose"
	e.Mentions[0].Timex = &Timex{Text: Text{Start: 4, End: 10, Text: "Monday"}, Type: "DATE", Because: "the latest Monday: up to publication"}
	c.Events = []Event{e}
	for _, comma := range []rune{',', ';', '\t'} {
		var buf bytes.Buffer
		if err := c.WriteCSV(&buf, comma); err != nil {
			t.Fatal(err)
		}
		got, err := ReadCSV(&buf)
		if err != nil {
			t.Fatalf("comma %q: %v", comma, err)
		}
		if len(got.Events) != 1 {
			t.Fatalf("%d events, want 1", len(got.Events))
		}
		g := got.Events[0]
		if g.Title != e.Title || g.ID != e.ID || g.EDTF != e.EDTF || g.Start != e.Start || g.End != e.End || g.Kind != e.Kind ||
			g.Salience != e.Salience || strings.Join(g.Actors, "|") != "Red Cross|ÖBB" || len(g.Mentions) != 2 || g.Mentions[0].Quote != e.Mentions[0].Quote {
			t.Errorf("comma %q: got %+v, want %+v", comma, g, e)
		}
		if x := g.Mentions[0].Timex; x == nil || x.Text != e.Mentions[0].Timex.Text || x.Because != e.Mentions[0].Timex.Because {
			t.Errorf("comma %q: the reason is %+v, want it as it went", comma, x)
		}
		if lacks := c.CSVLacks(); len(lacks) != 1 || !strings.Contains(lacks[0].Message, "1 of 2 quotes") {
			t.Errorf("%+v: want the quote counted that has no room", lacks)
		}
		if len(got.Sources) != 2 || got.Sources[1].Name != "b, c.txt" || got.Sources[0].URL != c.Sources[0].URL {
			t.Errorf("sources %+v, want both by name with their addresses", got.Sources)
		}
	}
}

func TestReadCSVFromASpreadsheet(t *testing.T) {
	tests := []struct {
		reason, file string
		titles       []string
		line         int // of the error; 0 for none
	}{
		{"columns in another order, semicolons, a byte order mark, an empty row",
			"\ufeffTitle;Date\r\nFlood;2023-05-03\r\n;\r\nDam breaks;2023-05\r\n", []string{"Dam breaks", "Flood"}, 0},
		{"a start without a date", "title,start,end\nFlood,2023-05-03,2023-05-05\n", []string{"Flood"}, 0},
		{"no title column", "date,what\n2023-05-03,Flood\n", nil, 1},
		{"a day that does not exist, on line 3", "title,date\nFlood,2023-05-03\nDam,2023-02-31\n", nil, 3},
		{"an empty file", "", nil, 0},
		{"a quote that never ends, on line 2", "title,date\n\"Flood,2023-05-03\n", nil, 2},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			c, err := ReadCSV(strings.NewReader(tt.file))
			if tt.titles == nil {
				var format *FormatError
				if !errors.As(err, &format) {
					t.Fatalf("error %v, want a FormatError", err)
				}
				if format.Line != tt.line {
					t.Errorf("line %d, want %d", format.Line, tt.line)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			for i, e := range c.Events {
				if e.Title != tt.titles[i] {
					t.Errorf("event %d is %q, want %q", i, e.Title, tt.titles[i])
				}
			}
		})
	}
}
