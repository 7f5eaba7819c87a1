package figure_test

import (
	"encoding/xml"
	"slices"
	"strings"
	"testing"

	"annals/chronology"
	"annals/chronology/event"
	"annals/render/figure"
	"annals/render/internal/sample"
)

var charts = []figure.Chart{figure.Timeline, figure.Density, figure.Calendar, figure.Actors}

// titles are what the parts of an SVG say of themselves.
func titles(t *testing.T, svg []byte) []string {
	t.Helper()
	var out []string
	d := xml.NewDecoder(strings.NewReader(string(svg)))
	inside := false
	for {
		token, err := d.Token()
		if err != nil {
			return out
		}
		switch token := token.(type) {
		case xml.StartElement:
			inside = token.Name.Local == "title"
		case xml.CharData:
			if inside {
				out = append(out, string(token))
			}
		case xml.EndElement:
			inside = false
		}
	}
}

func TestChartsCount(t *testing.T) {
	for _, row := range []struct {
		why   string
		chart figure.Chart
		c     *chronology.Chronology
		has   []string // what some part says
		not   []string // what no part says
	}{
		{"days, as long as they fit", figure.Density, sample.Recall(), []string{"All events, 9 May 2023: 2", "Business, 9 May 2023: 1", "Statement, 9 May 2023: 1"}, nil},
		{"an event counts where it begins", figure.Density, sample.Dated("2022-01-03/2022-01-05", "2022-01-05"), []string{"All events, 3 Jan 2022: 1", "All events, 5 Jan 2022: 1"}, []string{"All events, 4 Jan 2022: 1"}},
		{"years, where months would be too many", figure.Density, sample.Dated("1900", "1940", "1940-05"), []string{"All events, 1900: 1", "All events, 1940: 2"}, nil},
		{"centuries, before Christ too", figure.Density, sample.Dated("-0499", "1990", "1991"), []string{"All events, 1900: 2"}, nil},
		{"a page a month that has events, and a range on each of its days", figure.Calendar, sample.Dated("2022-01-30/2022-02-02", "2022-02-02", "2024-05"),
			[]string{"30 January 2022: 1", "31 January 2022: 1", "1 February 2022: 1", "2 February 2022: 2"}, []string{"1 May 2024: 1"}},
		{"months, where days would be too many pages", figure.Calendar, sample.Many(3000), []string{"January 1990: 29"}, nil},
		{"years, where few events are known to the month", figure.Calendar, sample.Dated("1990", "1991", "1991-05"), []string{"1990: 1", "1991: 2"}, nil},
		{"whoever took part, once an event", figure.Actors, &chronology.Chronology{Events: []chronology.Event{
			sample.Event("e1", "2022-01-03", event.Talks, event.Occurred, "a", "Arland", "Besmark", "Arland"),
			sample.Event("e2", "2022-01-03", event.Talks, event.Occurred, "b", "Besmark"),
		}}, []string{"Arland, 3 Jan 2022: 1", "Besmark, 3 Jan 2022: 2"}, nil},
	} {
		got := titles(t, draw(t, "SVG", row.c, figure.Options{Chart: row.chart}))
		for _, want := range row.has {
			if !slices.Contains(got, want) {
				t.Errorf("%s: nothing says %q but %q", row.why, want, got)
			}
		}
		for _, not := range row.not {
			if slices.Contains(got, not) {
				t.Errorf("%s: something says %q", row.why, not)
			}
		}
	}
}

// TestWhatIsNotShownIsCounted holds the charts to telling what they leave out.
func TestWhatIsNotShownIsCounted(t *testing.T) {
	svg := wellFormed(t, draw(t, "SVG", sample.Dated("2022-01-03", "2022-01-04", "2022", "2022-01~"), figure.Options{Chart: figure.Calendar}))
	if want := "2 of 4 events have no known day and are not shown"; !strings.Contains(svg, want) {
		t.Errorf("the calendar does not say %q", want)
	}
	c := sample.Dated("2022-01-03")
	for i := range 30 {
		c.Events[0].Actors = append(c.Events[0].Actors, string(rune('A'+i))+" Person")
	}
	svg = wellFormed(t, draw(t, "SVG", c, figure.Options{Chart: figure.Actors}))
	if want := "5 further actors with fewer events are not shown"; !strings.Contains(svg, want) {
		t.Errorf("the matrix does not say %q", want)
	}
}

// TestEveryChartOfEverything draws each chart of odd chronologies in each
// format, twice, to the same bytes.
func TestEveryChartOfEverything(t *testing.T) {
	hostile := sample.Dated("2022-01-03", "2022-01-04", "-0300", "Y17000", "../2022", "2022/..", "0001/9999")
	for i := range hostile.Events {
		e := &hostile.Events[i]
		e.Title, e.Kind, e.Actors = "<script>\x00\u202e", "<b onload=x>\x1b", []string{"</svg><script>", strings.Repeat("w", 5000)}
	}
	for what, c := range map[string]*chronology.Chronology{
		"nothing": {}, "undated": {Events: []chronology.Event{sample.Event("e", "", event.Other, event.Occurred, "x")}}, "hostile": hostile, "talks": sample.Talks(), "many": sample.Many(2000),
	} {
		for _, chart := range charts {
			for _, opts := range []figure.Options{{Scale: 1}, {Size: "240x240", Scale: 1, Dark: true}, {Size: "a4", Grey: true, Scale: 1}} {
				opts.Chart = chart
				for name := range writers {
					if name == "PNG" && what != "talks" && opts.Size != "240x240" {
						continue // rasterizing is slow under the race detector, and small shows as much
					}
					first := draw(t, name, c, opts)
					if string(first) != string(draw(t, name, c, opts)) {
						t.Errorf("%s of %s as %s: two runs differ", chart, what, name)
					}
					if name == "SVG" {
						wellFormed(t, first)
					}
				}
			}
		}
	}
	if err := figure.CheckChart("pie"); err == nil {
		t.Error("a pie was taken for a chart")
	}
}

func BenchmarkChart(b *testing.B) {
	for _, chart := range charts {
		b.Run(string(chart), func(b *testing.B) {
			c := sample.Many(5000)
			b.ReportAllocs()
			for b.Loop() {
				draw(b, "SVG", c, figure.Options{Chart: chart})
			}
		})
	}
}
