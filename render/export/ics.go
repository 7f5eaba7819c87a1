package export

import (
	"bytes"
	"cmp"
	"crypto/sha1" //nolint:gosec // UUIDs of version 5 are made with it; nothing is secured by it
	"encoding/hex"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/source"
	"annals/render/wording"
)

// CodeLeftOut is the diagnostic of events that a format cannot hold.
const CodeLeftOut = chronology.CodeLeftOut

// ICS writes a chronology as an iCalendar object of RFC 5545, an event of a
// day or more as an all-day event, DTEND exclusive. An event with a clock time
// is a local one without a zone, or in UTC where the text gave a zone. No event
// makes anyone busy.
//
// A UID is a UUID made of the event's id, so that a calendar that took the file
// once replaces its events when it takes it again. DTSTAMP is the day on which
// the event's first source was published, never the clock.
func ICS(w io.Writer, c *chronology.Chronology, _ Options) error {
	o := newOutline(c)
	cal := &icsWriter{}
	cal.line("BEGIN:VCALENDAR")
	cal.line("VERSION:2.0")
	cal.line("PRODID:-//annals//chronology//EN")
	cal.line("CALSCALE:GREGORIAN")
	cal.line("METHOD:PUBLISH")
	cal.text("NAME", o.title)
	cal.text("X-WR-CALNAME", o.title)
	published := make(map[string]string, len(c.Sources))
	for _, s := range c.Sources {
		published[s.ID] = s.Published
	}
	for _, g := range o.groups {
		for i := range g.entries {
			cal.event(o, &g.entries[i], published)
		}
	}
	cal.line("END:VCALENDAR")
	_, err := w.Write(cal.out.Bytes())
	return err
}

// ICSLacks reports the events that iCalendar cannot hold: those before the year
// 1, after 9999, or without a date.
func ICSLacks(c *chronology.Chronology) []chronology.Diagnostic {
	return leftOut(c, "iCalendar holds the years 1 to 9999", func(e *chronology.Event) bool {
		_, ok := icsTimes(e)
		return !ok
	})
}

// leftOut counts events in a warning that a format lacks them, and names the first.
func leftOut(c *chronology.Chronology, why string, lacks func(*chronology.Event) bool) []chronology.Diagnostic {
	n, first := 0, ""
	for i := range c.Events {
		if lacks(&c.Events[i]) {
			n++
			first = cmp.Or(first, c.Events[i].Title)
		}
	}
	if n == 0 {
		return nil
	}
	return []chronology.Diagnostic{{
		Code: CodeLeftOut, Severity: source.Warning, Start: -1, End: -1,
		Message: fmt.Sprintf("%d of %d events left out, the first %q: %s", n, len(c.Events), first, why),
	}}
}

// icsWriter writes content lines.
type icsWriter struct{ out bytes.Buffer }

func (w *icsWriter) event(o *outline, e *entry, published map[string]string) {
	times, ok := icsTimes(e.event)
	if !ok {
		return
	}
	stamp := "19700101"
	if len(e.event.Mentions) > 0 {
		if v, err := calendar.ParseEDTF(published[e.event.Mentions[0].Source]); err == nil && !v.IsRange() && icsYear(v.From.Date) {
			stamp = icsDay(v.From.Date)
		}
	}
	w.line("BEGIN:VEVENT")
	w.line("UID:" + eventUUID(e.event.ID))
	w.line("DTSTAMP:" + stamp + "T000000Z")
	for _, line := range times {
		w.line(line)
	}
	title := e.title
	if e.status != "" {
		title += " (" + e.status + ")"
	}
	w.text("SUMMARY", title)
	w.text("DESCRIPTION", icsDescription(o, e))
	if place := wording.Line(e.event.Place); place != "" {
		w.text("LOCATION", place)
	}
	if kind := wording.Line(string(e.event.Kind)); kind != "" {
		w.text("CATEGORIES", kind)
	}
	if len(e.cites) > 0 && o.sources[e.cites[0]-1].url != "" {
		w.line("URL:" + o.sources[e.cites[0]-1].url)
	}
	if e.status == "planned" || e.status == "may happen" {
		w.line("STATUS:TENTATIVE")
	} else {
		w.line("STATUS:CONFIRMED")
	}
	w.line("TRANSP:TRANSPARENT")
	w.line("END:VEVENT")
}

// icsDescription tells the date in words, since a calendar shows none that is
// approximate, and who says what.
func icsDescription(o *outline, e *entry) string {
	lines := []string{e.when}
	for _, q := range e.quotes {
		line := "“" + q.text + "”"
		if q.source > 0 {
			line += " – " + o.sources[q.source-1].name
		}
		lines = append(lines, line)
	}
	if len(e.others) > 0 {
		lines = append(lines, "Dated otherwise: "+strings.Join(e.others, "; "))
	}
	return strings.Join(lines, "\n")
}

// icsTimes returns the lines that say when an event is. An end that is open
// leaves the last day that is known.
func icsTimes(e *chronology.Event) (lines []string, ok bool) {
	if v, err := calendar.ParseEDTF(e.EDTF); err == nil && hasClock(v.From) && (v.To.IsZero() || hasClock(v.To)) && !v.OpenFrom {
		if !icsYear(v.From.Date) || !v.To.IsZero() && !icsYear(v.To.Date) {
			return nil, false
		}
		lines = []string{"DTSTART:" + icsClock(v.From)}
		if !v.To.IsZero() && v.To != v.From {
			lines = append(lines, "DTEND:"+icsClock(v.To))
		}
		return lines, true
	}
	first, last := e.Start.Date, e.End.Date
	if !e.End.IsZero() && e.End.Clock == 0 {
		last = last.AddDays(-1)
	}
	switch {
	case first.IsZero() && last.IsZero():
		return nil, false
	case first.IsZero():
		first = last
	case last.IsZero() || last.Before(first):
		last = first
	}
	end := last.AddDays(1)
	if !icsYear(first) || !icsYear(end) {
		return nil, false
	}
	return []string{"DTSTART;VALUE=DATE:" + icsDay(first), "DTEND;VALUE=DATE:" + icsDay(end)}, true
}

func hasClock(p calendar.Point) bool {
	return p.Grain > calendar.NoGrain && p.Grain < calendar.PartOfDay
}

// icsYear reports whether a day has a year that iCalendar can write, with room
// for a zone on either side.
func icsYear(d calendar.Date) bool { return d.Year >= 1 && d.Year <= 9998 }

func icsDay(d calendar.Date) string { return fmt.Sprintf("%04d%02d%02d", d.Year, d.Month, d.Day) }

// icsClock writes a clock time: in UTC where its zone is known, else local.
func icsClock(p calendar.Point) string {
	t := time.Date(p.Date.Year, time.Month(p.Date.Month), p.Date.Day, 0, 0, p.Clock, 0, time.UTC)
	if p.Zone == "" {
		return t.Format("20060102T150405")
	}
	if zone, err := time.Parse("-07:00", p.Zone); err == nil {
		_, east := zone.Zone()
		t = t.Add(-time.Duration(east) * time.Second)
	} else if p.Zone != "Z" {
		return t.Format("20060102T150405")
	}
	return t.Format("20060102T150405Z")
}

// uuidSpace is the namespace of the UUIDs of events.
var uuidSpace = [16]byte{0x5b, 0x1f, 0x8c, 0x2e, 0x77, 0x03, 0x4d, 0x51, 0x9a, 0x64, 0x0e, 0xd3, 0xb8, 0x16, 0x2a, 0xc7}

// eventUUID makes a UUID of version 5 (RFC 9562) of an event's id.
func eventUUID(id string) string {
	h := sha1.New()
	h.Write(uuidSpace[:])
	h.Write([]byte(id))
	u := h.Sum(nil)[:16]
	u[6] = u[6]&0x0f | 0x50
	u[8] = u[8]&0x3f | 0x80
	s := hex.EncodeToString(u)
	return s[:8] + "-" + s[8:12] + "-" + s[12:16] + "-" + s[16:20] + "-" + s[20:]
}

// text writes a property of type TEXT; a line feed in it becomes one of text.
func (w *icsWriter) text(name, value string) { w.line(name + ":" + icsEscaper.Replace(value)) }

var icsEscaper = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`)

// line writes a content line, folded so that none is longer than 75 octets and
// no character is torn.
func (w *icsWriter) line(s string) {
	const most = 75
	room := most
	for len(s) > room {
		n := room
		for n > 1 && !utf8.RuneStart(s[n]) {
			n--
		}
		w.out.WriteString(s[:n] + "\r\n ")
		s = s[n:]
		room = most - 1 // the space that begins a folded line counts
	}
	w.out.WriteString(s + "\r\n")
}
