package source

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// readZip reads a text document that is a ZIP archive of XML: Word (Office
// Open XML) or OpenDocument. Both are read with the standard library: two
// parts of each matter, and how far they may unpack is bounded.
func readZip(in *input, yield func(*Document, error) bool) {
	data, err := in.all()
	if err != nil {
		yield(nil, err)
		return
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		yield(nil, &ReadError{Name: in.name, Err: ErrMalformed, Detail: err.Error()})
		return
	}
	d, err := zipDocument(in.name, archive)
	if err != nil {
		yield(nil, &ReadError{Name: in.name, Err: err})
		return
	}
	dropLeftovers(d)
	compact(d)
	conclude(d)
	if len(d.Sentences) == 0 {
		yield(nil, &ReadError{Name: in.name, Err: ErrNoText})
		return
	}
	yield(d, nil)
}

// zipDocument tells the format by the parts of the archive.
func zipDocument(name string, archive *zip.Reader) (*Document, error) {
	for _, format := range []struct {
		format           Format
		body, properties string
		read             func(name string, body []byte) (*Document, error)
	}{
		{WordFormat, "word/document.xml", "docProps/core.xml", wordDocument},
		{OpenDocumentFormat, "content.xml", "meta.xml", openDocument},
	} {
		body, err := zipPart(archive, format.body)
		if err != nil {
			return nil, err
		}
		if body == nil {
			continue
		}
		d, err := format.read(name, body)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", format.body, err)
		}
		d.Format = format.format
		dateFromText(d, dayStyle{})
		if properties, err := zipPart(archive, format.properties); err == nil && properties != nil {
			takeProperties(d, properties)
		}
		return d, nil
	}
	return nil, fmt.Errorf("%w: a ZIP archive that is no text document", ErrUnsupported)
}

// zipPart returns the content of a file in an archive, or nil where there is
// none of that name.
func zipPart(archive *zip.Reader, name string) ([]byte, error) {
	for _, file := range archive.File {
		if file.Name != name {
			continue
		}
		r, err := file.Open()
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
		}
		defer r.Close()
		data, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
		if len(data) > MaxBytes {
			return nil, fmt.Errorf("%w: %s unpacks to more than 64 MiB", ErrTooLarge, name)
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
		}
		return data, nil
	}
	return nil, nil
}

// takeProperties takes title and day from a document's properties. The day of
// creation is weak evidence: it counts only where the text has no date.
func takeProperties(d *Document, properties []byte) {
	title, created := "", ""
	decoder := newXMLDecoder(properties)
	for {
		token, err := decoder.Token()
		if err != nil {
			break // the end, or damage: what was read counts
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		switch start.Name.Local {
		case "title":
			title = elementText(decoder)
		case "created", "creation-date":
			created = elementText(decoder)
		}
	}
	if title = strings.Join(strings.Fields(title), " "); title != "" {
		d.Title = title
	}
	if day, _, ok := dayOfTimestamp(created, dayStyle{}); ok && d.Published.Date.IsZero() {
		d.Published = Published{Date: day, From: FromMetadata, Evidence: "document property created: " + shorten(created, 40)}
		d.Diagnostics = append(d.Diagnostics, Diagnostic{Code: "weak-date", Severity: Warning, Start: -1, End: -1,
			Message: fmt.Sprintf("the day of publication, %s, is only the day the file was made", day), Hint: "give the right one with --date"})
	}
}

// elementText returns the text up to the next tag.
func elementText(decoder *xml.Decoder) string {
	token, err := decoder.Token()
	if words, ok := token.(xml.CharData); ok && err == nil {
		return string(words)
	}
	return ""
}
