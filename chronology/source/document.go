// Package source turns bytes of any format into a Document: the text that is
// analysed, its sentences, its title, and the day it was published with the
// evidence for that day.
//
// # Concepts
//
// A source is a file, or one of many in a file: a line of JSON Lines, a
// message of a mailbox, an item of a feed, a page of a web archive. Read finds
// the format by the first bytes, not by the name: plain text, Markdown with
// front matter, HTML, MHTML, PDF, Word, OpenDocument, mail, mailboxes, RSS and Atom, JSON,
// WARC, and any of them packed with gzip, in UTF-8, UTF-16 or an older encoding.
//
// A document is divided into blocks (paragraphs, headings, list items,
// quotations) and these into sentences. Leftovers of a web page (share bars,
// comment forms, links to other articles) are left out of both by rule, never
// without a diagnostic.
//
// The day of publication is that of first publication, in the zone it was
// published in: a story filed at 23:30 in Washington is of that day. What a
// page's head says is believed before what stands beside its headline, and
// that before its address; then come the words of the text (byline, dateline,
// the head of minutes) and the file's name. The headline is the heading that
// the page's title repeats. A date of the site's own (today's, above its menu),
// of an event, of another story or of a list is none of the page's. A day that
// is not certain is left unknown: every relative date would be wrong with it.
// The clock and the file's time are not consulted.
//
// A site's pages share what is not their articles': DropRepeated takes out what
// is repeated. Papers print the same report: NearDuplicates and Copies find it.
//
// # Example
//
//	documents, err := source.Read("article.html", file)
//	for _, d := range documents {
//		fmt.Println(d.Title, d.Published.Date, d.Published.Evidence)
//	}
//	if err != nil {
//		log.Print(err) // names the parts that could not be read
//	}
//
// # Invariants
//
// All offsets are byte offsets into Document.Text, start inclusive and end
// exclusive, and lie on the borders of code points. Blocks are in order and do
// not overlap; every sentence lies inside one block. For plain text and JSON,
// Text is the file's own text, so that its offsets are too; for other formats
// it is the text that was found. The same bytes give the same Document.
//
// # Dependencies
//
// The article in a page is found by go-readability, the port of Mozilla's
// Readability: it reads some 50 MB/s and needs no model. Sentences are cut by
// rules of our own, for a model takes longer to load than an article to read.
// Markdown is parsed by goldmark, front matter by go.yaml.in/yaml and
// BurntSushi/toml, encodings by golang.org/x/text and, where none is declared,
// chardet. Mail, feeds, archives and office files need the standard library
// only. The PDF reader is our own; see readPDF.
package source

import "annals/chronology/calendar"

// Document is one source as it was read.
type Document struct {
	ID    string // "s1", "s2", … in the order of input; assigned by the caller
	Name  string // the file's name as the user gave it, or the id of a JSON line
	Title string // the headline; empty when none was found
	URL   string // the address the source gives for itself; empty when none
	// Author is who says "I" in a mail; empty for anything else, and when not known.
	Author string

	// Format is that of the file it was read from; empty for a Document made of text.
	Format Format

	// Text is the article's text: valid UTF-8, title line included where the
	// format has it in its text, boilerplate left out.
	Text string

	// Sentences and Blocks are in order and do not overlap. Every sentence lies inside a block.
	Sentences []Span
	Blocks    []Block

	// Letters are the messages of a text in which several stand, in order; nil for any other.
	Letters []Letter

	// Pages holds where in Text each page starts, for formats with pages.
	Pages []int

	Published Published
	// Diagnostics say what was dropped, guessed or in doubt while reading.
	Diagnostics []Diagnostic
}

// Format is a kind of file.
type Format string

// The formats that are read. What is packed with gzip is of the format inside.
const (
	TextFormat         Format = "text"
	MarkdownFormat     Format = "markdown"
	JSONFormat         Format = "json" // lines of it too
	HTMLFormat         Format = "html"
	MHTMLFormat        Format = "mhtml" // a page saved as a mail
	MailFormat         Format = "mail"
	MailboxFormat      Format = "mbox"
	FeedFormat         Format = "feed" // RSS and Atom
	WARCFormat         Format = "warc"
	PDFFormat          Format = "pdf"
	WordFormat         Format = "docx"
	OpenDocumentFormat Format = "odt"
)

// isPage reports a format of pages that a site made.
func (f Format) isPage() bool { return f == HTMLFormat || f == MHTMLFormat || f == WARCFormat }

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
