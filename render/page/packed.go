package page

import (
	"bufio"
	"compress/flate"
	"encoding/base64"
	"encoding/json"
)

// mostWritten is how many events the list writes out as markup. A longer list
// would take a browser seconds to lay out: it is packed, and the script shows a
// page of it at a time.
const mostWritten = 1000

// entry is what the list shows of an event, for a packed report.
type entry struct {
	ID       string         `json:"i"`
	Title    string         `json:"t"`
	Date     string         `json:"w"`
	Kind     string         `json:"k"`
	Group    string         `json:"g"`
	Place    string         `json:"p,omitempty"`
	Actors   string         `json:"a,omitempty"`
	Main     int            `json:"m,omitempty"`
	Mentions []mentionEntry `json:"q,omitempty"`
	Readings []string       `json:"r,omitempty"`
}

type mentionEntry struct {
	Source string `json:"s,omitempty"`
	URL    string `json:"u,omitempty"`
	Before string `json:"b,omitempty"`
	Marked string `json:"m,omitempty"`
	After  string `json:"a,omitempty"`
	Reason string `json:"r,omitempty"`
	// English tells that the reason is, whatever the language of the interface.
	English bool `json:"e,omitempty"`
}

func newEntry(e *eventView, group string) *entry {
	out := &entry{
		ID: e.ID, Title: e.Title, Date: e.Date, Kind: e.Kind, Group: group, Place: e.Place, Actors: e.Actors,
		Main: flag(e.Main), Readings: e.Alternatives, Mentions: make([]mentionEntry, len(e.Mentions)),
	}
	for i, m := range e.Mentions {
		out.Mentions[i] = mentionEntry(m)
	}
	return out
}

// writeModel writes what the script draws from as a block of data: the frame on
// the first line, an event on each further one. A packed report has the lines
// deflated and in base64, which is neither markup nor script whatever the
// sources say; any other has them as JSON with <, > and & escaped.
func (v *view) writeModel(w *bufio.Writer) error {
	if !v.Packed {
		if _, err := w.WriteString(`<script type="application/json" id="annals-model">`); err != nil {
			return err
		}
		if err := v.writeLines(json.NewEncoder(w)); err != nil {
			return err
		}
		_, err := w.WriteString("</script>\n")
		return err
	}
	if _, err := w.WriteString(`<script type="text/plain" id="annals-model" data-packed>`); err != nil {
		return err
	}
	text := base64.NewEncoder(base64.StdEncoding, w)
	squeezed, err := flate.NewWriter(text, flate.BestSpeed)
	if err != nil {
		return err
	}
	lines := bufio.NewWriterSize(squeezed, 1<<16)
	enc := json.NewEncoder(lines)
	enc.SetEscapeHTML(false)
	if err := v.writeLines(enc); err != nil {
		return err
	}
	if err := lines.Flush(); err != nil {
		return err
	}
	if err := squeezed.Close(); err != nil {
		return err
	}
	if err := text.Close(); err != nil {
		return err
	}
	_, err = w.WriteString("</script>\n")
	return err
}

func (v *view) writeLines(enc *json.Encoder) error {
	if err := enc.Encode(v.Model); err != nil {
		return err
	}
	for i := range v.Marks {
		if v.Packed {
			e := v.teller.event(&v.chronology.Events[i], i)
			v.Marks[i].entry = newEntry(&e, v.teller.locale.Group(&v.chronology.Events[i]))
		}
		if err := enc.Encode(&v.Marks[i]); err != nil {
			return err
		}
		v.Marks[i].entry = nil
	}
	return nil
}

// mostRead is how many events of a packed report a reader without JavaScript gets.
const mostRead = 2000

// writeBrief writes the events that matter most, in order, for readers without
// JavaScript.
func (v *view) writeBrief(w *bufio.Writer) {
	l := lister{w, v}
	l.raw("<noscript><p>").text(v.Brief).raw("</p>\n<ol>\n")
	for _, i := range foremost(v.chronology.Events, mostRead) {
		e := &v.chronology.Events[i]
		l.raw("<li>").text(v.teller.locale.Date(e)).raw(": ").isolated(e.Title).raw("\n")
	}
	l.raw("</ol></noscript>\n")
}
