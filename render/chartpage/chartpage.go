// Package chartpage writes a chart other than the timeline as one HTML file
// that works offline: density, calendar, or actors, drawn by ECharts where the
// reader can point at every number, with the same counts as a table.
//
// go-echarts builds the option map from its own types, as it does for the
// report: the map is validated, taken as JSON and put as data into a script
// element that does not run, escaped by html/template. Its HTML, functions and
// asset host are never used. Tooltips are drawn on the canvas and no text of a
// source ever becomes markup.
//
//	err := chartpage.Write(w, c, chartpage.Options{Chart: figure.Density})
//
// # Invariants
//
// The page asks for nothing: its content security policy allows the two scripts
// and the style by their hashes alone. Without JavaScript, and on paper, the
// figure of the same chart stands in for it. The same chronology gives the same
// bytes.
package chartpage

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"sync"

	"annals/chronology"
	"annals/render/figure"
	"annals/render/layout"
	"annals/render/third_party/echarts"
	"annals/render/wording"
)

// Options steer the page.
type Options struct {
	Chart figure.Chart // figure.Density, figure.Calendar or figure.Actors
	Theme string       // "light", "dark", or "auto"; empty is "auto"
}

// Write writes the page.
func Write(w io.Writer, c *chronology.Chronology, opts Options) error {
	p, err := newPage(c, opts)
	if err != nil {
		return fmt.Errorf("making the page of the chart: %w", err)
	}
	t, err := pages()
	if err != nil {
		return fmt.Errorf("making the page of the chart: %w", err)
	}
	var out bytes.Buffer
	for _, part := range []struct{ template, raw string }{
		{"head", "<style>" + style + "</style>\n"},
		{"top", p.figure}, // its text is escaped by its own writer
		{"rest", "<script>" + echarts.Script + "</script>\n<script>" + script + "</script>\n</body>\n</html>\n"},
	} {
		if err := t.ExecuteTemplate(&out, part.template, p); err != nil {
			return fmt.Errorf("making the page of the chart: %w", err)
		}
		out.WriteString(part.raw)
	}
	_, err = w.Write(out.Bytes())
	return err
}

//go:embed chart.html
var frame string

//go:embed chart.css
var style string

//go:embed chart.js
var script string

var pages = sync.OnceValues(func() (*template.Template, error) { return template.New("chart").Parse(frame) })

// page is what the template writes.
type page struct {
	Title, Summary, Heading, Note, Policy, Theme string
	Table                                        table
	Data                                         json.RawMessage
	figure                                       string
}

// table is the counts in words: a header and rows of as many cells.
type table struct {
	Header []string
	Rows   [][]string
}

// drawing is a chart ready for ECharts.
type drawing struct {
	Height int                       `json:"height"` // in CSS pixels
	Theme  string                    `json:"theme"`
	Themes map[string]map[string]any `json:"themes"` // the option map, light and dark
}

func newPage(c *chronology.Chronology, opts Options) (*page, error) {
	counted := *c // eras are no events to count
	counted.Events = layout.WithoutEras(c.Events)
	c = &counted
	var b builder
	switch opts.Chart {
	case figure.Density:
		b = newDensity(c)
	case figure.Calendar:
		b = newCalendar(c)
	case figure.Actors:
		b = newActors(c)
	default:
		return nil, fmt.Errorf("%q is no chart of a page of its own", opts.Chart)
	}
	p := &page{Title: wording.Line(c.Title), Summary: wording.Summary(c), Theme: opts.Theme, Policy: policy()}
	if p.Theme == "" {
		p.Theme = "auto"
	}
	p.Heading, p.Note, p.Table = b.words()
	d := drawing{Height: b.height(), Theme: p.Theme, Themes: map[string]map[string]any{"light": b.option(light), "dark": b.option(dark)}}
	data, err := json.Marshal(d)
	if err != nil {
		return nil, err
	}
	p.Data = data
	var svg bytes.Buffer
	svg.WriteString(`<figure class="static">`)
	if err := figure.SVG(&svg, c, figure.Options{Chart: opts.Chart, Bare: true}); err != nil {
		return nil, err
	}
	svg.WriteString("</figure>\n")
	p.figure = svg.String()
	return p, nil
}

// policy is the page's content security policy.
func policy() string {
	return "default-src 'none'; script-src " + hashOf(echarts.Script) + " " + hashOf(script) + "; style-src " + hashOf(style) + "; base-uri 'none'; form-action 'none'"
}

func hashOf(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
