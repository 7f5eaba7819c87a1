// Package figure draws a chronology as a picture for a document: no browser,
// the same bytes for the same input.
//
// One composition is drawn on four canvases: SVG written by hand, PNG by
// golang.org/x/image with the Go fonts, PDF with text that can be selected, by
// codeberg.org/go-pdf/fpdf, the maintained continuation of gofpdf, and the
// native shapes of a PowerPoint slide.
//
//	err := figure.SVG(w, c, figure.Options{Size: "slide"})
//
// # Invariants
//
// All text is hostile: it is escaped by the format's own rules, control
// characters go, and directional formatting characters cannot reach beyond it.
// No mark and no label covers another. What has no room is counted in a
// cluster, or in a PDF goes to the next page, and is never dropped. Nothing
// rests on colour alone: kinds differ in shape, statuses in outline, and
// Options.Grey does without. What the typeface lacks is told by Lacks.
package figure

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"annals/chronology"
	"annals/render/layout"
	"annals/render/wording"
)

// Options steer a figure. The zero value is a light figure, 1120 CSS pixels
// wide and as high as it needs to be, with a lane for each kind.
type Options struct {
	Chart Chart // empty is Timeline
	Lanes layout.LaneBy
	Dark  bool
	// Grey leaves out all colours, for print and copies in black and white; what
	// colour would tell is written out. It wins over Dark.
	Grey bool
	// Size is "a4", "letter" (both landscape), "a4-portrait",
	// "letter-portrait", "slide" (16:9), "column" (of a two-column page) or
	// width x height in CSS pixels, "800x450", or a width alone, "800", which is
	// as high as needed. Empty is "1120".
	Size string
	// Scale is the number of a PNG's pixels to a CSS pixel, 1 to 4; 0 is 2.
	Scale float64
	// Bare leaves out the title and the source line, for a page that has its own.
	Bare bool
	// Locale is the language of the words around a timeline; empty is English.
	Locale wording.Locale
}

// Chart is what a figure shows.
type Chart string

// The charts.
const (
	Timeline Chart = "timeline" // every event, along a warped axis
	Density  Chart = "density"  // how many events a month, or whatever the span asks for, by kind
	Calendar Chart = "calendar" // how many events a day, on the pages of a calendar
	Actors   Chart = "actors"   // who took part when
)

// CheckChart reports a chart that there is not.
func CheckChart(name string) error {
	_, err := blankDrawing(nil, Options{Chart: Chart(name)}, nil)
	return err
}

// SVG writes the figure as a stand-alone SVG 1.1 document.
func SVG(w io.Writer, c *chronology.Chronology, opts Options) error {
	canvas := &svgCanvas{}
	d, err := newDrawing(c, opts, canvas)
	if err != nil {
		return err
	}
	canvas.open(d)
	d.draw()
	return canvas.close(w)
}

// PNG writes the figure as a picture of Options.Scale pixels to a CSS pixel.
func PNG(w io.Writer, c *chronology.Chronology, opts Options) error {
	canvas, err := newPNGCanvas(opts.Scale)
	if err != nil {
		return err
	}
	d, err := newDrawing(c, opts, canvas)
	if err != nil {
		return err
	}
	if err := canvas.open(d); err != nil {
		return err
	}
	d.draw()
	return canvas.close(w)
}

// PDF writes the figure as vectors and selectable text, on one page, or, where
// Options.Size has a height and the events do not fit legibly, on several.
func PDF(w io.Writer, c *chronology.Chronology, opts Options) error {
	canvas := newPDFCanvas()
	pages, err := deal(c, opts, canvas)
	if err != nil {
		return err
	}
	for i, p := range pages {
		d, err := newDrawing(p.Chronology, opts, canvas)
		if err != nil {
			return err
		}
		if i == 0 {
			canvas.open(d)
		}
		d.part = p.Name
		canvas.page(d)
		d.draw()
	}
	return canvas.close(w)
}

// CheckSize reports a size that Options does not know.
func CheckSize(size string) error {
	_, err := parseSize(size)
	return err
}

// page is the room a figure has, in CSS pixels; a height of 0 is as high as needed.
type page struct{ width, height float64 }

// The least and the greatest side of a figure.
const (
	leastSide    = 240
	greatestSide = 10000
)

func parseSize(size string) (page, error) {
	const mm = 96 / 25.4
	switch strings.ToLower(size) {
	case "":
		return page{1120, 0}, nil
	case "a4":
		return page{math.Round(297 * mm), math.Round(210 * mm)}, nil
	case "a4-portrait":
		return page{math.Round(210 * mm), math.Round(297 * mm)}, nil
	case "letter":
		return page{1056, 816}, nil
	case "letter-portrait":
		return page{816, 1056}, nil
	case "slide":
		return page{1280, 720}, nil
	case "column":
		return page{480, 0}, nil
	}
	ws, hs, found := strings.Cut(strings.ToLower(size), "x")
	w, err := strconv.Atoi(ws)
	h := w
	if err == nil && found {
		h, err = strconv.Atoi(hs)
	}
	if err != nil || min(w, h) < leastSide || max(w, h) > greatestSide {
		return page{}, fmt.Errorf("size %q: it is a4, a4-portrait, letter, letter-portrait, slide, column, or WIDTHxHEIGHT or WIDTH in pixels from %d to %d", size, leastSide, greatestSide)
	}
	if !found {
		h = 0
	}
	return page{float64(w), float64(h)}, nil
}
