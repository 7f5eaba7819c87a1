package source

import (
	"fmt"
	"html"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// readMarkdown reads Markdown with or without front matter. The Document's
// text is what a reader of the rendered page sees: no markup, no code, no raw
// HTML; front matter gives title, date and address.
func readMarkdown(in *input, yield func(*Document, error) bool) {
	data, err := in.all()
	if err != nil {
		yield(nil, err)
		return
	}
	content, diagnostics := decodeText(data)
	if err := checkLines(content); err != nil {
		yield(nil, &ReadError{Name: in.name, Err: err})
		return
	}
	fields, body, trouble := cutFrontMatter(content)
	var d *Document
	if nestsTooDeep(body) {
		d = &Document{Name: in.name, Text: body, Blocks: textBlocks(body)}
	} else {
		d = markdownDocument(in.name, body)
	}
	d.Diagnostics = append(append(diagnostics, trouble...), d.Diagnostics...)
	d.Title = fields.first("title", "headline")
	d.URL = fields.first("url", "canonical", "canonicalurl", "source", "sourceurl", "link", "permalink")
	if !strings.Contains(d.URL, "://") {
		d.URL = ""
	}
	fields.date(d)
	dateFromText(d, styleOf(fields["lang"]))
	finish(d)
	if len(d.Sentences) == 0 {
		yield(nil, &ReadError{Name: in.name, Err: ErrNoText})
		return
	}
	yield(d, nil)
}

// markdownDocument parses Markdown into a text of blocks. Its structure is
// read by goldmark, which is CommonMark's whole specification in one module
// without dependencies.
func markdownDocument(name, content string) *Document {
	markdown := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.TaskList),
		goldmark.WithParserOptions(parser.WithAttribute()))
	raw := []byte(content)
	w := &markdownWalk{raw: raw}
	root := markdown.Parser().Parse(text.NewReader(raw))
	for node := root.FirstChild(); node != nil; node = node.NextSibling() {
		w.block(node, Paragraph, 0)
	}
	d := w.out.document(name)
	if w.code > 0 {
		d.Diagnostics = append(d.Diagnostics, Diagnostic{Code: "code-block", Severity: Info, Start: -1, End: -1,
			Message: fmt.Sprintf("left out %d blocks of code or raw HTML", w.code)})
	}
	return d
}

// maxDepth bounds how deeply blocks may be nested before what is inside is
// left out; no article comes near it.
const maxDepth = 100

// maxBrackets bounds the brackets that are open at once in a paragraph.
const maxBrackets = 500

// nestsTooDeep reports a line with more marks of quotations and lists before
// its words, or more open brackets, than any text has. A parser's work grows
// with their square.
func nestsTooDeep(content string) bool {
	open := 0
	for i := range len(content) {
		switch content[i] {
		case '[', '<', '(':
			if open++; open > maxBrackets {
				return true
			}
		case ']', '>', ')':
			open = max(0, open-1)
		case '\n':
			if i > 0 && content[i-1] == '\n' {
				open = 0 // the paragraph is over, and with it what was open
			}
		}
	}
	for line := range strings.Lines(content) {
		marks := line[:len(line)-len(strings.TrimLeft(line, "> \t*+-"))]
		if len(marks) > maxDepth && strings.Count(marks, ">")+strings.Count(marks, "- ")+strings.Count(marks, "* ")+strings.Count(marks, "+ ") > maxDepth {
			return true
		}
	}
	return false
}

// markdownWalk carries what a walk over the tree collects.
type markdownWalk struct {
	raw  []byte
	out  textBuilder
	code int
	deep int
}

// block adds a block and the blocks inside it. kind and level are those of
// the list or quotation around it.
func (w *markdownWalk) block(node ast.Node, kind BlockKind, level int) {
	if w.deep++; w.deep > maxDepth {
		w.deep--
		return
	}
	defer func() { w.deep-- }()
	switch node := node.(type) {
	case *ast.Heading:
		w.out.add(Heading, node.Level, w.words(node))
		return
	case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.HTMLBlock:
		w.code++
		return
	case *ast.Paragraph, *ast.TextBlock:
		w.out.add(kind, level, w.words(node))
		return
	case *ast.Blockquote:
		kind, level = Quotation, 0
	case *ast.ListItem:
		kind, level = ListItem, level+1
	case *extast.TableRow, *extast.TableHeader:
		w.out.add(Paragraph, 0, w.row(node))
		return
	}
	for child := node.FirstChild(); child != nil; child = child.NextSibling() {
		w.block(child, kind, level)
	}
}

// row joins the cells of a table's row with dashes.
func (w *markdownWalk) row(node ast.Node) string {
	var cells []string
	for cell := node.FirstChild(); cell != nil; cell = cell.NextSibling() {
		if words := strings.TrimSpace(w.words(cell)); words != "" {
			cells = append(cells, words)
		}
	}
	return strings.Join(cells, " – ")
}

// words returns the words of the inline nodes below a block: the text of
// links without their addresses, no pictures, entities resolved.
func (w *markdownWalk) words(block ast.Node) string {
	var b strings.Builder
	visit := func(node ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch node := node.(type) {
		case *ast.Image, *ast.RawHTML:
			return ast.WalkSkipChildren, nil
		case *ast.AutoLink:
			b.Write(node.Label(w.raw))
		case *ast.String:
			b.Write(node.Value)
		case *ast.Text:
			b.WriteString(unescapeMarkdown(node.Segment.Value(w.raw)))
			if node.SoftLineBreak() || node.HardLineBreak() {
				b.WriteByte('\n')
			}
		}
		return ast.WalkContinue, nil
	}
	if err := ast.Walk(block, visit); err != nil {
		return "" // visit returns no error
	}
	return b.String()
}

// unescapeMarkdown resolves backslash escapes and HTML entities.
func unescapeMarkdown(segment []byte) string {
	if strings.IndexByte(string(segment), '\\') < 0 {
		return html.UnescapeString(string(segment))
	}
	var b strings.Builder
	for i := 0; i < len(segment); i++ {
		if segment[i] == '\\' && i+1 < len(segment) && isPunctuation(segment[i+1]) {
			i++
		}
		b.WriteByte(segment[i])
	}
	return html.UnescapeString(b.String())
}

func isPunctuation(c byte) bool {
	return c > ' ' && c < 0x7f && !('0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z')
}
