package export

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"annals/chronology"
)

// Mermaid writes a chronology as a Mermaid timeline: a section a month, a
// period a date, and the events of one date side by side.
func Mermaid(w io.Writer, c *chronology.Chronology, _ Options) error {
	o := newOutline(c)
	var b bytes.Buffer
	fmt.Fprintf(&b, "timeline\n    title %s\n", mermaidText(o.title))
	for _, g := range o.groups {
		fmt.Fprintf(&b, "    section %s\n", mermaidText(g.heading))
		for i := range g.entries {
			e := &g.entries[i]
			when := mermaidText(e.when)
			if i > 0 && g.entries[i-1].when == e.when {
				when = strings.Repeat(" ", len(when)) // a further event of the same date
			}
			fmt.Fprintf(&b, "        %s : %s\n", when, mermaidText(e.title+e.statusAside()))
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

func (e *entry) statusAside() string {
	if e.status == "" {
		return ""
	}
	return " (" + e.status + ")"
}

// mermaidText writes what has a meaning in Mermaid, or would be markup in its
// picture, as Mermaid's own character codes: "#58;" is a colon.
func mermaidText(s string) string {
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune("#:;%<>&\"{}[]\\|~`$*_", r) {
			fmt.Fprintf(&b, "#%d;", r)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}
