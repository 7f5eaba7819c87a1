package source

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// textBlocks finds the paragraphs, headings and list items of plain text.
//
// A blank line ends a block. A line break inside a paragraph is told from one
// between paragraphs by the width of the text: in wrapped text a line was
// broken because the next word did not fit; any other break was meant.
func textBlocks(text string) []Block {
	lines := splitLines(text)
	width := wrapWidth(text, lines)
	var blocks []Block
	for i := 0; i < len(lines); {
		if lines[i].Start == lines[i].End {
			i++
			continue
		}
		j := i + 1
		for j < len(lines) && lines[j].Start < lines[j].End && continues(text, lines[j-1], lines[j], width) {
			j++
		}
		block := classify(text, lines, i, j)
		if block.Start < block.End {
			blocks = append(blocks, block)
		}
		i = j
	}
	return blocks
}

// leadingTitle returns the first block if it reads like a headline and text
// follows it, without a label ("Title: Tram strike"). Of a list or log, whose lines
// begin with numbers, none is a title.
func leadingTitle(d *Document) string {
	if len(d.Blocks) < 2 || d.Blocks[0].Kind != Heading || numbered(d, 0) && numbered(d, 1) {
		return ""
	}
	title := strings.Join(strings.Fields(d.Text[d.Blocks[0].Start:d.Blocks[0].End]), " ")
	if label, named, ok := strings.Cut(title, ": "); ok && (strings.EqualFold(label, "title") || strings.EqualFold(label, "headline")) {
		return named
	}
	return title
}

// numbered reports whether a block begins with a number: a year, an hour.
func numbered(d *Document, block int) bool {
	words := strings.TrimLeft(d.Text[d.Blocks[block].Start:d.Blocks[block].End], "[(")
	return words != "" && words[0] >= '0' && words[0] <= '9'
}

// splitLines returns the lines without the white space around them. LF, CRLF,
// a lone CR, form feed and U+2028/2029 end a line.
func splitLines(text string) []Span {
	var lines []Span
	start := 0
	for i := 0; i < len(text); {
		size := 1
		switch text[i] {
		case '\n', '\r', '\f':
			if strings.HasPrefix(text[i:], "\r\n") {
				size = 2
			}
		case "\u2028"[0]:
			if !strings.HasPrefix(text[i:], "\u2028") && !strings.HasPrefix(text[i:], "\u2029") {
				i++
				continue
			}
			size = len("\u2028")
		default:
			i++
			continue
		}
		lines = append(lines, trimSpan(text, Span{start, i}))
		i += size
		start = i
	}
	return append(lines, trimSpan(text, Span{start, len(text)}))
}

// wrapWidth returns the width, in bytes, that the text was wrapped to, or 0
// where its lines are whole paragraphs. Wrapped text has lines of up to some
// 100 columns; a text whose longer lines pass that is not wrapped.
func wrapWidth(text string, lines []Span) int {
	lengths := make([]int, 0, len(lines))
	for _, l := range lines {
		if strings.Contains(text[l.Start:l.End], " ") { // a long address says nothing of the width
			lengths = append(lengths, l.End-l.Start)
		}
	}
	if len(lengths) < 2 {
		return 0
	}
	sort.Ints(lengths)
	width := lengths[(len(lengths)*9)/10]
	if width < 40 || lengths[len(lengths)-1] > 2*width || width > 120 {
		return 0
	}
	return width
}

// continues reports whether the line b goes on with the paragraph of line a.
func continues(text string, a, b Span, width int) bool {
	before, after := text[a.Start:a.End], text[b.Start:b.End]
	marked := len(before)
	if before[0] == '>' || after[0] == '>' { // lines of a message that another quotes
		var above, below int
		before, above = unquoted(before)
		after, below = unquoted(after)
		if above != below || before == "" || after == "" {
			return false
		}
	}
	if width == 0 || listMarker(after) > 0 || isRule(before) || isRule(after) {
		return false
	}
	first, _, _ := strings.Cut(after, " ")
	if marked+1+len(first) > width*9/10 {
		return true
	}
	r, _ := utf8.DecodeRuneInString(after)
	last, _ := utf8.DecodeLastRuneInString(before)
	return unicode.IsLower(r) && !endsSentence(last)
}

// classify makes a block of lines[i:j].
func classify(text string, lines []Span, i, j int) Block {
	b := Block{Span: Span{lines[i].Start, lines[j-1].End}, Kind: Paragraph}
	first := text[lines[i].Start:lines[i].End]
	switch {
	case isRule(first):
		b.End = b.Start
	case listMarker(first) > 0:
		b.Kind, b.Level = ListItem, 1
		b.Start += listMarker(first)
	case strings.HasPrefix(first, "> "):
		b.Kind = Quotation
	case j == i+1 && looksLikeHeading(first) && j < len(lines):
		b.Kind, b.Level = Heading, 2
		if strings.TrimSpace(text[:b.Start]) == "" {
			b.Level = 1
		}
	}
	return b
}

// looksLikeHeading reports whether a line alone reads like a headline: some
// words, the first not in lower case, no full stop or comma behind them.
func looksLikeHeading(line string) bool {
	if len(line) > 200 || strings.IndexFunc(line, unicode.IsLetter) < 0 {
		return false
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(line, "“‘\"'«(["))
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(line, "”’\"'»)]"))
	if unicode.IsLower(first) || strings.ContainsRune(".,;:…。", last) {
		return false
	}
	return len(strings.Fields(line)) <= 25 && !strings.Contains(line, ". ")
}

// listMarker returns the length of the marker a list item starts with,
// including the space behind it, or 0.
func listMarker(line string) int {
	for _, bullet := range []string{"- ", "* ", "+ ", "• ", "◦ ", "‣ ", "▪ ", "– ", "· "} {
		if strings.HasPrefix(line, bullet) {
			return len(bullet)
		}
	}
	digits := len(line) - len(strings.TrimLeft(line, "0123456789"))
	rest := line[digits:]
	if digits > 0 && digits <= 3 && (strings.HasPrefix(rest, ". ") || strings.HasPrefix(rest, ") ")) {
		return digits + 2
	}
	return 0
}

// isRule reports a line that is drawn, not written: "-----", "=====", "* * *".
func isRule(line string) bool {
	return len(line) >= 3 && strings.Trim(line, "-=*_~# ") == ""
}
