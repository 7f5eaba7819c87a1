package render

import (
	"fmt"
	"strings"

	"annals/chronology"
	"annals/chronology/source"
)

// kept is a part of the evidence that a format may have no room for: its name,
// and whether a mention has it.
type kept struct {
	name string
	has  func(*chronology.Mention) bool
}

var (
	quotes  = kept{"quotes", func(m *chronology.Mention) bool { return m.Quote != "" }}
	reasons = kept{"reasons", func(m *chronology.Mention) bool { return m.Timex != nil && m.Timex.Because != "" }}
)

// without counts the parts of the evidence that a format leaves out.
func without(parts ...kept) func(*chronology.Chronology) []chronology.Diagnostic {
	return func(c *chronology.Chronology) []chronology.Diagnostic {
		var counts []string
		for _, part := range parts {
			n := 0
			for i := range c.Events {
				for k := range c.Events[i].Mentions {
					if m := &c.Events[i].Mentions[k]; !m.Within && part.has(m) {
						n++
					}
				}
			}
			if n > 0 {
				counts = append(counts, fmt.Sprintf("%d %s", n, part.name))
			}
		}
		if len(counts) == 0 {
			return nil
		}
		return []chronology.Diagnostic{{Code: chronology.CodeLeftOut, Severity: source.Info, Start: -1, End: -1,
			Message: strings.Join(counts, " and ") + " are left out; the format has no room for them"}}
	}
}

// both joins what two find.
func both(a, b func(*chronology.Chronology) []chronology.Diagnostic) func(*chronology.Chronology) []chronology.Diagnostic {
	return func(c *chronology.Chronology) []chronology.Diagnostic { return append(a(c), b(c)...) }
}
