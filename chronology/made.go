package chronology

import (
	"annals/chronology/event"
	"annals/chronology/source"
)

// Made is what the program found of an event when it wrote the chronology down.
// It stays in the file when a person deletes the event, so that a later source
// that tells of it again does not bring it back, and it tells what a person has
// edited from what later sources may still change.
type Made struct {
	ID     string   `json:"id" yaml:"id"`
	Title  string   `json:"title" yaml:"title"`
	EDTF   string   `json:"edtf" yaml:"edtf"`
	Kind   string   `json:"kind" yaml:"kind"`
	Status string   `json:"status,omitempty" yaml:"status,omitempty"`
	Actors []string `json:"actors,omitempty" yaml:"actors,omitempty"`
}

// CodeStaysDeleted is the code of a Diagnostic for an event that a person has
// deleted and a new source tells of again.
const CodeStaysDeleted = "stays-deleted"

// record notes the events that the program has made, each once.
func (c *Chronology) record(events []Event) {
	known := make(map[string]bool, len(c.Made))
	for _, m := range c.Made {
		known[m.ID] = true
	}
	for i := range events {
		if e := &events[i]; !known[e.ID] {
			c.Made = append(c.Made, madeOf(e))
		}
	}
}

func madeOf(e *Event) Made {
	return Made{ID: e.ID, Title: e.Title, EDTF: e.EDTF, Kind: string(e.Kind), Status: string(e.Status), Actors: e.Actors}
}

// asMade returns e with the title, date and particulars that the program gave it,
// which later sources agree with more than with a person's.
func (m *Made) asMade(e Event) Event {
	e.Title, e.Kind, e.Actors = m.Title, event.Kind(m.Kind), m.Actors
	if e.EDTF != m.EDTF {
		made := Event{EDTF: m.EDTF}
		if _, err := made.settleDate(); err == nil {
			e.EDTF, e.Start, e.End, e.Grain = made.EDTF, made.Start, made.End, made.Grain
		}
	}
	return e
}

// deleted returns what was made and is no longer there, as events that can be
// compared with others.
func (c *Chronology) deleted() []Event {
	present := make(map[string]bool, len(c.Events))
	for i := range c.Events {
		present[c.Events[i].ID] = true
	}
	var out []Event
	for _, m := range c.Made {
		if present[m.ID] {
			continue
		}
		e := Event{ID: m.ID, Title: m.Title, EDTF: m.EDTF, Kind: event.Kind(m.Kind), Actors: m.Actors}
		if _, err := e.settleDate(); err == nil {
			out = append(out, e)
		}
	}
	return out
}

// forget drops the records of events that a selection leaves out: they are not
// shown, and not deleted.
func (c *Chronology) forget(left map[string]bool) {
	var kept []Made
	for _, m := range c.Made {
		if !left[m.ID] {
			kept = append(kept, m)
		}
	}
	c.Made = kept
}

func staysDeleted(e, gone *Event, name string) Diagnostic {
	d := Diagnostic{
		Code: CodeStaysDeleted, Severity: source.Info, Start: -1, End: -1,
		Message: "\"" + gone.Title + "\" was deleted from the chronology; " + name + " tells of it again, and it stays out",
		Hint:    "to have it back, delete its entry under made",
	}
	if len(e.Mentions) > 0 {
		d.Source, d.Start, d.End = e.Mentions[0].Source, e.Mentions[0].Start, e.Mentions[0].End
	}
	return d
}
