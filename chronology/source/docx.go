package source

import (
	"encoding/xml"
	"strings"
)

// wordWalk is the state of a pass through a document's XML. Paragraphs may
// stand inside paragraphs, in text boxes.
type wordWalk struct {
	out       textBuilder
	paragraph strings.Builder
	kind      BlockKind
	level     int
	cells     []string
	tables    int
	inText    bool // inside <w:t>
	skipped   int  // how deep inside an element that is left out
}

func wordDocument(name string, data []byte) (*Document, error) {
	w := &wordWalk{kind: Paragraph}
	if err := walkXML(data, w); err != nil && len(w.out.blocks) == 0 {
		return nil, err
	}
	w.flush()
	return w.out.document(name), nil
}

func (w *wordWalk) text(words []byte) {
	if w.skipped == 0 && w.inText {
		w.paragraph.Write(words)
	}
}

// wordSkipped are the elements whose text is not the document's: deleted
// words, field codes, and what older programs show in place of a picture.
var wordSkipped = set("delText", "instrText", "Fallback", "del", "moveFrom", "pict")

func (w *wordWalk) start(e xml.StartElement) {
	if w.skipped > 0 || wordSkipped[e.Name.Local] {
		w.skipped++
		return
	}
	switch e.Name.Local {
	case "p":
		w.flush()
	case "t":
		w.inText = true
	case "pStyle":
		w.style(wordValue(e))
	case "numPr":
		if w.kind == Paragraph {
			w.kind, w.level = ListItem, 1
		}
	case "tab", "br", "cr":
		w.paragraph.WriteByte(' ')
	case "tbl":
		w.flush()
		w.tables++
	}
}

func (w *wordWalk) end(name string) {
	if w.skipped > 0 {
		w.skipped--
		return
	}
	switch name {
	case "t":
		w.inText = false
	case "p":
		if w.tables == 0 {
			w.flush()
		} else {
			w.paragraph.WriteByte(' ')
		}
	case "tc":
		if cell := strings.TrimSpace(w.paragraph.String()); cell != "" {
			w.cells = append(w.cells, cell)
		}
		w.paragraph.Reset()
	case "tr":
		w.out.add(Paragraph, 0, strings.Join(w.cells, " – "))
		w.cells = nil
	case "tbl":
		w.tables = max(0, w.tables-1)
	}
}

// style takes the kind of a paragraph from the name of its style.
func (w *wordWalk) style(name string) {
	lower := strings.ToLower(name)
	switch {
	case lower == "title":
		w.kind, w.level = Heading, 1
	case strings.HasPrefix(lower, "heading"), strings.HasPrefix(lower, "berschrift"), strings.HasPrefix(lower, "überschrift"), strings.HasPrefix(lower, "titre"):
		w.kind, w.level = Heading, 1
		if last := lower[len(lower)-1]; last >= '1' && last <= '6' {
			w.level = int(last - '0')
		}
	case strings.HasPrefix(lower, "list"):
		w.kind, w.level = ListItem, 1
	case strings.Contains(lower, "quote"):
		w.kind, w.level = Quotation, 0
	}
}

// flush ends a paragraph. Inside a table the words stay for their cell.
func (w *wordWalk) flush() {
	if w.tables == 0 {
		w.out.add(w.kind, w.level, w.paragraph.String())
		w.paragraph.Reset()
	}
	w.kind, w.level = Paragraph, 0
}

func wordValue(e xml.StartElement) string {
	for _, a := range e.Attr {
		if a.Name.Local == "val" {
			return a.Value
		}
	}
	return ""
}
