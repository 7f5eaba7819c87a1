package chronology

import (
	"fmt"
	"math"

	"annals/chronology/event"
	"annals/chronology/source"
	"annals/chronology/timex"
)

// wire turns what was found in one document into the wire form.
type wire struct {
	doc    *source.Document
	source string // the document's id in the chronology
	index  *runeIndex
}

// describe returns the wire form of a document's own particulars. A document
// without an id gets "s1", "s2", … by its place i.
func describe(doc *source.Document, i int) Source {
	s := Source{ID: doc.ID, Name: doc.Name, Title: doc.Title, URL: doc.URL}
	if s.ID == "" {
		s.ID = fmt.Sprintf("s%d", i+1)
	}
	if !doc.Published.Date.IsZero() {
		s.Published = doc.Published.Date.String()
		s.PublishedFrom = doc.Published.From
	}
	return s
}

func (w *wire) event(h *event.Happening) Event {
	bounds := h.When.Bounds()
	e := Event{
		Title: h.Title, Kind: h.Kind, Status: h.Status,
		EDTF: h.When.EDTF(), Start: bounds.Start, End: bounds.End, Grain: h.When.Grain().String(),
		Actors: h.Actors, Place: h.Place, Salience: math.Round(h.Salience*100) / 100,
		Mentions: make([]Mention, len(h.Mentions)),
	}
	for i := range h.Mentions {
		e.Mentions[i] = w.mention(&h.Mentions[i])
	}
	for _, a := range h.Alternatives {
		e.Alternatives = append(e.Alternatives, Alternative{EDTF: a.EDTF(), Source: w.source})
	}
	if len(e.Mentions) > 0 {
		e.ID = eventID(e.Mentions[0].Sentence.Text, e.Mentions[0].Head.Text)
	}
	return e
}

func (w *wire) mention(m *event.Mention) Mention {
	clause := w.index.stretch(m.Clause.Start, m.Clause.End)
	out := Mention{
		Source: w.source, Start: clause.Start, End: clause.End, Quote: clause.Text,
		Head:     w.index.stretch(m.Head.Start, m.Head.End),
		Sentence: w.index.stretch(m.Sentence.Start, m.Sentence.End),
		Basis:    m.Basis,
		Within:   m.Within,
	}
	if m.Timex != nil {
		t := w.timex(m.Timex)
		out.Timex = &t
	}
	return out
}

func (w *wire) timex(t *timex.Timex) Timex {
	out := Timex{
		Text: w.index.stretch(t.Start, t.End), Type: t.Type, Value: t.Value,
		Mod: t.Mod, Quant: t.Quant, Freq: t.Freq, EDTF: t.When.EDTF(), Rule: t.Rule, Because: t.Because,
	}
	if !t.Anchor.Date.IsZero() {
		out.Anchor = &Anchor{Date: t.Anchor.Date.String(), From: t.Anchor.From}
	}
	return out
}

// WireTimexes returns timexes of a text in the wire form, which counts code
// points; it is what `annals tag --jsonl` writes.
func WireTimexes(text string, timexes []timex.Timex) []Timex {
	w := wire{index: newRuneIndex(text)}
	out := make([]Timex, len(timexes))
	for i := range timexes {
		out[i] = w.timex(&timexes[i])
	}
	return out
}
