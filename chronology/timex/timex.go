// Package timex finds temporal expressions in English text and resolves each
// to a value on the calendar, with the rule and the anchor that made it.
//
// # Concepts
//
// An expression has an extent in the text, a TIMEX3 type and value (TimeML
// 1.2.1), and the stretch of the calendar that it denotes, with its grain.
//
// Two dates anchor what is relative. The publication date, or document creation
// time, anchors "Monday" and "last month"; the narrative date, the last time the
// text put the reader at, anchors "a day earlier" and "that year". In a history
// the narrative date also gives "in March" its year. Without an anchor an
// expression comes back with NeedsAnchor set; no clock is ever asked. A day that
// the calendar lacks, "31 February 2024", comes back by the rule NoSuchDay and
// without a value, so that the month in it dates nothing.
//
// # The grammar
//
// A rule is a row: patterns over tokens, what they mean, examples that must be
// read and texts that must not be. The patterns of all rows make one tree; of
// the matches at a token the longest wins, of equally long ones that of the
// earlier row. One test runs every row against its examples, and the same rows
// print the grammar (Rules) and explain each answer.
//
// # Speed
//
// A text is lexed in one pass without a regular expression; a word of the
// lexicon that can be the heart of an expression marks its token, and only the
// tokens shortly before such a mark are matched.
//
// # Beside the grammar
//
// github.com/olebedev/when (MIT) reads clock times in the spans that the
// grammar found, and casual phrases of Russian, Portuguese, Dutch and Chinese;
// see ResolveIn for what it cannot do.
package timex

import "annals/chronology/calendar"

// Type is the TIMEX3 type of an expression.
type Type string

// The types of TimeML 1.2.1.
const (
	Date     Type = "DATE"
	Time     Type = "TIME"
	Duration Type = "DURATION"
	Set      Type = "SET"
)

// Timex is one temporal expression and what it means.
type Timex struct {
	Start, End int    // byte offsets into the text, end exclusive
	Type       Type   //
	Value      string // TIMEX3 value: "2022-01-10", "P3D", "PRESENT_REF", "XXXX-WXX-1"; empty for NeedsAnchor and NoSuchDay
	Mod        string // TIMEX3 mod, or empty: "START", "APPROX"
	Quant      string // TIMEX3 quant of a set: "EVERY"
	Freq       string // TIMEX3 freq of a set: "2X"

	// When is the stretch of the calendar the expression denotes, where it
	// denotes one. It is richer than Value: "over the past few weeks" has the
	// value PXW and the When 2021-12-06~/2022-01-10. The zero When is no stretch.
	When calendar.Value

	// NeedsAnchor says that the expression is relative and the text has no date
	// to count it from: Value is empty and When is zero.
	NeedsAnchor bool

	Rule    string // the name of the rule that matched
	Anchor  Anchor // what the value was counted from; the zero Anchor for an explicit date
	Because string // the reason in words: "the latest Monday up to the anchor"
	// Alternatives are the other readings, the likelier first.
	Alternatives []Reading
}

// Anchor is the date that a relative expression was counted from.
type Anchor struct {
	Date calendar.Date
	From AnchorFrom
}

// AnchorFrom says which date served as the anchor.
type AnchorFrom string

// The anchors.
const (
	Publication AnchorFrom = "publication" // the document creation time
	Narrative   AnchorFrom = "narrative"   // the last time the text put the reader at
)

// Reading is one way to resolve an expression, and why it was not chosen.
type Reading struct {
	Value   string
	When    calendar.Value
	Because string // "the coming Monday; lost because the verb is in the past tense"
}
