package timeml

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/timex"
)

// Write writes a text with the expressions found in it as one TimeML document.
// created is the document creation time, t0; with the zero Date there is none.
// The expressions are in order and do not overlap, as Tagger.Tag returns them.
//
// An expression that was counted from another refers to it by anchorTimeID. A
// stretch up to or from publication has t0 as its endPoint or beginPoint, and
// as the other one an empty TIMEX3 behind the text. Characters that XML cannot
// hold become U+FFFD.
func Write(w io.Writer, name string, created calendar.Date, text string, found []timex.Timex) error {
	out := &writer{w: bufio.NewWriter(w), created: created, next: len(found)}
	out.raw(xml.Header)
	out.raw(`<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">` + "\n\n<DOCID>")
	out.text(name)
	out.raw("</DOCID>\n\n<DCT>")
	if !created.IsZero() {
		day := created.String()
		out.tag("t0", attr{"type", "DATE"}, attr{"value", day}, attr{"temporalFunction", "false"}, attr{"functionInDocument", "CREATION_TIME"})
		out.raw(day + "</TIMEX3>")
	}
	out.raw("</DCT>\n\n<TEXT>")
	at := 0
	for i, t := range found {
		out.text(text[at:t.Start])
		out.timex(i, found)
		out.text(text[t.Start:t.End])
		out.raw("</TIMEX3>")
		at = t.End
	}
	out.text(text[at:])
	out.raw("</TEXT>\n\n")
	for _, p := range out.points {
		out.tag(p.id, attr{"type", "DATE"}, attr{"value", p.value}, attr{"temporalFunction", "true"}, attr{"functionInDocument", "NONE"}, attr{"anchorTimeID", "t0"})
		out.raw("</TIMEX3>\n")
	}
	out.raw("</TimeML>\n")
	if out.err != nil {
		return out.err
	}
	return out.w.Flush()
}

type writer struct {
	w       *bufio.Writer
	created calendar.Date
	next    int // the last number of a tid that is taken
	points  []point
	err     error // the first one
}

// point is an end of a stretch that no words stand for.
type point struct{ id, value string }

type attr struct{ name, value string }

func (w *writer) raw(s string) {
	if w.err == nil {
		_, w.err = w.w.WriteString(s)
	}
}

func (w *writer) text(s string) {
	if w.err == nil {
		// xml.EscapeText would write line ends and tabs as references, and the
		// offsets of the text are those of its characters.
		_, w.err = escaper.WriteString(w.w, strings.Map(allowed, s))
	}
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\r", "&#13;")

// allowed replaces what XML 1.0 cannot hold.
func allowed(r rune) rune {
	if r == '\t' || r == '\n' || r == '\r' || r >= 0x20 && r <= 0xd7ff || r >= 0xe000 && r <= 0xfffd || r >= 0x10000 {
		return r
	}
	return '\ufffd'
}

func (w *writer) tag(id string, attrs ...attr) {
	w.raw(`<TIMEX3 tid="` + id + `"`)
	for _, a := range attrs {
		if a.value != "" {
			w.raw(" " + a.name + `="`)
			w.text(a.value)
			w.raw(`"`)
		}
	}
	w.raw(">")
}

func (w *writer) timex(i int, found []timex.Timex) {
	t := &found[i]
	value := t.Value
	if value == "" { // it waits for an anchor that nothing gives
		value = "XXXX-XX-XX"
	}
	function := "false"
	if !t.Anchor.Date.IsZero() || t.NeedsAnchor {
		function = "true"
	}
	attrs := []attr{{"type", string(t.Type)}, {"value", value}, {"mod", t.Mod}, {"quant", t.Quant}, {"freq", t.Freq}, {"temporalFunction", function}, {"functionInDocument", "NONE"}}
	if t.Type == timex.Duration && !t.When.IsZero() && !w.created.IsZero() {
		attrs = append(attrs, w.ends(t)...)
	} else if id := w.anchor(i, found); id != "" {
		attrs = append(attrs, attr{"anchorTimeID", id})
	}
	w.tag(tid(i), attrs...)
}

func tid(i int) string { return fmt.Sprintf("t%d", i+1) }

// anchor is the tid of what an expression was counted from: t0, or the nearest
// expression before it that begins on the narrative date.
func (w *writer) anchor(i int, found []timex.Timex) string {
	t := &found[i]
	switch {
	case t.Anchor.Date.IsZero():
		return ""
	case t.Anchor.From == timex.Publication:
		return "t0"
	}
	for k := i - 1; k >= 0; k-- {
		if found[k].When.From.Date == t.Anchor.Date {
			return tid(k)
		}
	}
	return ""
}

// ends are the points of a stretch that ends or begins with publication.
func (w *writer) ends(t *timex.Timex) []attr {
	bounds := t.When.Bounds()
	w.next++
	id := fmt.Sprintf("t%d", w.next)
	last := bounds.End.AddDays(-1)
	if last == w.created {
		w.points = append(w.points, point{id, bounds.Start.Date.String()})
		return []attr{{"beginPoint", id}, {"endPoint", "t0"}}
	}
	w.points = append(w.points, point{id, last.String()})
	return []attr{{"beginPoint", "t0"}, {"endPoint", id}}
}
