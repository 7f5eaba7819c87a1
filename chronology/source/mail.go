package source

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
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

// mailPart is a leaf of a message, its transfer encoding still on.
type mailPart struct {
	mediaType, charset, encoding, location string
	flowed                                 bool
	body                                   []byte
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

// walk visits a part and those inside it, and keeps the first plain text, the
// first HTML and the attached messages.
func (l *letter) walk(header textproto.MIMEHeader, body []byte, depth int) {
	if l.parts++; l.parts > maxParts || depth > maxPartDepth {
		return
	}
	mediaType, params, err := mime.ParseMediaType(header.Get("Content-Type"))
	if err != nil || mediaType == "" {
		mediaType = "text/plain"
	}
	if strings.HasPrefix(mediaType, "multipart/") && params["boundary"] != "" {
		parts := multipart.NewReader(bytes.NewReader(body), params["boundary"])
		for l.parts <= maxParts {
			part, err := parts.NextRawPart()
			if err != nil {
				return // the end, or a cut message: what was read counts
			}
			inner, _ := io.ReadAll(part) // of a cut part, what is there
			l.walk(part.Header, inner, depth+1)
		}
		return
	}
	leaf := &mailPart{mediaType: mediaType, charset: params["charset"], encoding: strings.ToLower(strings.TrimSpace(header.Get("Content-Transfer-Encoding"))),
		location: header.Get("Content-Location"), flowed: strings.EqualFold(params["format"], "flowed"), body: body}
	attachment := strings.HasPrefix(strings.ToLower(header.Get("Content-Disposition")), "attachment")
	switch {
	case mediaType == "message/rfc822":
		l.attached = append(l.attached, leaf.decoded())
	case mediaType == "text/plain" && l.plain == nil && !attachment:
		l.plain = leaf
	case mediaType == "text/html" && l.html == nil && !attachment:
		l.html = leaf
	}
}

// decoded takes the transfer encoding off. Of a damaged part it returns what
// comes before the damage.
func (p *mailPart) decoded() []byte {
	var r io.Reader
	switch p.encoding {
	case "base64":
		r = base64.NewDecoder(base64.StdEncoding, &base64Filter{bytes.NewReader(p.body)})
	case "quoted-printable":
		r = quotedprintable.NewReader(bytes.NewReader(p.body))
	default:
		return p.body
	}
	data, err := io.ReadAll(r)
	if err != nil && len(data) == 0 {
		return p.body
	}
	return data
}

// base64Filter drops what is no base64, as RFC 2045 asks for.
type base64Filter struct{ r io.Reader }

func (f *base64Filter) Read(p []byte) (int, error) {
	for {
		n, err := f.r.Read(p)
		kept := 0
		for _, c := range p[:n] {
			if c == '+' || c == '/' || c == '=' || isDigit(c) || isWordByte(c) {
				p[kept] = c
				kept++
			}
		}
		if kept > 0 || err != nil {
			return kept, err
		}
	}
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
	var documents []*Document
	for i, quoted := range splitQuotes(text, 0) {
		d := FromText(name, quoted.text)
		d.Title = strings.Join(strings.Fields(subject), " ")
		if i == 0 && quoted.from == "" {
			d.Published = mailDate(l.header.Get("Date"))
			d.Diagnostics = append(d.Diagnostics, diagnostics...)
		} else {
			d.Name = name + " (quoted)"
			d.Published = quoted.published
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

// text returns the message's words as plain text with quotations marked by ">".
func (l *letter) text() (string, []Diagnostic) {
	if l.plain != nil {
		text, diagnostics := decodeLabelled(l.plain.decoded(), l.plain.charset)
		if strings.TrimSpace(text) != "" {
			if l.plain.flowed {
				text = unflow(text)
			}
			return text, diagnostics
		}
	}
	if l.html == nil {
		return "", nil
	}
	return quotedText(bodyDocument("", htmlUTF8(l.html.decoded(), l.htmlType()))), nil
}

// quotedText writes a Document of HTML as plain text, quotations marked.
func quotedText(d *Document) string {
	var b strings.Builder
	for _, block := range d.Blocks {
		if block.Kind == Quotation {
			b.WriteString("> ")
		}
		if block.Kind == ListItem {
			b.WriteString("- ")
		}
		b.WriteString(d.Text[block.Start:block.End])
		b.WriteString("\n\n")
	}
	return b.String()
}

// unflow joins the lines that "format=flowed" (RFC 3676) broke at a space.
func unflow(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		bare := strings.TrimRight(line, "\r\n")
		if strings.HasSuffix(bare, " ") && bare != "-- " && !strings.HasPrefix(bare, ">") {
			b.WriteString(bare)
			continue
		}
		b.WriteString(bare + "\n")
	}
	return b.String()
}

// mailDate reads a Date header. The day is that of the sender's own zone.
func mailDate(header string) Published {
	t, err := mail.ParseDate(header)
	if err == nil {
		return Published{Date: calendar.Date{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}, From: FromMetadata, Evidence: "Date: " + shorten(header, 60)}
	}
	if day, ok := firstDay(header, dayStyle{}); ok {
		return Published{Date: day, From: FromMetadata, Evidence: "Date: " + shorten(header, 60)}
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

// isMail reports header fields of a message before the first empty line.
func isMail(head []byte) bool {
	known := 0
	first := true
	for line := range bytes.Lines(head) {
		if !bytes.HasSuffix(line, []byte("\n")) {
			break // cut by the end of what was looked at
		}
		if line = bytes.TrimRight(line, "\r\n"); len(line) == 0 {
			break
		}
		if line[0] == ' ' || line[0] == '\t' {
			if first {
				return false
			}
			continue
		}
		first = false
		key, _, ok := bytes.Cut(line, []byte(":"))
		if !ok || bytes.ContainsAny(key, " \t") {
			return false
		}
		switch strings.ToLower(string(key)) {
		case "from", "to", "subject", "date", "message-id", "received", "mime-version", "return-path", "content-type", "delivered-to", "snapshot-content-location":
			known++
		}
	}
	return known >= 2
}
