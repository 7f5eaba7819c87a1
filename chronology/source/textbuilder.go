package source

import (
	"strings"
	"unicode"
)

// textBuilder collects the blocks of a format that has markup into a clean
// text: blocks are a blank line apart, white space inside them is one space.
type textBuilder struct {
	text   strings.Builder
	blocks []Block
}

// add appends a block of words. Blank words add nothing.
func (b *textBuilder) add(kind BlockKind, level int, words string) {
	if strings.IndexFunc(words, func(r rune) bool { return !isBlank(r) }) < 0 {
		return
	}
	if b.text.Len() > 0 {
		b.text.WriteString("\n\n")
	}
	start := b.text.Len()
	writeSingleSpaced(&b.text, validUTF8(words))
	b.blocks = append(b.blocks, Block{Span: Span{start, b.text.Len()}, Kind: kind, Level: level})
}

// document makes the Document of what was added.
func (b *textBuilder) document(name string) *Document {
	return &Document{Name: name, Text: b.text.String(), Blocks: b.blocks}
}

// compact takes what is in no block out of a document's text, for formats
// whose text is not that of the file anyway.
func compact(d *Document) {
	var b textBuilder
	for _, block := range d.Blocks {
		b.add(block.Kind, block.Level, d.Text[block.Start:block.End])
	}
	for i := range d.Diagnostics {
		d.Diagnostics[i].Start, d.Diagnostics[i].End = -1, -1
	}
	d.Text, d.Blocks = b.text.String(), b.blocks
}

// writeSingleSpaced writes words with every run of white space as one space,
// and none at the ends.
func writeSingleSpaced(out *strings.Builder, words string) {
	space, any := false, false
	for _, r := range words {
		if unicode.IsSpace(r) || r == 0 {
			space = any
			continue
		}
		if r == '\u00ad' || r == '\ufeff' || r == '\u200b' {
			continue // soft hyphens and marks without width are no part of the words
		}
		if space {
			out.WriteByte(' ')
			space = false
		}
		out.WriteRune(r)
		any = true
	}
}
