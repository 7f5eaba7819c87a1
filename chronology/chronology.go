// Package chronology builds a chronology out of sources: the events they tell
// of, each once, dated, in order, with the evidence for every date.
package chronology

import (
	"annals/chronology/calendar"
	"annals/chronology/event"
	"annals/chronology/source"
	"annals/chronology/timex"
)

// Schema is the name and version of the wire form.
const Schema = "annals/v1"

// Chronology is the wire form: what is written to JSON, YAML and CSV and what
// every renderer reads. Text offsets are code points into the source's text,
// end exclusive.
type Chronology struct {
	Schema      string       `json:"schema"`
	ID          string       `json:"id,omitempty"` // of the input line, for the JSON Lines filter
	Title       string       `json:"title"`
	Sources     []Source     `json:"sources"`
	Events      []Event      `json:"events"`
	Diagnostics []Diagnostic `json:"diagnostics"`
}

// Source is one source of a chronology.
type Source struct {
	ID            string               `json:"id"`
	Name          string               `json:"name"`
	Title         string               `json:"title,omitempty"`
	URL           string               `json:"url,omitempty"`
	Published     string               `json:"published,omitempty"` // ISO 8601 day
	PublishedFrom source.PublishedFrom `json:"published_from,omitempty"`
}

// Event is one happening with all that the sources say of it.
type Event struct {
	ID     string       `json:"id"`
	Title  string       `json:"title"`
	Kind   event.Kind   `json:"kind"`
	Status event.Status `json:"status"`
	EDTF   string       `json:"edtf"`
	// Start and End bound the event, end exclusive. A zero bound is open or unknown.
	Start        calendar.Moment `json:"start,omitzero"`
	End          calendar.Moment `json:"end,omitzero"`
	Grain        string          `json:"grain"` // calendar.Grain's name
	Actors       []string        `json:"actors,omitempty"`
	Place        string          `json:"place,omitempty"`
	Salience     float64         `json:"salience"`
	Alternatives []Alternative   `json:"alternatives,omitempty"`
	Mentions     []Mention       `json:"mentions"`
}

// Alternative is another date that a source, or another reading, gives.
type Alternative struct {
	EDTF   string `json:"edtf"`
	Source string `json:"source,omitempty"`
}

// Mention is one place in one source that tells of the event.
type Mention struct {
	Source   string      `json:"source"`
	Start    int         `json:"start"`
	End      int         `json:"end"`
	Quote    string      `json:"quote"`
	Head     Text        `json:"head"`
	Sentence Text        `json:"sentence"`
	Basis    event.Basis `json:"basis"`
	Timex    *Timex      `json:"timex,omitempty"`
}

// Text is a stretch of a source's text.
type Text struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// Timex is the expression that dates a mention. Also the form that
// `annals tag --jsonl` writes.
type Timex struct {
	Text
	Type    timex.Type `json:"type"`
	Value   string     `json:"value"`
	Mod     string     `json:"mod,omitempty"`
	Quant   string     `json:"quant,omitempty"`
	Freq    string     `json:"freq,omitempty"`
	EDTF    string     `json:"edtf,omitempty"`
	Rule    string     `json:"rule"`
	Anchor  *Anchor    `json:"anchor,omitempty"`
	Because string     `json:"because"`
}

// Anchor is the date a relative expression was counted from.
type Anchor struct {
	Date string           `json:"date"`
	From timex.AnchorFrom `json:"from"`
}

// Diagnostic is something the reader of a chronology should know.
type Diagnostic struct {
	Code     string          `json:"code"`
	Severity source.Severity `json:"severity"`
	Source   string          `json:"source,omitempty"`
	Start    int             `json:"start"`
	End      int             `json:"end"`
	Message  string          `json:"message"`
	Hint     string          `json:"hint,omitempty"`
}
