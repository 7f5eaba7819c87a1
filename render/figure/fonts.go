package figure

import (
	"fmt"
	"sync"

	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goitalic"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// The Go fonts (BSD licence) are part of golang.org/x/image: Latin, Greek and
// Cyrillic. They are the typeface of PNG and PDF.

// cut is one cut of the typeface with the widths of its characters.
type cut struct {
	name, style string // as PDF knows them
	data        []byte
	font        *sfnt.Font
	common      [0x500]float64 // advance in ems of Latin, Greek and Cyrillic
}

var cuts = sync.OnceValues(func() ([3]*cut, error) {
	var out [3]*cut
	for i, c := range [...]*cut{{name: "go", data: goregular.TTF}, {name: "go", style: "B", data: gobold.TTF}, {name: "go", style: "I", data: goitalic.TTF}} {
		font, err := sfnt.Parse(c.data)
		if err != nil {
			return out, fmt.Errorf("reading the Go fonts: %w", err)
		}
		c.font = font
		var buf sfnt.Buffer
		for r := range c.common {
			c.common[r] = advance(font, &buf, rune(r))
		}
		out[i] = c
	}
	return out, nil
})

// cutOf returns the cut for a face; the error is that of the embedded fonts.
func cutOf(f face) (*cut, error) {
	all, err := cuts()
	switch {
	case f.bold:
		return all[1], err
	case f.italic:
		return all[2], err
	}
	return all[0], err
}

// advance is a character's width in ems, that of the sign for a missing
// character where the font lacks it.
func advance(font *sfnt.Font, buf *sfnt.Buffer, r rune) float64 {
	index, err := font.GlyphIndex(buf, r)
	if err != nil {
		return 0.6
	}
	width, err := font.GlyphAdvance(buf, index, fixed.I(1000), 0)
	if err != nil {
		return 0.6
	}
	return float64(width) / 64 / 1000
}

// measureGo returns the function that measures text set in the Go fonts.
func measureGo(f face) func(string) float64 {
	c, err := cutOf(f)
	if err != nil { // reported by the canvas when it opens
		return func(s string) float64 { return f.size * float64(len(s)) }
	}
	var buf sfnt.Buffer
	return func(s string) float64 {
		ems := 0.0
		for _, r := range s {
			if int(r) < len(c.common) {
				ems += c.common[r]
			} else {
				ems += advance(c.font, &buf, r)
			}
		}
		return ems * f.size
	}
}
