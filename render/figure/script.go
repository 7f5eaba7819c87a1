package figure

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/image/font/sfnt"

	"annals/chronology"
	"annals/chronology/source"
	"annals/render/wording"
)

// CodeNoGlyph is the diagnostic of characters that a figure cannot draw.
const CodeNoGlyph = "no-glyph"

// Lacks reports the scripts that PNG and PDF cannot draw, since the Go fonts
// have no letters of them. SVG is set in the reader's own fonts.
func Lacks(c *chronology.Chronology) []chronology.Diagnostic {
	all, err := cuts()
	if err != nil { // reported when the figure is drawn
		return nil
	}
	var buf sfnt.Buffer
	known := make(map[rune]string) // the script of a character that is missing, empty for one that is there
	scripts := make(map[string]bool)
	lacking := func(text string) bool {
		found := false
		for _, r := range wording.Line(text) {
			script, seen := known[r]
			if !seen && r >= 0x80 {
				index, err := all[0].font.GlyphIndex(&buf, r)
				if (err != nil || index == 0 || r > 0xffff) && !unicode.IsSpace(r) {
					script = scriptOf(r)
				}
				known[r] = script
			}
			if script != "" {
				found, scripts[script] = true, true
			}
		}
		return found
	}
	lacking(c.Title)
	titles := 0
	for i := range c.Events {
		if lacking(c.Events[i].Title) {
			titles++
		}
	}
	if len(scripts) == 0 {
		return nil
	}
	return []chronology.Diagnostic{{
		Code: CodeNoGlyph, Severity: source.Warning, Start: -1, End: -1,
		Message: fmt.Sprintf("%d of %d titles have characters that the figure's typeface lacks (%s); they are drawn as empty boxes",
			titles, len(c.Events), strings.Join(slices.Sorted(maps.Keys(scripts)), ", ")),
		Hint: "write .svg, .html or .pptx, which use the fonts of whoever reads them",
	}}
}

// scriptOf names the script of a character as Unicode does, or says that it is
// a sign of none.
func scriptOf(r rune) string {
	for _, name := range slices.Sorted(maps.Keys(unicode.Scripts)) {
		if unicode.Is(unicode.Scripts[name], r) && name != "Common" && name != "Inherited" {
			return name
		}
	}
	return "signs"
}
