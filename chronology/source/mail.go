package source

import (
	"bytes"
	"fmt"
	"io"
	"mime"
	"net/mail"
	"net/textproto"
	"strings"

	"annals/chronology/calendar"
)

// Mail is read with the standard library's net/mail and mime packages: they
// stream, and every bound below is ours to set.
const (
	maxParts     = 1000 // of one message that are looked at
	maxPartDepth = 10   // of parts inside parts, and messages inside messages
)

// readMail reads one message, or a web page saved as one (MHTML).
func readMail(in *input, yield func(*Document, error) bool) {
	data, err := in.all()
	if err != nil {
		yield(nil, err)
		return
	}
	yieldMessage(in.name, "", data, yield)
}

// yieldMessage yields the documents of one message: what it says itself, what
// it quotes of others, and the messages attached to it.
func yieldMessage(name, place string, data []byte, yield func(*Document, error) bool) bool {
	documents, err := messageDocuments(name, data, 0)
	if err != nil {
		return yield(nil, &ReadError{Name: name, Part: place, Err: err})
	}
	for _, d := range documents {
		if !yield(d, nil) {
			return false
		}
	}
	return true
}

// letter is what is kept of a message while its parts are walked.
type letter struct {
	header      mail.Header
	plain, html *mailPart
	attached    [][]byte // messages
	parts       int
}

func messageDocuments(name string, data []byte, depth int) ([]*Document, error) {
	message, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	body, err := io.ReadAll(message.Body)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	l := &letter{header: message.Header}
	l.walk(textproto.MIMEHeader(message.Header), body, 0)
	if page, ok := l.savedPage(); ok {
		d, err := htmlDocument(name, page, l.htmlType(), l.header.Get("Snapshot-Content-Location"))
		if err != nil {
			return nil, err
		}
		d.Format = MHTMLFormat
		return []*Document{d}, nil
	}
	documents := l.documents(name)
	if depth < maxPartDepth {
		for _, inner := range l.attached {
			if more, err := messageDocuments(name, inner, depth+1); err == nil {
				documents = append(documents, more...)
			}
		}
	}
	if len(documents) == 0 {
		return nil, ErrNoText
	}
	if l.parts > maxParts {
		documents[0].Diagnostics = append(documents[0].Diagnostics, Diagnostic{Code: "too-many-parts", Severity: Warning, Start: -1, End: -1,
			Message: fmt.Sprintf("only the first %d parts of the message were looked at", maxParts)})
	}
	return documents, nil
}

// savedPage reports a message that is a web page saved by a browser: one root
// of HTML with its pictures, or a header that says so.
func (l *letter) savedPage() ([]byte, bool) {
	mediaType, _, _ := mime.ParseMediaType(l.header.Get("Content-Type"))
	saved := l.header.Get("Snapshot-Content-Location") != "" || strings.Contains(l.header.Get("From"), "Saved by") ||
		mediaType == "multipart/related" && l.header.Get("To") == "" && l.html != nil && l.html.location != ""
	if !saved || l.html == nil {
		return nil, false
	}
	return l.html.decoded(), true
}

func (l *letter) htmlType() string {
	if l.html.charset == "" {
		return ""
	}
	return mime.FormatMediaType("text/html", map[string]string{"charset": l.html.charset})
}

// documents makes a Document of what the message says itself, and one of each
// message it quotes.
func (l *letter) documents(name string) []*Document {
	text, diagnostics := l.text()
	subject := decodeHeader(l.header.Get("Subject"))
	sent := l.sent()
	var documents []*Document
	for i, quoted := range splitQuotes(text, 0) {
		d := FromText(name, quoted.text)
		d.Title = strings.Join(strings.Fields(subject), " ")
		if i == 0 && quoted.from == "" {
			d.Published, d.Author = sent, senderOf(decodeHeader(l.header.Get("From")))
			d.Diagnostics = append(d.Diagnostics, diagnostics...)
		} else {
			d.Name = name + " (quoted)"
			d.Published, d.Author = quotedDate(quoted.from, sent.Date), writerOf(quoted.from)
			d.Diagnostics = append(d.Diagnostics, Diagnostic{Code: "quoted-message", Severity: Info, Start: -1, End: -1,
				Message: fmt.Sprintf("quoted in another message after %q", shorten(quoted.from, 80))})
		}
		d.Diagnostics = append(d.Diagnostics, quoted.diagnostics...)
		dropLeftovers(d)
		d.Sentences = sentencesOf(d.Text, d.Blocks)
		if len(d.Sentences) > 0 {
			documents = append(documents, d)
		}
	}
	return documents
}

// sent returns when the message was sent: what its Date says, or else when the
// first server on its way received it.
func (l *letter) sent() Published {
	if published := mailDate("Date", l.header.Get("Date")); !published.Date.IsZero() {
		return published
	}
	if received := l.header["Received"]; len(received) > 0 {
		first := received[len(received)-1] // each server puts its own above
		return mailDate("Received", first[strings.LastIndexByte(first, ';')+1:])
	}
	return Published{}
}

// mailDate reads the date in a header field. The day is that of the sender's
// own zone.
func mailDate(field, value string) Published {
	evidence := field + ": " + shorten(value, 60)
	t, err := mail.ParseDate(strings.TrimSpace(value))
	if err == nil {
		return Published{Date: calendar.Date{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}, From: FromMetadata, Evidence: evidence}
	}
	if day, ok := firstDay(value, dayStyle{}); ok {
		return Published{Date: day, From: FromMetadata, Evidence: evidence}
	}
	return Published{}
}

// decodeHeader decodes the encoded words of a header field.
func decodeHeader(field string) string {
	decoder := mime.WordDecoder{CharsetReader: func(charset string, r io.Reader) (io.Reader, error) {
		data, err := io.ReadAll(io.LimitReader(r, 1<<16))
		if err != nil {
			return nil, err
		}
		text, _ := decodeLabelled(data, charset)
		return strings.NewReader(text), nil
	}}
	decoded, err := decoder.DecodeHeader(field)
	if err != nil {
		return validUTF8(field)
	}
	return validUTF8(decoded)
}
