package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strings"

	"annals/chronology"
	"annals/chronology/calendar"
)

// Markwhen writes a chronology as markwhen text: a section a month, the kind as
// a tag, the event's id as a property, and what the sources say as its
// description. Dates are EDTF as far as markwhen knows it: years, months, days
// and clock times and ranges of them; a coarser or vaguer date is the stretch
// of days it spans, with the date in words beside it.
func Markwhen(w io.Writer, c *chronology.Chronology, _ Options) error {
	o := newOutline(c)
	var b bytes.Buffer
	fmt.Fprintf(&b, "title: %s\n", jsonText(o.title))
	for _, g := range o.groups {
		fmt.Fprintf(&b, "\n## %s\n", markwhenText(g.heading))
		for i := range g.entries {
			markwhenEntry(&b, o, &g.entries[i])
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

// MarkwhenLacks reports the events that markwhen cannot place: those without a
// date, and those beyond the years -9999 to 9999.
func MarkwhenLacks(c *chronology.Chronology) []chronology.Diagnostic {
	return leftOut(c, "markwhen holds the years 9999 BC to 9999", func(e *chronology.Event) bool {
		_, _, ok := markwhenDate(e)
		return !ok
	})
}

func markwhenEntry(b *bytes.Buffer, o *outline, e *entry) {
	date, exact, ok := markwhenDate(e.event)
	if !ok {
		return
	}
	title := markwhenText(e.title + e.aside())
	if tag := tagName.ReplaceAllString(string(e.event.Kind), ""); tag != "" {
		title += " #" + tag
	}
	fmt.Fprintf(b, "\n%s: %s\nid: %s\n", date, title, jsonText(e.event.ID))
	if !exact {
		fmt.Fprintf(b, "(%s)\n", markwhenText(e.when))
	}
	for _, q := range e.quotes {
		line := "“" + q.text + "”"
		if q.source > 0 {
			line += " – " + o.sources[q.source-1].name
		}
		b.WriteString(markwhenText(line) + "\n")
	}
	if len(e.others) > 0 {
		fmt.Fprintf(b, "(dated otherwise: %s)\n", markwhenText(strings.Join(e.others, "; ")))
	}
}

// tagName removes from a kind what cannot stand in a tag.
var tagName = regexp.MustCompile(`\W`)

// markwhenDate writes a date; exact says that nothing of it was lost.
func markwhenDate(e *chronology.Event) (date string, exact, ok bool) {
	v, err := calendar.ParseEDTF(e.EDTF)
	if err != nil || e.Start.IsZero() && e.End.IsZero() {
		return "", false, false
	}
	first, last := e.Start.Date, e.End.Date
	if !last.IsZero() && e.End.Clock == 0 {
		last = last.AddDays(-1)
	}
	if first.IsZero() {
		first = last
	}
	if last.IsZero() {
		last = first
	}
	switch {
	case first.Year < -9998 || last.Year > 9999:
		return "", false, false
	case first.Year <= 0: // markwhen knows years before Christ, without months
		return markwhenEra(first.Year, last.Year), v.Grain() == calendar.Year && isPlain(v), true
	case v.OpenFrom || v.OpenTo:
		p := v.From
		if v.OpenFrom {
			p = v.To
		}
		if text := markwhenPoint(p); text != "" {
			return text, false, true
		}
	case markwhenPoint(v.From) != "" && v.To.IsZero():
		return markwhenPoint(v.From), isPlain(v), true
	case markwhenPoint(v.From) != "" && markwhenPoint(v.To) != "":
		return markwhenPoint(v.From) + " / " + markwhenPoint(v.To), isPlain(v), true
	}
	days := v.Grain() == calendar.Week || v.Grain() == calendar.Weekend
	return markwhenPoint(calendar.DayOf(first)) + " / " + markwhenPoint(calendar.DayOf(last)), days && isPlain(v), true
}

// isPlain reports a value without marks of doubt.
func isPlain(v calendar.Value) bool {
	for _, p := range [...]calendar.Point{v.From, v.To} {
		if p.Approximate || p.Uncertain || p.Unspecified != 0 || p.Zone != "" || p.Grain == calendar.PartOfDay {
			return false
		}
	}
	return true
}

// markwhenPoint writes a point of a grain that markwhen knows, else nothing.
func markwhenPoint(p calendar.Point) string {
	d := p.Date
	switch {
	case p.Grain == calendar.Year, p.Unspecified&calendar.MonthPart != 0:
		return fmt.Sprintf("%04d", d.Year)
	case p.Grain == calendar.Month, p.Unspecified&calendar.DayPart != 0:
		return fmt.Sprintf("%04d-%02d", d.Year, d.Month)
	case p.Grain == calendar.Day, p.Grain == calendar.PartOfDay:
		return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
	case hasClock(p):
		return fmt.Sprintf("%04d-%02d-%02d %02d:%02d", d.Year, d.Month, d.Day, p.Clock/3600, p.Clock/60%60)
	}
	return ""
}

func markwhenEra(first, last int) string {
	year := func(y int) string {
		if y <= 0 {
			return fmt.Sprintf("%d BCE", 1-y)
		}
		return fmt.Sprintf("%d CE", y)
	}
	if first == last {
		return year(first)
	}
	return year(first) + " - " + year(last)
}

// markwhenText takes the meaning from what means something inside a line of
// markwhen: markwhen knows no escapes, so a word joiner, which is not seen,
// stands at each sign of a tag, a link, a reference or a check box.
func markwhenText(s string) string { return markwhenEscaper.Replace(s) }

const joiner = "\u2060"

var markwhenEscaper = strings.NewReplacer("#", joiner+"#", "[", joiner+"[", "](", "]"+joiner+"(", "!", "!"+joiner, "://", ":"+joiner+"//", "@", joiner+"@", "<", joiner+"<", "`", joiner+"`")

// jsonText quotes a text as JSON does, which YAML reads too.
func jsonText(s string) string {
	quoted, err := json.Marshal(s)
	if err != nil { // a string always has a JSON form
		return `""`
	}
	return string(quoted)
}
