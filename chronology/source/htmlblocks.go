package source

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// htmlWalk turns a tree of HTML into blocks. Words outside any block-level
// element gather in loose until the next block border.
type htmlWalk struct {
	out   textBuilder
	loose strings.Builder
	deep  int
}

// block walks through an element. kind and level are those of the list or
// quotation around it.
func (w *htmlWalk) block(n *html.Node, kind BlockKind, level int) {
	if w.deep++; w.deep > 1000 {
		w.deep--
		return
	}
	defer func() { w.deep-- }()
	if n.Type == html.TextNode {
		w.loose.WriteString(n.Data)
		return
	}
	inner, innerLevel := kind, level
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Button, atom.Select, atom.Textarea, atom.Iframe, atom.Head:
		return
	case atom.Br:
		w.lineBreak(n, kind, level)
		return
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		inner, innerLevel = Heading, int(n.Data[1]-'0')
	case atom.Blockquote:
		inner, innerLevel = Quotation, 0
	case atom.Ul, atom.Ol:
		innerLevel = level + 1
	case atom.Li, atom.Dd:
		inner = ListItem
	}
	isBlock := isBlockElement(n.DataAtom)
	if isBlock {
		w.flush(kind, level)
	}
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		w.block(child, inner, innerLevel)
	}
	if isBlock {
		w.flush(inner, innerLevel)
	}
}

// lineBreak ends a paragraph at two breaks in a row; one is a space.
func (w *htmlWalk) lineBreak(n *html.Node, kind BlockKind, level int) {
	for s := n.PrevSibling; s != nil; s = s.PrevSibling {
		if s.DataAtom == atom.Br {
			w.flush(kind, level)
			return
		}
		if s.Type != html.TextNode || strings.TrimSpace(s.Data) != "" {
			break
		}
	}
	w.loose.WriteByte('\n')
}

// flush makes a block of the words gathered so far.
func (w *htmlWalk) flush(kind BlockKind, level int) {
	if w.loose.Len() > 0 {
		w.out.add(kind, level, w.loose.String())
		w.loose.Reset()
	}
}
