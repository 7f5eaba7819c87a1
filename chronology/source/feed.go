package source

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// readFeed reads RSS, RDF and Atom: each item is a Document, dated by its own
// date. The XML reader of the standard library expands no entities of a
// document's own, so a feed cannot grow in memory.
func readFeed(in *input, yield func(*Document, error) bool) {
	data, err := in.all()
	if err != nil {
		yield(nil, err)
		return
	}
	decoder := newXMLDecoder(data)
	for number := 0; ; {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			if number == 0 {
				yield(nil, &ReadError{Name: in.name, Err: ErrNoText, Detail: "a feed without items"})
			}
			return
		}
		if err != nil {
			line, _ := decoder.InputPos()
			yield(nil, &ReadError{Name: in.name, Line: line, Err: ErrMalformed, Detail: err.Error()})
			return
		}
		start, ok := token.(xml.StartElement)
		if !ok || start.Name.Local != "item" && start.Name.Local != "entry" {
			continue
		}
		number++
		var item feedItem
		if err := decoder.DecodeElement(&item, &start); err != nil {
			line, _ := decoder.InputPos()
			yield(nil, &ReadError{Name: in.name, Line: line, Part: fmt.Sprintf("item %d", number), Err: ErrMalformed, Detail: err.Error()})
			return
		}
		d := item.document(fmt.Sprintf("%s#%d", in.name, number))
		if len(d.Sentences) == 0 {
			err = &ReadError{Name: in.name, Part: fmt.Sprintf("item %d", number), Err: ErrNoText}
			d = nil
		}
		if !yield(d, err) {
			return
		}
	}
}

// newXMLDecoder returns a decoder that takes HTML's entities and any encoding.
func newXMLDecoder(data []byte) *xml.Decoder {
	decoder := xml.NewDecoder(bytes.NewReader(data))
	decoder.Strict = false
	decoder.Entity = xml.HTMLEntity
	decoder.CharsetReader = func(label string, r io.Reader) (io.Reader, error) {
		if strings.HasPrefix(strings.ToLower(label), "utf-16") {
			return r, nil // decoded long ago, or the declaration could not have been read
		}
		all, err := io.ReadAll(r)
		if err != nil {
			return nil, err
		}
		text, _ := decodeLabelled(all, label)
		return strings.NewReader(text), nil
	}
	return decoder
}

// feedItem is an item of RSS or an entry of Atom.
type feedItem struct {
	Title   feedText   `xml:"title"`
	PubDate string     `xml:"pubDate"`
	DCDate  string     `xml:"http://purl.org/dc/elements/1.1/ date"`
	Publish string     `xml:"published"`
	Issued  string     `xml:"issued"`
	Updated string     `xml:"updated"`
	Encoded string     `xml:"http://purl.org/rss/1.0/modules/content/ encoded"`
	Content []feedText `xml:"content"`
	Summary feedText   `xml:"summary"`
	Descr   string     `xml:"description"`
	Link    []feedLink `xml:"link"`
}

type feedLink struct {
	Rel  string `xml:"rel,attr"`
	Href string `xml:"href,attr"`
	Text string `xml:",chardata"`
}

// feedText is text, escaped HTML, or XHTML.
type feedText struct {
	Type  string `xml:"type,attr"`
	Text  string `xml:",chardata"`
	Inner string `xml:",innerxml"`
}

func (t feedText) html() string {
	if t.Type == "xhtml" {
		return t.Inner
	}
	return t.Text
}

func (item *feedItem) document(name string) *Document {
	markup := item.Encoded
	for _, c := range item.Content {
		if markup == "" {
			markup = c.html()
		}
	}
	for _, other := range []string{item.Descr, item.Summary.html()} {
		if strings.TrimSpace(markup) == "" {
			markup = other
		}
	}
	d := bodyDocument(name, []byte(markup))
	d.Diagnostics = nil
	d.Title = strings.Join(strings.Fields(bodyDocument("", []byte(item.Title.html())).Text), " ")
	if len(d.Blocks) == 0 {
		var b textBuilder
		b.add(Heading, 1, d.Title)
		d.Text, d.Blocks = b.text.String(), b.blocks
	}
	for _, link := range item.Link {
		if d.URL == "" && (link.Rel == "" || link.Rel == "alternate") {
			d.URL = strings.TrimSpace(link.Href + link.Text)
		}
	}
	for _, date := range []struct{ field, value string }{{"pubDate", item.PubDate}, {"published", item.Publish}, {"issued", item.Issued}, {"dc:date", item.DCDate}, {"updated", item.Updated}} {
		if day, _, ok := dayOfTimestamp(date.value, dayStyle{}); ok {
			d.Published = Published{Date: day, From: FromMetadata, Evidence: "feed " + date.field + ": " + shorten(date.value, 40)}
			break
		}
	}
	dropLeftovers(d)
	compact(d)
	d.Sentences = sentencesOf(d.Text, d.Blocks)
	return d
}
