package export

import (
	"cmp"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/event"
	"annals/render/wording"
)

// outline is a chronology as a document tells it: all words in place, on clean
// lines, not yet escaped for any format.
type outline struct {
	title   string
	summary string // "9 events, 2014 to January 2022"
	groups  []group
	sources []reference
}

// group is the events under one heading, a month or a year.
type group struct {
	heading string
	entries []entry
}

// entry is one event.
type entry struct {
	event  *chronology.Event
	when   string // "10 January 2022"
	title  string
	status string // "planned"; empty for what occurred
	place  string // empty where the title names it
	actors string // parted by commas
	quotes []quote
	cites  []int    // the numbers of its sources, from 1, each once
	others []string // other dates: "11 January 2022 (A reader’s letter)"
}

// quote is what one source says of an event.
type quote struct {
	text   string
	source int    // its number, from 1; 0 is unknown
	why    string // why it dates the event so: "Monday": the latest Monday up to the anchor
}

// reference is one source in the list at a document's end.
type reference struct {
	name      string // its title, else its file's name
	url       string // http or https, or empty
	published string // "14 January 2022", or empty
}

// newOutline puts a chronology into words.
func newOutline(c *chronology.Chronology) *outline {
	o := &outline{title: cmp.Or(wording.Line(c.Title), "Chronology"), summary: wording.Summary(c)}
	numbers := make(map[string]int, len(c.Sources))
	for i := range c.Sources {
		s := &c.Sources[i]
		numbers[s.ID] = i + 1
		o.sources = append(o.sources, reference{
			name: cmp.Or(wording.Line(s.Title), wording.Line(s.Name), "source "+strconv.Itoa(i+1)), url: webAddress(s.URL), published: dateWords(s.Published),
		})
	}
	for i := range c.Events {
		e := &c.Events[i]
		heading := headingOf(e)
		if n := len(o.groups); n == 0 || o.groups[n-1].heading != heading {
			o.groups = append(o.groups, group{heading: heading})
		}
		last := &o.groups[len(o.groups)-1]
		last.entries = append(last.entries, o.entry(e, numbers))
	}
	return o
}

func headingOf(e *chronology.Event) string {
	if e.Start.IsZero() && e.End.IsZero() {
		return "Undated"
	}
	return wording.Group(e)
}

func (o *outline) entry(e *chronology.Event, numbers map[string]int) entry {
	out := entry{
		event: e, when: wording.Line(wording.Date(e)), title: cmp.Or(wording.Line(e.Title), "(no title)"), status: statusWords(e.Status),
		actors: wording.Line(strings.Join(e.Actors, ", ")),
	}
	if place := wording.Line(e.Place); !strings.Contains(out.title, place) {
		out.place = place
	}
	for i := range e.Mentions {
		m := &e.Mentions[i]
		if m.Within {
			continue // its quote is shown already
		}
		n := numbers[m.Source]
		if n > 0 && !slices.Contains(out.cites, n) {
			out.cites = append(out.cites, n)
		}
		q := quote{text: wording.Line(m.Quote), source: n}
		if t := m.Timex; t != nil && t.Because != "" {
			q.why = wording.Line("“" + t.Text.Text + "”: " + t.Because)
		}
		same := func(have quote) bool { return have.text == q.text && have.source == q.source }
		if q.text != "" && !slices.ContainsFunc(out.quotes, same) {
			out.quotes = append(out.quotes, q)
		}
	}
	for _, a := range e.Alternatives {
		text := dateWords(a.EDTF)
		if n := numbers[a.Source]; n > 0 && len(e.Mentions) > 0 && a.Source != e.Mentions[0].Source {
			text += " (" + o.sources[n-1].name + ")"
		}
		if text != "" && !slices.Contains(out.others, text) {
			out.others = append(out.others, text)
		}
	}
	return out
}

// statusWords says of an event what is not plain: that it has not simply occurred.
func statusWords(s event.Status) string {
	switch s {
	case event.Ongoing:
		return "goes on"
	case event.Planned:
		return "planned"
	case event.Hypothetical:
		return "may happen"
	case event.Denied:
		return "denied"
	case event.Occurred:
	}
	return ""
}

// dateWords writes an EDTF date for people; what is none stays as it is.
func dateWords(edtf string) string {
	if edtf == "" {
		return ""
	}
	v, err := calendar.ParseEDTF(edtf)
	if err != nil {
		return wording.Line(edtf)
	}
	return wording.Value(v)
}

// webAddress returns an address that a link may point to: http and https only,
// with everything but the characters of an address percent-encoded.
func webAddress(s string) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	var b strings.Builder
	for _, c := range []byte(u.String()) {
		if c <= ' ' || c >= 0x7f || strings.IndexByte("\"'<>\\^`{|}", c) >= 0 {
			const hex = "0123456789ABCDEF"
			b.Write([]byte{'%', hex[c>>4], hex[c&15]})
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}
