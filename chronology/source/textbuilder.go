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
	if strings.IndexFunc(words, func(r rune) bool { return !isBlank(r) && !isDropped(r) }) < 0 {
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
	for i := range d.Diagnostics {
		d.Diagnostics[i].Start, d.Diagnostics[i].End = -1, -1
	}
	var text strings.Builder
	text.Grow(len(d.Text))
	for i, block := range d.Blocks {
		if i > 0 {
			text.WriteString("\n\n")
		}
		start := text.Len()
		text.WriteString(d.Text[block.Start:block.End])
		d.Blocks[i].Span = Span{start, text.Len()}
	}
	d.Text = text.String()
}

// writeSingleSpaced writes words with every run of white space as one space,
// and none at the ends.
func writeSingleSpaced(out *strings.Builder, words string) {
	written := false // there are words before
	for start := 0; start < len(words); {
		end := start
		for end < len(words) {
			r, size := decode(words, end)
			if isDropped(r) {
				break
			}
			end += size
		}
		if end > start {
			out.WriteString(words[start:end])
			written = true
		}
		space := false
		for end < len(words) {
			r, size := decode(words, end)
			if !isDropped(r) {
				break
			}
			space = space || !isMarkWithoutWidth(r)
			end += size
		}
		if space && written && end < len(words) {
			out.WriteByte(' ')
		}
		start = end
	}
}

// isDropped reports white space, and what is no part of the words: NUL, soft
// hyphens, and marks without width.
func isDropped(r rune) bool { return unicode.IsSpace(r) || r == 0 || isMarkWithoutWidth(r) }

func isMarkWithoutWidth(r rune) bool { return r == '\u00ad' || r == '\ufeff' || r == '\u200b' }
