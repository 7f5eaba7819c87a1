// Package event finds the happenings that a text tells of: clauses with a
// head, who took part, where, of what kind, and whether it occurred. It links
// each to its time and joins the mentions that tell of one happening.
package event

import (
	"annals/chronology/calendar"
	"annals/chronology/source"
	"annals/chronology/timex"
)

// Happening is one event of one document, with every mention of it.
type Happening struct {
	Title    string // a line of a chronology: "U.S. and Russian diplomats hold talks in Geneva"
	Kind     Kind
	Status   Status
	When     calendar.Value
	Actors   []string
	Place    string
	Salience float64   // 0 to 1
	Mentions []Mention // the one that dates it best first, those within others last
	// Alternatives are other dates the text allows, the likelier first.
	Alternatives []calendar.Value
}

// Mention is one clause that tells of a happening. Spans are byte offsets.
type Mention struct {
	Clause   source.Span // the quote
	Head     source.Span // the verb or event noun
	Sentence source.Span
	Basis    Basis
	Timex    *timex.Timex // nil unless Basis is ByTimex or ByNarrative
	// Within says that the clause stands inside that of another mention of the
	// happening, and tells how that came about, how it went or what came of it, or what
	// is said to have happened: "a blaze [fanned by winds] burned 140 houses". It is
	// dated as that mention is, and has no Timex.
	Within bool
}

// Basis says what a mention's date stands on.
type Basis string

// The bases.
const (
	ByTimex       Basis = "timex"       // an expression in the clause or its governing clause
	ByNarrative   Basis = "narrative"   // the last time the text put the reader at
	ByPublication Basis = "publication" // the publication date, under evidence
)

// Status says whether a happening happened.
type Status string

// The statuses.
const (
	Occurred     Status = "occurred"
	Ongoing      Status = "ongoing"
	Planned      Status = "planned"
	Hypothetical Status = "hypothetical"
	Denied       Status = "denied"
)

// Kind is the sort of a happening.
type Kind string

// The kinds.
const (
	Talks       Kind = "talks"
	Meeting     Kind = "meeting"
	Statement   Kind = "statement"
	Agreement   Kind = "agreement"
	Military    Kind = "military"
	Attack      Kind = "attack"
	Accident    Kind = "accident"
	Disaster    Kind = "disaster"
	Election    Kind = "election"
	Appointment Kind = "appointment"
	Legal       Kind = "legal"
	Legislation Kind = "legislation"
	Economy     Kind = "economy"
	Business    Kind = "business"
	Health      Kind = "health"
	Science     Kind = "science"
	Sport       Kind = "sport"
	Culture     Kind = "culture"
	Death       Kind = "death"
	Other       Kind = "other"

	// Era is a stretch of time that frames other events. None is ever found in
	// prose: a person adds it to a chronology, and timelines draw it behind the rest.
	Era Kind = "era"
)
