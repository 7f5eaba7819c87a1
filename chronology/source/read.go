package source

import "io"

// Read reads one source. name is the file's name as the user gave it; it is
// used for messages, for the file-name date, and as a hint to the format,
// which is chosen by content. A file that holds several sources (a mailbox, a
// JSON Lines file) yields several documents.
func Read(name string, r io.Reader) ([]*Document, error) { return nil, nil }

// FromText makes a Document of plain text that is already clean: nothing is
// dropped, no publication date is looked for, offsets are offsets into text.
func FromText(name, text string) *Document { return nil }
