package source

import (
	"bufio"
	"errors"
	"io"
	"iter"
)

// MaxBytes bounds what is held in memory of one source: a file, one line of
// JSON Lines, one message of a MailboxFormat, one record of a web archive. What is
// larger is an error that wraps ErrTooLarge.
const MaxBytes = 64 << 20

// Read reads one source. name is the file's name as the user gave it; it is
// used for messages, for the file-name date, and as a hint to the format,
// which is chosen by content. A file that holds several sources (a MailboxFormat, a
// JSON Lines file) yields several documents.
//
// The documents that could be read are returned even where the error is not
// nil; the error joins one *ReadError for each part that could not.
func Read(name string, r io.Reader) ([]*Document, error) {
	var documents []*Document
	var failures []error
	for document, err := range Documents(name, r) {
		if err != nil {
			failures = append(failures, err)
			continue
		}
		documents = append(documents, document)
	}
	return documents, errors.Join(failures...)
}

// Documents reads like Read but yields each document as soon as it is read, so
// that a file of any number of sources is read in bounded memory. Each turn
// yields either a document or a *ReadError for a part that could not be read;
// the parts after it still follow.
func Documents(name string, r io.Reader) iter.Seq2[*Document, error] {
	return func(yield func(*Document, error) bool) {
		in := &input{name: name, hint: name, r: bufio.NewReaderSize(r, sniffLength)}
		in.read(yield)
	}
}

// FromText makes a Document of plain text that is already clean: nothing is
// dropped, no publication date is looked for, offsets are offsets into text.
// Bytes that are not UTF-8 become U+FFFD.
func FromText(name, text string) *Document {
	d := &Document{Name: name, Text: validUTF8(text)}
	d.Blocks = textBlocks(d.Text)
	d.readLetters()
	if d.Title == "" {
		d.Title = leadingTitle(d)
	}
	d.Sentences = sentencesOf(d.Text, d.Blocks)
	return d
}

// input is one file on its way through a reader.
type input struct {
	name    string // for messages
	hint    string // the name without the ending of its packing
	packed  bool   // it was unpacked on the way
	decoded bool   // it was decoded from UTF-16 on the way
	r       *bufio.Reader
}

// read chooses the reader by the first bytes and runs it.
func (in *input) read(yield func(*Document, error) bool) {
	head, err := in.r.Peek(sniffLength)
	if err != nil && !errors.Is(err, io.EOF) {
		yield(nil, &ReadError{Name: in.name, Err: err})
		return
	}
	if len(head) == 0 {
		yield(nil, &ReadError{Name: in.name, Err: ErrEmpty})
		return
	}
	if wide := wideEncoding(head); wide != nil && !in.decoded && unsupported(head) == "" && !isPacked(head) {
		in.r, in.decoded = bufio.NewReaderSize(wide.NewDecoder().Reader(in.r), sniffLength), true
		in.read(yield)
		return
	}
	format := detect(in.hint, head)
	yield = withFormat(format, yield)
	switch format {
	case TextFormat:
		readPlain(in, yield)
	case MarkdownFormat:
		readMarkdown(in, yield)
	case JSONFormat:
		readJSON(in, yield)
	case HTMLFormat:
		readHTML(in, yield)
	case MailFormat, MHTMLFormat:
		readMail(in, yield)
	case MailboxFormat:
		readMbox(in, yield)
	case FeedFormat:
		readFeed(in, yield)
	case WARCFormat:
		readWARC(in, yield)
	case zipArchive, WordFormat, OpenDocumentFormat:
		readZip(in, yield)
	case gzipped:
		readGzip(in, yield)
	case PDFFormat:
		readPDF(in, yield)
	case unsupportedFile:
		yield(nil, &ReadError{Name: in.name, Err: ErrUnsupported, Detail: unsupported(head)})
	case binaryFile:
		yield(nil, &ReadError{Name: in.name, Err: ErrBinary})
	}
}

// withFormat names the format in each document that does not name it itself.
func withFormat(format Format, yield func(*Document, error) bool) func(*Document, error) bool {
	return func(d *Document, err error) bool {
		if d != nil && d.Format == "" {
			d.Format = format
		}
		return yield(d, err)
	}
}

// all returns the whole rest of the input, or an error that wraps ErrTooLarge
// where it is longer than MaxBytes.
func (in *input) all() ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(in.r, MaxBytes+1))
	if err != nil {
		return nil, &ReadError{Name: in.name, Err: err}
	}
	if len(data) > MaxBytes {
		return nil, &ReadError{Name: in.name, Err: ErrTooLarge, Detail: "more than 64 MiB"}
	}
	return data, nil
}
