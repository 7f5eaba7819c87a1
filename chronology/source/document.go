// Package source turns bytes of any format into a Document: the text that is
// analysed, its sentences, its title, and the day it was published with the
// evidence for that day.
//
// All offsets are byte offsets into Document.Text, start inclusive and end
// exclusive, and lie on the borders of code points.
package source

import "annals/chronology/calendar"

// Document is one source as it was read.
type Document struct {
	ID    string // "s1", "s2", … in the order of input; assigned by the caller
	Name  string // the file's name as the user gave it, or the id of a JSON line
	Title string // the headline; empty when none was found
	URL   string // the address the source gives for itself; empty when none

	// Text is the article's text: valid UTF-8, title line included where the
	// format has it in its text, boilerplate left out.
	Text string

	// Sentences and Blocks are in order and do not overlap. Every sentence lies inside a block.
	Sentences []Span
	Blocks    []Block

	// Pages holds where in Text each page starts, for formats with pages.
	Pages []int

	Published Published
	// Diagnostics say what was dropped, guessed or in doubt while reading.
	Diagnostics []Diagnostic
}

// Span is a stretch of bytes [Start, End) of a text.
type Span struct{ Start, End int }

// Block is a paragraph-level piece of the text.
type Block struct {
	Span
	Kind  BlockKind
	Level int // of a heading, 1 to 6; of a list item its depth, from 1; else 0
}

// BlockKind says what a block is.
type BlockKind string

// The kinds of blocks.
const (
	Paragraph BlockKind = "paragraph"
	Heading   BlockKind = "heading"
	ListItem  BlockKind = "list-item"
	Quotation BlockKind = "quotation" // a block quotation, a quoted mail
)

// Published is the day a source was published, and how that is known.
type Published struct {
	Date     calendar.Date // the zero Date when unknown
	From     PublishedFrom // empty when unknown
	Evidence string        // the words or the field it was read from, for people
}

// PublishedFrom names where a publication date comes from, the strongest first.
type PublishedFrom string

// Where a publication date can come from.
const (
	FromFlag     PublishedFrom = "flag"
	FromInput    PublishedFrom = "input" // the "date" of a JSON line
	FromMetadata PublishedFrom = "metadata"
	FromDateline PublishedFrom = "dateline"
	FromFilename PublishedFrom = "filename"
)

// Severity grades a diagnostic.
type Severity string

// The severities.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Info    Severity = "info"
)

// Diagnostic is something the user should know about a source. Start and End
// are byte offsets into Document.Text where the place is in the text that was
// kept, and both -1 where it is not.
type Diagnostic struct {
	Code       string // stable, lower-case, hyphenated: "no-anchor"
	Severity   Severity
	Start, End int
	Message    string // what is the case, a full sentence without a final stop
	Hint       string // what to do; may be empty
}
