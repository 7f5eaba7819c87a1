package pipeline

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"annals/chronology/source"
)

// readArticle reads an article from a line of JSON. Its id and, where the line
// gives none, its name are made of its content.
func readArticle(l *line) (*source.Document, error) {
	switch {
	case l.Long:
		return nil, fmt.Errorf("the line is longer than %d MB", maxLine>>20)
	case !utf8.Valid(l.Data):
		return nil, errors.New("the line is not UTF-8")
	}
	doc, err := source.ParseJSON(l.Data)
	if err != nil {
		return nil, err
	}
	doc.ID = articleID(doc)
	doc.Name = cmp.Or(doc.Name, doc.ID)
	return doc, nil
}

// articleID is the day of an article and a hash of what it says, so that ids
// sort by day: "20220110-5f0c9e2a77d14b36". 64 bits keep a story of a million
// articles free of two with one id.
func articleID(doc *source.Document) string {
	h := sha256.New()
	for _, part := range []string{doc.Name, doc.Title, doc.URL, doc.Text} {
		h.Write(binary.AppendUvarint(nil, uint64(len(part))))
		h.Write([]byte(part))
	}
	day := "undated"
	if d := doc.Published.Date; !d.IsZero() {
		day = fmt.Sprintf("%04d%02d%02d", d.Year, d.Month, d.Day)
	}
	return day + "-" + hex.EncodeToString(h.Sum(nil)[:8])
}

// storiesOf returns the stories that a line of JSON names in a member, each once.
func storiesOf(data []byte, member string) ([]string, error) {
	var members map[string]json.RawMessage
	if err := json.Unmarshal(data, &members); err != nil {
		return nil, err
	}
	list := []json.RawMessage{members[member]}
	if err := json.Unmarshal(members[member], &list); err != nil {
		list = []json.RawMessage{members[member]} // one story, not a list
	}
	var stories []string
	for _, raw := range list {
		var name string
		if json.Unmarshal(raw, &name) != nil {
			var number json.Number
			if json.Unmarshal(raw, &number) != nil {
				return nil, fmt.Errorf("%q names no story: it must hold a text, a number or a list of them", member)
			}
			name = number.String()
		}
		if name = strings.TrimSpace(name); name != "" && !slices.Contains(stories, name) {
			stories = append(stories, name)
		}
	}
	if len(stories) == 0 {
		return nil, fmt.Errorf("%q names no story", member)
	}
	return stories, nil
}
