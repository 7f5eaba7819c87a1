package timeml

import (
	"errors"
	"fmt"
	"html"
	"io"
	"slices"
	"strings"

	"annals/chronology/calendar"
)

// ErrNoText reports a file without a TEXT element.
var ErrNoText = errors.New("it has no <TEXT> element, so it is no TimeML")

// maxFile is how many bytes of a file are read at most.
const maxFile = 64 << 20

// Read reads one TimeML file. Only TIMEX3 inside TEXT count, and of those only
// the ones around some text. Elements of other names are passed over; what is
// not well-formed is read as far as its tags can be told. The error wraps
// ErrNoText or is that of the reader.
func Read(name string, r io.Reader) (*Document, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(data) > maxFile {
		return nil, fmt.Errorf("%s: the file is larger than %d MB", name, maxFile>>20)
	}
	s := string(data)
	head, body, found := strings.Cut(s, "<TEXT>")
	if !found {
		return nil, fmt.Errorf("%s: %w", name, ErrNoText)
	}
	if i := strings.LastIndex(body, "</TEXT>"); i >= 0 {
		body = body[:i]
	}
	doc := &Document{Name: name, Created: created(head)}
	doc.read(body)
	return doc, nil
}

// read takes the tags out of a body and keeps the expressions.
func (doc *Document) read(body string) {
	var text strings.Builder
	type open struct {
		start int
		attrs string
	}
	var stack []open
	for body != "" {
		lt := strings.IndexByte(body, '<')
		gt := -1
		if lt >= 0 {
			gt = strings.IndexByte(body[lt:], '>')
		}
		if lt < 0 || gt < 0 {
			text.WriteString(html.UnescapeString(body))
			break
		}
		text.WriteString(html.UnescapeString(body[:lt]))
		tag := body[lt+1 : lt+gt]
		body = body[lt+gt+1:]
		switch {
		case strings.HasPrefix(tag, "TIMEX3") && !strings.HasSuffix(tag, "/"):
			stack = append(stack, open{text.Len(), tag})
		case strings.HasPrefix(tag, "/TIMEX3") && len(stack) > 0:
			top := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			doc.Timexes = append(doc.Timexes, Timex{Start: top.start, End: text.Len(), Type: attribute(top.attrs, "type"), Value: attribute(top.attrs, "value")})
		}
	}
	doc.Text = text.String()
	doc.Timexes = slices.DeleteFunc(doc.Timexes, func(t Timex) bool { return strings.TrimSpace(doc.Text[t.Start:t.End]) == "" })
	slices.SortStableFunc(doc.Timexes, func(a, b Timex) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return a.End - b.End
	})
}

// created finds the creation time in what stands before the text.
func created(head string) calendar.Date {
	at := strings.Index(head, `functionInDocument="CREATION_TIME"`)
	if at < 0 {
		at = strings.Index(head, "<DCT>")
		if at < 0 {
			return calendar.Date{}
		}
		if i := strings.Index(head[at:], "<TIMEX3"); i >= 0 {
			at += i + 1
		}
	}
	start := strings.LastIndexByte(head[:at], '<')
	end := strings.IndexByte(head[at:], '>')
	if start < 0 || end < 0 {
		return calendar.Date{}
	}
	value := attribute(head[start:at+end], "value")
	if len(value) > 10 {
		value = value[:10] // a time of day does not matter
	}
	v, err := calendar.ParseEDTF(value)
	if err != nil || v.Grain() != calendar.Day {
		return calendar.Date{}
	}
	return v.From.Date
}

// attribute returns the value of an attribute of a tag, unescaped.
func attribute(tag, name string) string {
	for rest := tag; ; {
		i := strings.Index(rest, name+`="`)
		if i < 0 {
			return ""
		}
		value := rest[i+len(name)+2:]
		if i == 0 || rest[i-1] == ' ' || rest[i-1] == '\n' || rest[i-1] == '\t' {
			value, _, _ = strings.Cut(value, `"`)
			return html.UnescapeString(value)
		}
		rest = value
	}
}
