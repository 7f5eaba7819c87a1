package export

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"annals/chronology"
)

// textWidth is the greatest width of a line of plain text, in code points: what
// RFC 5322 recommends for mail, less room for two signs of quoting.
const textWidth = 72

// Text writes a chronology as plain text for mail. No line is longer than 72
// code points but for a single word that is; every line that a source has a
// word in is indented, so that none looks like the start of a message or of a
// signature.
func Text(w io.Writer, c *chronology.Chronology, _ Options) error {
	o := newOutline(c)
	var b bytes.Buffer
	wrap(&b, strings.ToUpper(o.title), "  ", "  ")
	wrap(&b, o.summary, "  ", "  ")
	for _, g := range o.groups {
		fmt.Fprintf(&b, "\n%s\n%s\n", g.heading, strings.Repeat("-", utf8.RuneCountInString(g.heading)))
		for i := range g.entries {
			textEntry(&b, &g.entries[i])
		}
	}
	if len(o.sources) > 0 {
		b.WriteString("\nSources\n-------\n")
	}
	for i, s := range o.sources {
		line := s.name
		if s.published != "" {
			line += ", " + s.published
		}
		number := fmt.Sprintf("  [%d] ", i+1)
		indent := strings.Repeat(" ", len(number))
		wrap(&b, line, number, indent)
		if s.url != "" {
			wrap(&b, s.url, indent, indent)
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

func textEntry(b *bytes.Buffer, e *entry) {
	b.WriteByte('\n')
	wrap(b, e.when+": "+e.title+e.aside()+citation(e.cites), "  ", "    ")
	for _, q := range e.quotes {
		wrap(b, "“"+q.text+"”"+citation([]int{q.source}), "      ", "      ")
	}
	if len(e.others) > 0 {
		wrap(b, "Dated otherwise: "+strings.Join(e.others, "; "), "      ", "      ")
	}
}

// wrap writes a paragraph, its first line after one prefix and the others after
// another.
func wrap(b *bytes.Buffer, text, first, rest string) {
	b.WriteString(first)
	at := utf8.RuneCountInString(first)
	fresh := true // nothing but the prefix stands on the line
	for word := range strings.FieldsSeq(text) {
		n := utf8.RuneCountInString(word)
		switch {
		case fresh:
		case at+1+n > textWidth:
			b.WriteString("\n" + rest)
			at = utf8.RuneCountInString(rest)
		default:
			b.WriteByte(' ')
			at++
		}
		b.WriteString(word)
		at += n
		fresh = false
	}
	b.WriteByte('\n')
}
