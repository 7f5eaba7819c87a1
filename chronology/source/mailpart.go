package source

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/textproto"
	"strings"
)

// mailPart is a leaf of a message, its transfer encoding still on.
type mailPart struct {
	mediaType, charset, encoding, location string
	flowed                                 bool
	body                                   []byte
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
