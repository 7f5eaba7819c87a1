package source

import (
	"encoding/xml"
	"strings"
)

// openWalk is the state of a pass through an OpenDocument text.
type openWalk struct {
	out     textBuilder
	words   strings.Builder
	deep    int // paragraphs and headings the pass is inside of
	lists   int
	row     []string // the cells of a table's row
	tables  int
	skipped int // how deep inside an element that is left out
	level   int // of a heading
}

// openSkipped are the elements whose text is not the document's: deleted
// words, notes of reviewers, descriptions of pictures.
var openSkipped = set("tracked-changes", "annotation", "desc", "title", "forms", "sequence-decls")

// openDocument reads the content of an OpenDocument text (ODT).
func openDocument(name string, data []byte) (*Document, error) {
	w := &openWalk{}
	if err := walkXML(data, w); err != nil && len(w.out.blocks) == 0 {
		return nil, err
	}
	return w.out.document(name), nil
}

func (w *openWalk) text(words []byte) {
	if w.skipped == 0 && w.deep > 0 {
		w.words.Write(words)
	}
}

func (w *openWalk) start(e xml.StartElement) {
	if w.skipped > 0 || openSkipped[e.Name.Local] {
		w.skipped++
		return
	}
	switch e.Name.Local {
	case "p":
		w.deep++
	case "h":
		w.deep++
		w.level = 1
		for _, a := range e.Attr {
			if a.Name.Local == "outline-level" && len(a.Value) == 1 && a.Value >= "1" && a.Value <= "6" {
				w.level = int(a.Value[0] - '0')
			}
		}
	case "s", "tab", "line-break":
		w.words.WriteByte(' ')
	case "list":
		w.lists++
	case "table":
		w.tables++
	}
}

func (w *openWalk) end(name string) {
	if w.skipped > 0 {
		w.skipped--
		return
	}
	switch name {
	case "p", "h":
		w.deep = max(0, w.deep-1)
		if w.tables > 0 {
			w.words.WriteByte(' ')
			return
		}
		w.paragraph(name == "h")
	case "list":
		w.lists = max(0, w.lists-1)
	case "table-cell":
		if cell := strings.TrimSpace(w.words.String()); cell != "" {
			w.row = append(w.row, cell)
		}
		w.words.Reset()
	case "table-row":
		w.out.add(Paragraph, 0, strings.Join(w.row, " – "))
		w.row = nil
	case "table":
		w.tables = max(0, w.tables-1)
	}
}

// paragraph adds the words gathered as a block.
func (w *openWalk) paragraph(heading bool) {
	switch {
	case heading:
		w.out.add(Heading, w.level, w.words.String())
	case w.lists > 0:
		w.out.add(ListItem, w.lists, w.words.String())
	default:
		w.out.add(Paragraph, 0, w.words.String())
	}
	w.words.Reset()
}
