package source

import (
	"cmp"
	"slices"
	"strings"
)

// pdfWord is a word on a line: where it starts and ends, in points.
type pdfWord struct {
	x, end float64
	text   string
}

// pdfLine is a line of a page or of a column: the words on one baseline.
type pdfLine struct {
	x, end, y, size float64
	words           []pdfWord
	text            string
}

// pageLines puts a page's runs into lines in reading order: columns from left
// to right, what goes across them in its place.
func pageLines(runs []pdfRun) []pdfLine {
	lines := readingOrder(baselines(runs), 0)
	for i := range lines {
		words := make([]string, len(lines[i].words))
		for j, w := range lines[i].words {
			words[j] = w.text
		}
		lines[i].text = strings.Join(words, " ")
	}
	return lines
}

// baselines gathers the runs of each baseline into a line, from the top.
func baselines(runs []pdfRun) []pdfLine {
	ordered := slices.Clone(runs)
	slices.SortStableFunc(ordered, func(a, b pdfRun) int { return cmp.Compare(b.y, a.y) })
	var lines []pdfLine
	for i := 0; i < len(ordered); {
		j := i + 1
		for j < len(ordered) && ordered[i].y-ordered[j].y <= 0.35*max(ordered[i].size, ordered[j].size) {
			j++
		}
		row := ordered[i:j]
		slices.SortStableFunc(row, func(a, b pdfRun) int { return cmp.Compare(a.x, b.x) })
		if line := joinWords(row); len(line.words) > 0 {
			lines = append(lines, line)
		}
		i = j
	}
	return lines
}

// joinWords makes a line of the runs on a baseline. A gap of more than a
// seventh of the size parts words; so does a space in a run.
func joinWords(row []pdfRun) pdfLine {
	line := pdfLine{y: row[0].y}
	var word pdfWord
	finish := func() {
		if word.text != "" {
			line.words = append(line.words, word)
			word.text = ""
		}
	}
	for _, run := range row {
		if run.x-word.end > 0.15*run.size {
			finish()
		}
		// The words of a run share its width by their length.
		step := (run.end - run.x) / float64(max(1, len(run.text)))
		at := run.x
		for i, piece := range strings.Split(run.text, " ") {
			if i > 0 {
				finish()
				at += step
			}
			if piece == "" {
				continue
			}
			if word.text == "" {
				word.x = at
			}
			word.text += strings.Join(strings.Fields(piece), " ")
			at += step * float64(len(piece))
			word.end = at
			line.size = max(line.size, run.size)
		}
	}
	finish()
	return line.spanned()
}

// spanned sets where a line starts and ends by its words.
func (l pdfLine) spanned() pdfLine {
	for i, w := range l.words {
		if i == 0 || w.x < l.x {
			l.x = w.x
		}
		if i == 0 || w.end > l.end {
			l.end = w.end
		}
	}
	return l
}

// gapAt reports whether a line has no word at a place and well around it, and
// whether it has words on the left and on the right of it.
func (l pdfLine) gapAt(x float64) (free, left, right bool) {
	before, behind := l.x-1e6, l.end+1e6
	for _, w := range l.words {
		switch {
		case w.end <= x:
			before, left = max(before, w.end), true
		case w.x >= x:
			behind, right = min(behind, w.x), true
		default:
			return false, false, false
		}
	}
	return behind-before >= 0.6*l.size, left, right
}

// pdfZone is a stretch of lines [from, to) that a gutter divides.
type pdfZone struct {
	gutter   float64
	from, to int
	score    int
}

// readingOrder orders lines. Where a gutter runs through successive lines,
// what stands left of it is read before what stands right.
func readingOrder(lines []pdfLine, depth int) []pdfLine {
	zone, ok := findZone(lines)
	if !ok || depth > 4 {
		return lines
	}
	zone.to = beforeHeading(lines, zone)
	var left, right []pdfLine
	for _, line := range lines[zone.from:zone.to] {
		l, r := line, line
		l.words, r.words = nil, nil
		for _, w := range line.words {
			if w.end <= zone.gutter {
				l.words = append(l.words, w)
			} else {
				r.words = append(r.words, w)
			}
		}
		if len(l.words) > 0 {
			left = append(left, l.spanned())
		}
		if len(r.words) > 0 {
			right = append(right, r.spanned())
		}
	}
	ordered := readingOrder(lines[:zone.from], depth+1)
	ordered = append(slices.Clone(ordered), readingOrder(left, depth+1)...)
	ordered = append(ordered, readingOrder(right, depth+1)...)
	return append(ordered, readingOrder(lines[zone.to:], depth+1)...)
}

// beforeHeading returns where a zone ends if a heading at its foot belongs to
// the lines across the page that follow: one beside which the right column has
// nothing any more.
func beforeHeading(lines []pdfLine, zone pdfZone) int {
	if zone.to == len(lines) {
		return zone.to
	}
	last := zone.from // the last line with words on the right
	for i := zone.from; i < zone.to; i++ {
		if lines[i].end > zone.gutter {
			last = i
		}
	}
	for i := last + 1; i < zone.to; i++ {
		if lines[i].size > 1.12*lines[zone.from].size {
			return i
		}
	}
	return zone.to
}

// minColumn is how many lines a gutter must part to be one.
const minColumn = 5

// maxLines bounds the lines of a page that is searched for columns.
const maxLines = 2000

// findZone returns the gutter that parts the most lines, if there is one. The
// spaces of successive lines lie one under the other only between columns.
func findZone(lines []pdfLine) (pdfZone, bool) {
	var best pdfZone
	if len(lines) < minColumn || len(lines) > maxLines {
		return best, false
	}
	low, high := lines[0].x, lines[0].end
	for _, l := range lines {
		low, high = min(low, l.x), max(high, l.end)
	}
	const steps = 160
	for step := steps / 8; step <= steps*7/8; step++ {
		gutter := low + (high-low)*float64(step)/steps
		zone := pdfZone{gutter: gutter}
		both, lefts, rights := 0, 0, 0
		for i := 0; i <= len(lines); i++ {
			free, left, right := false, false, false
			if i < len(lines) {
				free, left, right = lines[i].gapAt(gutter)
			}
			if free {
				switch {
				case left && right:
					both++
				case left:
					lefts++
				case right:
					rights++
				}
				continue
			}
			zone.to, zone.score = i, both+min(lefts, rights)
			if zone.score > best.score {
				best = zone
			}
			zone.from, both, lefts, rights = i+1, 0, 0, 0
		}
	}
	return best, best.score >= minColumn
}
