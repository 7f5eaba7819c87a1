package layout

import "strings"

// Wrap sets a text in at most lines lines, none wider than width: at spaces,
// the lines as even as they can be. What does not fit is cut with an ellipsis;
// whole reports whether nothing was. A text's measure must be the sum of its
// characters'.
func Wrap(text string, width float64, lines int, measure func(string) float64) (out []string, whole bool) {
	return newWords(text, measure).wrap(width, lines)
}

// words is a text split at its spaces, measured once for any number of wraps.
type words struct {
	text    []string
	widths  []float64
	space   float64
	measure func(string) float64
}

func newWords(text string, measure func(string) float64) *words {
	w := &words{text: strings.Fields(text), space: measure(" "), measure: measure}
	w.widths = make([]float64, len(w.text))
	for i, word := range w.text {
		w.widths[i] = measure(word)
	}
	return w
}

func (w *words) wrap(width float64, lines int) (out []string, whole bool) {
	if len(w.text) == 0 {
		return []string{""}, true
	}
	n, _ := w.fill(width, lines+1, nil)
	if n > lines {
		return w.cut(width, lines), false
	}
	// As even as it can be: the narrowest width that needs no more lines.
	low, high := 0.0, width
	for range 8 {
		mid := (low + high) / 2
		if need, widest := w.fill(mid, n+1, nil); need <= n && widest <= mid {
			high = mid
		} else {
			low = mid
		}
	}
	starts := make([]int, 0, n)
	_, wide := w.fill(high, n, &starts)
	out = w.lines(starts, len(w.text))
	if wide > width { // a single word too long for any line
		for i, line := range out {
			out[i] = Cut(line, width, w.measure)
		}
		return out, false
	}
	return out, true
}

// fill sets the words greedily in at most so many lines, a word at least in
// each, and returns how many it took, the width of the widest, and in starts
// the first word of each line.
func (w *words) fill(width float64, most int, starts *[]int) (lines int, widest float64) {
	at := 0.0
	for i, wide := range w.widths {
		if lines > 0 && at+w.space+wide <= width {
			at += w.space + wide
			continue
		}
		if lines == most {
			break
		}
		widest = max(widest, at)
		lines, at = lines+1, wide
		if starts != nil {
			*starts = append(*starts, i)
		}
	}
	return lines, max(widest, at)
}

// lines puts the words of each line together again.
func (w *words) lines(starts []int, end int) []string {
	out := make([]string, len(starts))
	for i := len(starts) - 1; i >= 0; i-- {
		out[i] = strings.Join(w.text[starts[i]:end], " ")
		end = starts[i]
	}
	return out
}

// cut sets what fits and ends the last line with an ellipsis in place of the
// words left over.
func (w *words) cut(width float64, lines int) []string {
	starts := make([]int, 0, lines)
	w.fill(width, lines, &starts)
	// A little more than the line is enough for Cut to see that it is too long.
	last := starts[len(starts)-1]
	end, at := last+1, w.widths[last]
	for ; end < len(w.text) && at <= width; end++ {
		at += w.space + w.widths[end]
	}
	out := w.lines(starts, end)
	for i := range out {
		out[i] = Cut(out[i], width, w.measure)
	}
	return out
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
