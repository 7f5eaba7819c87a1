// Package render turns a chronology into what people look at and what other
// programs read. It is a table of formats; each is one small writer.
package render

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"annals/chronology"
	"annals/render/chartpage"
	"annals/render/export"
	"annals/render/figure"
	"annals/render/layout"
	"annals/render/page"
	"annals/render/wording"
)

// Options steer all formats; each takes what concerns it.
type Options struct {
	Chart string  // of figures: "timeline", "density", "calendar" or "actors"; empty is "timeline"
	Lanes string  // "kind", "actor", "place" or "source"; empty is "kind"
	Theme string  // "auto", "light", "dark" or "grey"; empty is "auto"
	Size  string  // of figures, as figure.Options says
	Scale float64 // pixels of a PNG to a CSS pixel, 1 to 4; 0 is 2
	// BOM begins CSV and TSV with a byte order mark, by which Excel knows UTF-8.
	BOM bool
	// Locale is the language of the report's interface; empty is English.
	Locale string
	// Subtitle stands under the report's title.
	Subtitle string
	// Embed makes the report a fragment to put into another page.
	Embed bool
	// House is a house style of the report; nil is ours.
	House *page.House
	// Logo of the report; nil is none.
	Logo *page.Logo
	// Figure is the address of a picture that a document links to, relative to it.
	Figure string
}

// Check reports an option that is none.
func (o Options) Check() error {
	if o.Lanes != "" && !slices.Contains([]string{"kind", "actor", "place", "source"}, o.Lanes) {
		return fmt.Errorf("--lanes is kind, actor, place or source, not %q", o.Lanes)
	}
	if o.Theme != "" && !slices.Contains([]string{"auto", "light", "dark", "grey"}, o.Theme) {
		return fmt.Errorf("--theme is auto, light, dark or grey, not %q", o.Theme)
	}
	if l := wording.Locale(o.Locale); o.Locale != "" && !l.Known() {
		return fmt.Errorf("--locale is one of %v, not %q", wording.Locales(), o.Locale)
	}
	if err := figure.CheckChart(o.Chart); err != nil {
		return fmt.Errorf("--chart: %w", err)
	}
	if err := figure.CheckSize(o.Size); err != nil {
		return fmt.Errorf("--size: %w", err)
	}
	if o.Scale != 0 && !(o.Scale >= 1 && o.Scale <= 4) {
		return fmt.Errorf("--scale is from 1 to 4 pixels to a CSS pixel, not %g", o.Scale)
	}
	return nil
}

func (o Options) figure() figure.Options {
	return figure.Options{Chart: figure.Chart(o.Chart), Lanes: layout.LaneBy(o.Lanes), Dark: o.Theme == "dark", Grey: o.Theme == "grey", Size: o.Size, Scale: o.Scale}
}

// Format is one way to write a chronology.
type Format struct {
	Name       string
	Extensions []string // with the dot, lower case
	Write      func(io.Writer, *chronology.Chronology, Options) error
	// Lacks reports what of a chronology the format cannot hold: events as a
	// warning, what stands beside them as information; nil where it holds all that
	// it is meant to. A figure is meant to hold titles and dates.
	Lacks func(*chronology.Chronology) []chronology.Diagnostic
}

// Formats returns all formats, the report first.
func Formats() []Format {
	return []Format{
		{Name: "report", Extensions: []string{".html", ".htm"}, Write: writeReport},
		{Name: "SVG", Extensions: []string{".svg"}, Write: drawn(figure.SVG)},
		{Name: "PNG", Extensions: []string{".png"}, Write: drawn(figure.PNG), Lacks: figure.Lacks},
		{Name: "PDF", Extensions: []string{".pdf"}, Write: drawn(figure.PDF), Lacks: figure.Lacks},
		{Name: "Word", Extensions: []string{".docx"}, Write: exported(export.DOCX)},
		{Name: "PowerPoint", Extensions: []string{".pptx"}, Write: exported(export.PPTX), Lacks: without(quotes, reasons)},
		{Name: "Markdown", Extensions: []string{".md"}, Write: exported(export.Markdown)},
		{Name: "HTML fragment", Extensions: []string{".fragment.html"}, Write: exported(export.Fragment), Lacks: without(reasons)},
		{Name: "plain text", Extensions: []string{".txt"}, Write: exported(export.Text), Lacks: without(reasons)},
		{Name: "JSON", Extensions: []string{".json"}, Write: data((*chronology.Chronology).WriteJSON)},
		{Name: "YAML", Extensions: []string{".yaml", ".yml"}, Write: data((*chronology.Chronology).WriteYAML)},
		{Name: "CSV", Extensions: []string{".csv"}, Write: table(','), Lacks: (*chronology.Chronology).CSVLacks},
		{Name: "TSV", Extensions: []string{".tsv"}, Write: table('\t'), Lacks: (*chronology.Chronology).CSVLacks},
		{Name: "iCalendar", Extensions: []string{".ics"}, Write: exported(export.ICS), Lacks: both(export.ICSLacks, without(reasons))},
		{Name: "TimelineJS", Extensions: []string{".timelinejs.json"}, Write: exported(export.TimelineJS), Lacks: both(export.TimelineJSLacks, without(reasons))},
		{Name: "markwhen", Extensions: []string{".mw"}, Write: exported(export.Markwhen), Lacks: both(export.MarkwhenLacks, without(reasons))},
		{Name: "Mermaid", Extensions: []string{".mmd"}, Write: exported(export.Mermaid), Lacks: without(quotes, reasons)},
	}
}

// writer is what every format comes down to.
type writer = func(io.Writer, *chronology.Chronology, Options) error

func writeReport(w io.Writer, c *chronology.Chronology, o Options) error {
	theme := o.Theme
	if theme == "grey" { // of figures alone: a screen has colours
		theme = "light"
	}
	if chart := figure.Chart(o.Chart); chart != "" && chart != figure.Timeline {
		return chartpage.Write(w, c, chartpage.Options{Chart: chart, Theme: theme})
	}
	opts := page.Options{Lanes: layout.LaneBy(o.Lanes), Theme: theme, Locale: wording.Locale(o.Locale), Subtitle: o.Subtitle, House: o.House, Logo: o.Logo}
	if o.Embed {
		return page.Embed(w, c, opts)
	}
	return page.Write(w, c, opts)
}

func drawn(draw func(io.Writer, *chronology.Chronology, figure.Options) error) writer {
	return func(w io.Writer, c *chronology.Chronology, o Options) error { return draw(w, c, o.figure()) }
}

func exported(write func(io.Writer, *chronology.Chronology, export.Options) error) writer {
	return func(w io.Writer, c *chronology.Chronology, o Options) error {
		return write(w, c, export.Options{Figure: o.Figure, Drawing: o.figure()})
	}
}

func data(write func(*chronology.Chronology, io.Writer) error) writer {
	return func(w io.Writer, c *chronology.Chronology, _ Options) error { return write(c, w) }
}

func table(comma rune) writer {
	return func(w io.Writer, c *chronology.Chronology, o Options) error {
		if o.BOM {
			if _, err := io.WriteString(w, "\ufeff"); err != nil {
				return err
			}
		}
		return c.WriteCSV(w, comma)
	}
}

// ByPath returns the format that the end of a file's name says, the longest
// extension first: "talks.timelinejs.json" is for TimelineJS.
func ByPath(path string) (Format, bool) {
	name := strings.ToLower(filepath.Base(path))
	var best Format
	length := 0
	for _, f := range Formats() {
		for _, ext := range f.Extensions {
			if len(ext) > length && strings.HasSuffix(name, ext) {
				best, length = f, len(ext)
			}
		}
	}
	return best, length > 0
}

// Extensions lists the extensions of all formats, parted by spaces.
func Extensions() string {
	var all []string
	for _, f := range Formats() {
		all = append(all, f.Extensions[0])
	}
	return strings.Join(all, " ")
}
