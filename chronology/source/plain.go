package source

import (
	"fmt"
	"strings"
)

// maxTextLines bounds the lines of a text: prose of MaxBytes has fewer.
const maxTextLines = 1 << 20

// checkLines refuses a text of more lines than prose has: each takes a hundred
// bytes of memory.
func checkLines(text string) error {
	if strings.Count(text, "\n")+strings.Count(text, "\r") > maxTextLines {
		return fmt.Errorf("%w: more than %d lines", ErrTooLarge, maxTextLines)
	}
	return nil
}

// readPlain reads plain text. The text stays as it is in the file, so that
// offsets are offsets into the file's text; a web page's leftovers are left
// out of the blocks and sentences.
func readPlain(in *input, yield func(*Document, error) bool) {
	data, err := in.all()
	if err != nil {
		yield(nil, err)
		return
	}
	d, err := plainDocument(in.name, data, pageFacts{})
	if err != nil {
		yield(nil, &ReadError{Name: in.name, Err: err})
		return
	}
	yield(d, nil)
}

// plainDocument makes a Document of plain text; head holds the address where it
// was found, if that is known.
func plainDocument(name string, data []byte, head pageFacts) (*Document, error) {
	text, diagnostics := decodeText(data)
	if err := checkLines(text); err != nil {
		return nil, err
	}
	d := &Document{Name: name, Text: text, URL: head.url, Diagnostics: diagnostics}
	d.Blocks = textBlocks(text)
	d.Published, _ = bestClaim(addressClaims(head))
	if d.readLetters(); len(d.Letters) > 0 {
		d.Published = d.Letters[len(d.Letters)-1].Published
	} else {
		dateFromText(d, dayStyle{})
	}
	finish(d)
	if len(d.Sentences) == 0 {
		return nil, ErrNoText
	}
	return d, nil
}

// finish does what the readers of texts end with: leftovers out of the blocks,
// title, sentences.
func finish(d *Document) {
	dropLeftovers(d)
	conclude(d)
}

// conclude finds the title and the sentences in a document's blocks.
func conclude(d *Document) {
	if d.Title == "" {
		d.Title = leadingTitle(d)
	}
	d.Sentences = sentencesOf(d.Text, d.Blocks)
}
