package layout

import "strings"

// Wrap sets a text in at most lines lines, none wider than width: at spaces,
// the lines as even as they can be. What does not fit is cut with an ellipsis;
// whole reports whether nothing was.
func Wrap(text string, width float64, lines int, measure func(string) float64) (out []string, whole bool) {
	words := strings.Fields(text)
	if len(words) == 0 {
		return []string{""}, true
	}
	n := len(fill(words, width, lines+1, measure))
	if n > lines {
		return cutLast(fill(words, width, lines, measure), words, width, measure), false
	}
	// As even as it can be: the narrowest width that needs no more lines.
	low, high := 0.0, width
	for range 8 {
		if mid := (low + high) / 2; len(fill(words, mid, n+1, measure)) <= n && widest(fill(words, mid, n, measure), measure) <= mid {
			high = mid
		} else {
			low = mid
		}
	}
	out = fill(words, high, n, measure)
	if widest(out, measure) > width { // a single word too long for any line
		for i, line := range out {
			out[i] = Cut(line, width, measure)
		}
		return out, false
	}
	return out, true
}

// fill sets words greedily; the last of the allowed lines takes all the rest
// that fits or, when it is the last allowed, one word at least.
func fill(words []string, width float64, lines int, measure func(string) float64) []string {
	var out []string
	line := words[0]
	for _, w := range words[1:] {
		if measure(line+" "+w) <= width {
			line += " " + w
			continue
		}
		out = append(out, line)
		if line = w; len(out) == lines {
			return out
		}
	}
	return append(out, line)
}

// cutLast ends the last line with an ellipsis in place of the words left over.
func cutLast(lines, words []string, width float64, measure func(string) float64) []string {
	used := 0
	for _, line := range lines[:len(lines)-1] {
		used += len(strings.Fields(line))
	}
	for i := range lines[:len(lines)-1] {
		lines[i] = Cut(lines[i], width, measure)
	}
	// A little more than the line is enough for Cut to see that it is too long.
	rest, taken := words[used], used+1
	for ; taken < len(words) && measure(rest) <= width; taken++ {
		rest += " " + words[taken]
	}
	lines[len(lines)-1] = Cut(rest, width, measure)
	return lines
}

func widest(lines []string, measure func(string) float64) float64 {
	wide := 0.0
	for _, line := range lines {
		wide = max(wide, measure(line))
	}
	return wide
}

// Cut shortens a text with an ellipsis until it is at most width wide, at a
// space where one is near.
func Cut(text string, width float64, measure func(string) float64) string {
	if measure(text) <= width {
		return text
	}
	runes := []rune(text)
	low, high := 0, len(runes)
	for low < high {
		mid := (low + high + 1) / 2
		if measure(string(runes[:mid])+"…") <= width {
			low = mid
		} else {
			high = mid - 1
		}
	}
	for back := low; back > low-12 && back > 0; back-- {
		if runes[back-1] == ' ' {
			low = back - 1
			break
		}
	}
	return string(runes[:low]) + "…"
}
