// Package export writes a chronology as the files that other programs read:
// documents (Markdown, HTML for another page, plain text, Word, PowerPoint),
// calendars (iCalendar) and the inputs of other timeline tools (TimelineJS,
// markwhen, Mermaid).
//
// Every format is one file with one function, and all but the calendars and
// the tools read the same outline: numbered sources, and the events under the
// headings of their months. The next format is a function of an outline.
//
//	err := export.Markdown(w, c, export.Options{Figure: "timeline.svg"})
//
// # Invariants
//
// The events stand in the chronology's order with the chronology's ids. The
// same chronology makes the same bytes: no clock, no random number, no order of
// a map. All text is hostile: it is first made one clean line, as wording.Line
// has it, then escaped by the format's own rules, so that a title can end no
// line, open no link, and run no formula. What a format cannot hold is told by
// its own function, such as ICSLacks, and never dropped in silence.
package export

import "annals/render/figure"

// Options steer the documents. The zero value is the default.
type Options struct {
	// Figure is the address of a picture of the timeline that a document links
	// to, relative to the document. Empty leaves the figure out of a format that
	// can only link to it.
	Figure string
	// Drawing steers the figure that a document holds; its size is the document's.
	Drawing figure.Options
}
