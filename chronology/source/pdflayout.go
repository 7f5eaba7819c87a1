package source

import (
	"bytes"
	"math"
	"unicode"
	"unicode/utf8"
)

// linesToBlocks joins the lines of all pages to paragraphs and headings and
// returns where in the text each page starts.
func linesToBlocks(out *textBuilder, pages [][]pdfLine) []int {
	body := bodySize(pages)
	var paragraph []byte
	var last pdfLine
	kind, level := Paragraph, 0
	flush := func() {
		out.add(kind, level, string(paragraph))
		paragraph = paragraph[:0]
	}
	var starts []int
	for _, page := range pages {
		starts = append(starts, -1)
		right := 0.0
		for _, line := range page {
			right = max(right, line.end)
		}
		for i, line := range page {
			heading := line.size > 1.15*body && len(line.text) < 200
			item := listMarker(line.text) > 0
			if len(paragraph) > 0 && (item || breaksParagraph(last, line, i == 0)) {
				flush()
			}
			if len(paragraph) == 0 {
				kind, level = Paragraph, 0
				switch {
				case heading && line.size > 1.6*body:
					kind, level = Heading, 1
				case heading:
					kind, level = Heading, 2
				case item:
					kind, level = ListItem, 1
					line.text = line.text[listMarker(line.text):]
				}
				if i == 0 || starts[len(starts)-1] < 0 {
					starts[len(starts)-1] = nextStart(out)
				}
			}
			paragraph = appendLine(paragraph, line.text)
			last = line
		}
	}
	flush()
	end := out.text.Len()
	for i := len(starts) - 1; i >= 0; i-- { // a page without a paragraph of its own starts where the next does
		if starts[i] < 0 || starts[i] > end {
			starts[i] = end
		}
		end = starts[i]
	}
	return starts
}

// nextStart is where the next block will start.
func nextStart(out *textBuilder) int {
	if out.text.Len() == 0 {
		return 0
	}
	return out.text.Len() + 2
}

// breaksParagraph reports whether a new paragraph begins with line.
func breaksParagraph(last, line pdfLine, newPage bool) bool {
	ended := isSentence(last.text)
	switch {
	case math.Abs(line.size-last.size) > 0.12*last.size:
		return true
	case newPage || line.y > last.y: // the next page or column
		return ended
	case last.y-line.y > 1.75*last.size:
		return true
	case line.x > last.x+0.8*line.size && line.x < last.x+4*line.size: // indented
		return ended
	}
	return ended && last.y-line.y > 1.45*last.size
}

// appendLine joins a line to the paragraph. A hyphen at the end of a line is
// taken back if the word goes on in lower case.
func appendLine(paragraph []byte, text string) []byte {
	if len(paragraph) == 0 {
		return append(paragraph, text...)
	}
	first, _ := utf8.DecodeRuneInString(text)
	for _, hyphen := range []string{"-", "\u00ad", "‐"} {
		word, ok := bytes.CutSuffix(paragraph, []byte(hyphen))
		if last, _ := utf8.DecodeLastRune(word); ok && unicode.IsLower(first) && unicode.IsLetter(last) {
			return append(word, text...)
		}
	}
	return append(append(paragraph, ' '), text...)
}

// bodySize returns the size that most of the text has.
func bodySize(pages [][]pdfLine) float64 {
	count := map[float64]int{}
	for _, page := range pages {
		for _, line := range page {
			count[math.Round(line.size*2)/2] += len(line.text)
		}
	}
	best, most := 0.0, 0
	for size, n := range count {
		if n > most || n == most && size < best {
			best, most = size, n
		}
	}
	return best
}
