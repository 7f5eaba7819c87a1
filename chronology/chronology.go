package chronology

import (
	"slices"

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
	Schema      string       `json:"schema" yaml:"schema"`
	ID          string       `json:"id,omitempty" yaml:"id,omitempty"` // of the input line, for the JSON Lines filter
	Title       string       `json:"title" yaml:"title"`
	Sources     []Source     `json:"sources" yaml:"sources"`
	Events      []Event      `json:"events" yaml:"events"`
	Diagnostics []Diagnostic `json:"diagnostics" yaml:"diagnostics"`
	// Made records what the program has found, so that deletions stay.
	Made []Made `json:"made,omitempty" yaml:"made,omitempty"`
}

// Source is one source of a chronology.
type Source struct {
	ID            string               `json:"id" yaml:"id"`
	Name          string               `json:"name" yaml:"name"`
	Title         string               `json:"title,omitempty" yaml:"title,omitempty"`
	URL           string               `json:"url,omitempty" yaml:"url,omitempty"`
	Published     string               `json:"published,omitempty" yaml:"published,omitempty"` // ISO 8601 day
	PublishedFrom source.PublishedFrom `json:"published_from,omitempty" yaml:"published_from,omitempty"`
}

// Event is one happening with all that the sources say of it.
type Event struct {
	ID     string       `json:"id" yaml:"id"`
	Title  string       `json:"title" yaml:"title"`
	Kind   event.Kind   `json:"kind" yaml:"kind"`
	Status event.Status `json:"status" yaml:"status"`
	EDTF   string       `json:"edtf" yaml:"edtf"`
	// Start and End bound the event, end exclusive. A zero bound is open or unknown.
	Start        calendar.Moment `json:"start" yaml:"start"`
	End          calendar.Moment `json:"end" yaml:"end"`
	Grain        string          `json:"grain" yaml:"grain"` // calendar.Grain's name
	Actors       []string        `json:"actors,omitempty" yaml:"actors,omitempty"`
	Place        string          `json:"place,omitempty" yaml:"place,omitempty"`
	Salience     float64         `json:"salience" yaml:"salience"`
	Alternatives []Alternative   `json:"alternatives,omitempty" yaml:"alternatives,omitempty"`
	Mentions     []Mention       `json:"mentions" yaml:"mentions"`
}

// Alternative is another date that a source, or another reading, gives.
type Alternative struct {
	EDTF   string `json:"edtf" yaml:"edtf"`
	Source string `json:"source,omitempty" yaml:"source,omitempty"`
}

// Mention is one place in one source that tells of the event.
type Mention struct {
	Source   string      `json:"source" yaml:"source"`
	Start    int         `json:"start" yaml:"start"`
	End      int         `json:"end" yaml:"end"`
	Quote    string      `json:"quote" yaml:"quote"`
	Head     Text        `json:"head" yaml:"head"`
	Sentence Text        `json:"sentence" yaml:"sentence"`
	Basis    event.Basis `json:"basis" yaml:"basis"`
	Timex    *Timex      `json:"timex,omitempty" yaml:"timex,omitempty"`
	// Within says that it stands inside the quote of another mention of the event; see
	// event.Mention. It is no telling of its own.
	Within bool `json:"within,omitempty" yaml:"within,omitempty"`
}

// Text is a stretch of a source's text.
type Text struct {
	Start int    `json:"start" yaml:"start"`
	End   int    `json:"end" yaml:"end"`
	Text  string `json:"text" yaml:"text"`
}

// Timex is the expression that dates a mention. Also the form that
// `annals tag --jsonl` writes.
type Timex struct {
	Text    `yaml:",inline"`
	Type    timex.Type `json:"type" yaml:"type"`
	Value   string     `json:"value" yaml:"value"`
	Mod     string     `json:"mod,omitempty" yaml:"mod,omitempty"`
	Quant   string     `json:"quant,omitempty" yaml:"quant,omitempty"`
	Freq    string     `json:"freq,omitempty" yaml:"freq,omitempty"`
	EDTF    string     `json:"edtf,omitempty" yaml:"edtf,omitempty"`
	Rule    string     `json:"rule" yaml:"rule"`
	Anchor  *Anchor    `json:"anchor,omitempty" yaml:"anchor,omitempty"`
	Because string     `json:"because" yaml:"because"`
}

// Anchor is the date a relative expression was counted from.
type Anchor struct {
	Date string           `json:"date" yaml:"date"`
	From timex.AnchorFrom `json:"from" yaml:"from"`
}

// Diagnostic is something the reader of a chronology should know.
type Diagnostic struct {
	Code     string          `json:"code" yaml:"code"`
	Severity source.Severity `json:"severity" yaml:"severity"`
	Source   string          `json:"source,omitempty" yaml:"source,omitempty"`
	Start    int             `json:"start" yaml:"start"`
	End      int             `json:"end" yaml:"end"`
	Message  string          `json:"message" yaml:"message"`
	Hint     string          `json:"hint,omitempty" yaml:"hint,omitempty"`
}

// SourceIDs returns the ids of the sources that tell of the event, each once,
// in the order of its mentions.
func (e *Event) SourceIDs() []string {
	var ids []string
	for i := range e.Mentions {
		if id := e.Mentions[i].Source; !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}
