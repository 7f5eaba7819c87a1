package export

import (
	"bytes"
	"fmt"
	"io"
	"regexp"
	"strings"

	"annals/chronology"
	"annals/render/wording"
)

// Markdown writes a chronology as CommonMark, plain enough to be read as it
// stands: a heading a month, an event an item with what its sources say as
// block quotes, and the sources as a numbered list. Options.Figure is linked
// under the title.
func Markdown(w io.Writer, c *chronology.Chronology, opts Options) error {
	o := newOutline(c)
	var b bytes.Buffer
	fmt.Fprintf(&b, "# %s\n\n%s\n", markdownText(o.title), markdownText(o.summary))
	if opts.Figure != "" {
		fmt.Fprintf(&b, "\n![Timeline: %s](<%s>)\n", markdownText(o.title), markdownAddress(opts.Figure))
	}
	for _, g := range o.groups {
		fmt.Fprintf(&b, "\n## %s\n\n", markdownText(g.heading))
		for i := range g.entries {
			markdownEntry(&b, &g.entries[i])
		}
	}
	if len(o.sources) > 0 {
		b.WriteString("\n## Sources\n\n")
	}
	for i, s := range o.sources {
		fmt.Fprintf(&b, "%d. %s", i+1, markdownText(s.name))
		if s.published != "" {
			b.WriteString(", " + markdownText(s.published))
		}
		if s.url != "" { // in sight, for paper; and a name in brackets could be a check box
			b.WriteString(", <" + s.url + ">")
		}
		b.WriteByte('\n')
	}
	_, err := w.Write(b.Bytes())
	return err
}

func markdownEntry(b *bytes.Buffer, e *entry) {
	fmt.Fprintf(b, "- **%s** – %s%s%s\n", markdownText(e.when), markdownText(e.title), markdownText(e.aside()), markdownText(citation(e.cites)))
	for _, q := range e.quotes {
		fmt.Fprintf(b, "  > “%s”%s\n  >\n", markdownText(q.text), markdownText(citation([]int{q.source})))
		if q.why != "" {
			fmt.Fprintf(b, "  > %s\n  >\n", markdownText(q.why))
		}
	}
	trimEnd(b, "  >\n")
	if len(e.others) > 0 {
		fmt.Fprintf(b, "\n  Dated otherwise: %s\n", markdownText(strings.Join(e.others, "; ")))
	}
}

// trimEnd takes a last line off again.
func trimEnd(b *bytes.Buffer, line string) {
	if bytes.HasSuffix(b.Bytes(), []byte(line)) {
		b.Truncate(b.Len() - len(line))
	}
}

// aside is what stands in parentheses behind a title: " (planned; Lakeside)".
func (e *entry) aside() string {
	var parts []string
	for _, part := range [...]string{e.status, e.place} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return " (" + strings.Join(parts, "; ") + ")"
}

// citation writes the numbers of sources: " [1,2]".
func citation(sources []int) string {
	var numbers []string
	for _, n := range sources {
		if n > 0 {
			numbers = append(numbers, fmt.Sprint(n))
		}
	}
	if len(numbers) == 0 {
		return ""
	}
	return " [" + strings.Join(numbers, ",") + "]"
}

// markdownText escapes what means something inside a paragraph of CommonMark
// or of its common extensions: tables, strikethrough, mathematics, and links
// made of bare addresses. No text stands at the start of a line, where more
// would mean something.
func markdownText(s string) string {
	return bareAddress.ReplaceAllString(markdownEscaper.Replace(s), `$1\$2`)
}

var (
	markdownEscaper = strings.NewReplacer(
		`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`,
		"#", `\#`, "&", `\&`, "|", `\|`, "~", `\~`, "$", `\$`, "!", `\!`, "@", `\@`)
	bareAddress = regexp.MustCompile(`(?i)(https?|ftp|mailto|xmpp|www)([:.])`)
)

// markdownAddress makes a file's path fit for a link between angle brackets.
func markdownAddress(path string) string {
	return addressEscaper.Replace(wording.Line(path))
}

var addressEscaper = strings.NewReplacer("%", "%25", "<", "%3C", ">", "%3E", `\`, "%5C", " ", "%20", "&", "%26", "?", "%3F", "#", "%23")
