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
	"annals/render/figure"
	"annals/render/layout"
	"annals/render/page"
)

// Options steer all formats; each takes what concerns it.
type Options struct {
	Lanes string // "kind", "actor", "place" or "source"; empty is "kind"
	Theme string // "auto", "light" or "dark"; empty is "auto"
	Size  string // of figures, as figure.Options says
}

// Check reports an option that is none.
func (o Options) Check() error {
	if o.Lanes != "" && !slices.Contains([]string{"kind", "actor", "place", "source"}, o.Lanes) {
		return fmt.Errorf("--lanes is kind, actor, place or source, not %q", o.Lanes)
	}
	if o.Theme != "" && !slices.Contains([]string{"auto", "light", "dark"}, o.Theme) {
		return fmt.Errorf("--theme is auto, light or dark, not %q", o.Theme)
	}
	if err := figure.CheckSize(o.Size); err != nil {
		return fmt.Errorf("--size: %w", err)
	}
	return nil
}

func (o Options) figure() figure.Options {
	return figure.Options{Lanes: layout.LaneBy(o.Lanes), Dark: o.Theme == "dark", Size: o.Size}
}

// Format is one way to write a chronology.
type Format struct {
	Name       string
	Extensions []string // with the dot, lower case
	Write      func(io.Writer, *chronology.Chronology, Options) error
}

// Formats returns all formats, the report first.
func Formats() []Format {
	return []Format{
		{"report", []string{".html", ".htm"}, func(w io.Writer, c *chronology.Chronology, o Options) error {
			return page.Write(w, c, page.Options{Lanes: layout.LaneBy(o.Lanes), Theme: o.Theme})
		}},
		{"SVG", []string{".svg"}, func(w io.Writer, c *chronology.Chronology, o Options) error {
			return figure.SVG(w, c, o.figure())
		}},
		{"PNG", []string{".png"}, func(w io.Writer, c *chronology.Chronology, o Options) error {
			return figure.PNG(w, c, o.figure())
		}},
		{"PDF", []string{".pdf"}, func(w io.Writer, c *chronology.Chronology, o Options) error {
			return figure.PDF(w, c, o.figure())
		}},
		{"JSON", []string{".json"}, func(w io.Writer, c *chronology.Chronology, _ Options) error { return c.WriteJSON(w) }},
		{"YAML", []string{".yaml", ".yml"}, func(w io.Writer, c *chronology.Chronology, _ Options) error { return c.WriteYAML(w) }},
		{"CSV", []string{".csv"}, func(w io.Writer, c *chronology.Chronology, _ Options) error { return c.WriteCSV(w, ',') }},
		{"TSV", []string{".tsv"}, func(w io.Writer, c *chronology.Chronology, _ Options) error { return c.WriteCSV(w, '\t') }},
	}
}

// ByPath returns the format that a file's extension names.
func ByPath(path string) (Format, bool) {
	ext := strings.ToLower(filepath.Ext(path))
	for _, f := range Formats() {
		if slices.Contains(f.Extensions, ext) {
			return f, true
		}
	}
	return Format{}, false
}

// Extensions lists the extensions of all formats, parted by spaces.
func Extensions() string {
	var all []string
	for _, f := range Formats() {
		all = append(all, f.Extensions[0])
	}
	return strings.Join(all, " ")
}
