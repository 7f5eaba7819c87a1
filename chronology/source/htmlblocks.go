package source

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// htmlWalk turns a tree of HTML into blocks. Words outside any block-level
// element gather in loose until the next block border.
type htmlWalk struct {
	out    textBuilder
	loose  strings.Builder
	linked int // how many bytes of loose are links
	inLink int // how many links the walk is inside of
	deep   int

	captions, links int // blocks left out as captions and as mere links

	// Of a mail, every line is a block, and lines says how it goes with the others.
	mail   bool
	lines  []mailLine
	quoted int  // how many quotations the walk is inside of
	joined bool // the words gathered so far follow a line break
}

// mailLine is how a line of a mail stands to those around it.
type mailLine struct {
	quoted int  // how many quotations it is inside of
	joined bool // it follows the line before it without a gap
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
		if w.inLink > 0 {
			w.linked += len(strings.TrimSpace(n.Data))
		}
		return
	}
	inner, innerLevel := kind, level
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Button, atom.Select, atom.Textarea, atom.Iframe, atom.Head:
		return
	case atom.Figcaption:
		w.captions++
		return
	case atom.A:
		w.inLink++
		defer func() { w.inLink-- }()
	case atom.Br:
		w.lineBreak(n, kind, level)
		return
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		inner, innerLevel = Heading, int(n.Data[1]-'0')
	case atom.Blockquote:
		inner, innerLevel = Quotation, 0
		w.flush(kind, level)
		w.quoted++
		defer func() { w.quoted-- }()
	case atom.Ul, atom.Ol:
		innerLevel = level + 1
	case atom.Li, atom.Dd:
		inner = ListItem
	}
	isBlock := isBlockElement(n.DataAtom)
	if isBlock {
		w.flush(kind, level)
		w.joined = false
	}
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		w.block(child, inner, innerLevel)
	}
	if isBlock {
		w.flush(inner, innerLevel)
		w.joined = false
	}
}

// lineBreak ends a paragraph at two breaks in a row; one is a space, but in a mail.
func (w *htmlWalk) lineBreak(n *html.Node, kind BlockKind, level int) {
	if w.mail {
		w.joined = w.flush(kind, level)
		return
	}
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

// flush makes a block of the words gathered so far, if there are any.
func (w *htmlWalk) flush(kind BlockKind, level int) (made bool) {
	words := strings.TrimSpace(w.loose.String())
	linked := w.linked
	w.loose.Reset()
	w.linked = 0
	switch {
	case words == "":
	case w.mail:
		before := len(w.out.blocks)
		if w.out.add(kind, level, words); len(w.out.blocks) > before {
			w.lines = append(w.lines, mailLine{w.quoted, w.joined})
			made = true
		}
		w.joined = false
	case strings.IndexFunc(words, isWordRune) < 0: // a rule, a bullet, what is left of a script
	case kind != Heading && linked*10 >= len(words)*8 && !isSentence(words):
		w.links++
	case kind != Heading && isCaption(words):
		w.captions++
	default:
		w.out.add(kind, level, words)
		made = true
	}
	return made
}

// isSentence reports words with a sentence's end behind them.
func isSentence(words string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(words, "”’\"'») "))
	return endsSentence(last)
}

// creditWords stand at the end of captions.
var creditWords = []string{"(image:", "(photo:", "(picture:", "(ap photo", "(file photo", "/getty images)", "via getty images)", "/reuters)", "/afp)", "via ap)",
	"(image credit", "(photo by", "(foto:", "(photo credit", "(credit:"}

// isCaption reports a short block that credits or counts a picture.
func isCaption(words string) bool {
	if len(words) > 400 {
		return false
	}
	lower := strings.ToLower(words)
	end := lower[max(0, len(lower)-100):]
	for _, credit := range creditWords {
		if strings.Contains(end, credit) {
			return true
		}
	}
	for _, start := range []string{"photo:", "image:", "picture:", "photo by ", "image credit", "photo credit", "photograph:", "foto:", "caption", "file photo", "getty images", "credit:"} {
		if strings.HasPrefix(lower, start) && len(words) < 120 {
			return true
		}
	}
	var n, of int
	got, err := fmt.Sscanf(strings.ReplaceAll(lower, "of / ", "of "), "image %d of %d", &n, &of)
	return got == 2 && err == nil && len(words) < 400
}

// diagnostics says what the walk left out.
func (w *htmlWalk) diagnostics() []Diagnostic {
	var diagnostics []Diagnostic
	if w.links > 0 {
		diagnostics = append(diagnostics, Diagnostic{Code: "link-list", Severity: Info, Start: -1, End: -1,
			Message: fmt.Sprintf("left out %d blocks that are nothing but a link", w.links)})
	}
	if w.captions > 0 {
		diagnostics = append(diagnostics, Diagnostic{Code: "caption", Severity: Info, Start: -1, End: -1,
			Message: fmt.Sprintf("left out %d captions and credits of pictures", w.captions)})
	}
	return diagnostics
}
