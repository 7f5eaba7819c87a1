package source

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// pdfLine is a line of one column: words on one baseline.
type pdfLine struct {
	x, end, y, size float64
	text            string
}

// pageLines puts a page's runs into lines in reading order: columns from left
// to right, what goes across them in its place.
func pageLines(runs []pdfRun) []pdfLine {
	return readingOrder(joinRuns(runs), 0)
}

// joinRuns joins runs on one baseline to lines. A gap wider than a word's
// space ends a line: another column begins behind it.
func joinRuns(runs []pdfRun) []pdfLine {
	ordered := slices.Clone(runs)
	slices.SortStableFunc(ordered, func(a, b pdfRun) int {
		switch {
		case a.y > b.y:
			return -1
		case a.y < b.y:
			return 1
		}
		return 0
	})
	var lines []pdfLine
	for i := 0; i < len(ordered); {
		j := i + 1
		for j < len(ordered) && ordered[i].y-ordered[j].y <= 0.35*max(ordered[i].size, ordered[j].size) {
			j++
		}
		row := ordered[i:j]
		slices.SortStableFunc(row, func(a, b pdfRun) int {
			switch {
			case a.x < b.x:
				return -1
			case a.x > b.x:
				return 1
			}
			return 0
		})
		lines = append(lines, rowLines(row)...)
		i = j
	}
	return lines
}

// rowLines cuts the runs of one baseline into lines.
func rowLines(row []pdfRun) []pdfLine {
	var lines []pdfLine
	var b strings.Builder
	var line pdfLine
	finish := func() {
		if line.text = strings.Join(strings.Fields(b.String()), " "); line.text != "" {
			lines = append(lines, line)
		}
		b.Reset()
	}
	for i, run := range row {
		gap := run.x - line.end
		switch {
		case i == 0 || gap > 1.6*max(run.size, line.size):
			finish()
			line = pdfLine{x: run.x, y: run.y, size: run.size}
		case gap > 0.15*run.size:
			b.WriteByte(' ')
		}
		b.WriteString(run.text)
		line.end = max(line.end, run.end)
		if strings.TrimSpace(run.text) != "" {
			line.size = max(line.size, run.size)
		}
		if i == 0 || line.end < run.end {
			line.end = run.end
		}
	}
	finish()
	return lines
}

// readingOrder orders lines. Where a gutter runs between two columns, the
// lines between two that cross it are read column by column.
func readingOrder(lines []pdfLine, depth int) []pdfLine {
	gutter, ok := findGutter(lines)
	if !ok || depth > 4 {
		return lines
	}
	var ordered, left, right []pdfLine
	flush := func() {
		ordered = append(ordered, readingOrder(left, depth+1)...)
		ordered = append(ordered, readingOrder(right, depth+1)...)
		left, right = nil, nil
	}
	for _, line := range lines {
		switch {
		case line.end <= gutter:
			left = append(left, line)
		case line.x >= gutter:
			right = append(right, line)
		default:
			flush()
			ordered = append(ordered, line)
		}
	}
	flush()
	return ordered
}

// findGutter returns a place that few lines cross and that has several lines
// on both sides at the same height, if there is one.
func findGutter(lines []pdfLine) (float64, bool) {
	if len(lines) < 8 {
		return 0, false
	}
	low, high := lines[0].x, lines[0].end
	for _, l := range lines {
		low, high = min(low, l.x), max(high, l.end)
	}
	const steps = 200
	width := (high - low) / steps
	if width <= 0 {
		return 0, false
	}
	var cover [steps + 2]int
	for _, l := range lines {
		from, to := int(math.Ceil((l.x-low)/width)), int((l.end-low)/width)
		if from <= to {
			cover[max(0, from)]++
			cover[min(steps, to)+1]--
		}
	}
	crossing, best, at := 0, len(lines), -1
	for i := range steps + 1 {
		crossing += cover[i]
		middle := abs(i-steps/2) < abs(at-steps/2)
		if i > steps/6 && i < steps*5/6 && (crossing < best || crossing == best && middle) {
			best, at = crossing, i
		}
	}
	if at < 0 || best*6 > len(lines) {
		return 0, false
	}
	gutter := low + float64(at)*width
	return gutter, sideBySide(lines, gutter) >= 4
}

// sideBySide counts the lines left of a place that have one right of it at
// their height.
func sideBySide(lines []pdfLine, gutter float64) int {
	var rights []float64
	for _, l := range lines {
		if l.x >= gutter && len(l.text) > 12 {
			rights = append(rights, l.y)
		}
	}
	slices.Sort(rights)
	n := 0
	for _, l := range lines {
		if l.end > gutter || len(l.text) <= 12 {
			continue
		}
		i, _ := slices.BinarySearch(rights, l.y-l.size)
		if i < len(rights) && rights[i] <= l.y+l.size {
			n++
		}
	}
	return n
}

// dropRunningLines takes headers, footers and page numbers off the pages: the
// first and last lines of a page that other pages have too, digits aside, and
// lines there that are only a number. It returns how many there were.
func dropRunningLines(pages [][]pdfLine) int {
	count := map[string]int{}
	edges := func(page []pdfLine) map[int]bool {
		at := map[int]bool{}
		byHeight := make([]int, len(page))
		for i := range byHeight {
			byHeight[i] = i
		}
		slices.SortStableFunc(byHeight, func(a, b int) int { return int(page[b].y - page[a].y) })
		for k, i := range byHeight {
			if k < 3 || k >= len(byHeight)-3 {
				at[i] = true
			}
		}
		return at
	}
	for _, page := range pages {
		seen := map[string]bool{}
		for i := range edges(page) {
			if key := page[i].runningKey(); !seen[key] {
				seen[key] = true
				count[key]++
			}
		}
	}
	dropped := 0
	for p, page := range pages {
		at := edges(page)
		kept := page[:0:0]
		for i, line := range page {
			key := line.runningKey()
			if at[i] && (isPageNumber(numbersMarked(line.text)) || len(pages) > 1 && count[key] > 1 && count[key]*2 >= len(pages)) {
				dropped++
				continue
			}
			kept = append(kept, line)
		}
		pages[p] = kept
	}
	return dropped
}

// runningKey is what the same header has on each page: its words, numbers
// aside, at the same height.
func (l pdfLine) runningKey() string {
	return fmt.Sprintf("%d %s", int(l.y/4), numbersMarked(l.text))
}

// numbersMarked returns a text in lower case with every number as "#".
func numbersMarked(text string) string {
	var b strings.Builder
	digits := false
	for _, r := range strings.ToLower(text) {
		if unicode.IsDigit(r) {
			if !digits {
				b.WriteByte('#')
			}
			digits = true
			continue
		}
		digits = false
		b.WriteRune(r)
	}
	return b.String()
}

func isPageNumber(key string) bool {
	switch strings.Trim(key, "-–—|[]() .") {
	case "#", "page #", "page # of #", "# of #", "#/#", "# / #", "seite #", "seite # von #", "p. #", "page #/#", "página #", "pagina #":
		return true
	}
	return false
}

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
