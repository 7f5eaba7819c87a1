package event

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/chronology/calendar"
	"annals/chronology/source"
	"annals/chronology/timex"
)

// label is what stands at the head of a line, before a mark.
type label struct {
	source.Span
	mark  byte // ':', '-' for any dash, '.', '|' for the border of a cell
	title int  // where what happened begins
}

// longestLabel bounds the search for a mark, in bytes.
const longestLabel = 60

// labelsOf returns the labels that a line can be read to have, the longest first.
func labelsOf(text string, line source.Span) []label {
	start := line.Start + headOf(text[line.Start:line.End])
	head := text[start:line.End]
	var out []label
	for i := 1; i < len(head) && i <= longestLabel; i++ {
		switch head[i] {
		case ':', '\t', '|', '-', '.', "–"[0]:
		default:
			continue // no mark
		}
		behind := head[i:]
		r, size := utf8.DecodeRuneInString(behind)
		next := strings.TrimLeft(behind[size:], "*_")
		spaced := strings.HasPrefix(next, " ") || strings.HasPrefix(next, "\t")
		mark := byte(0)
		switch {
		case r == ':' && spaced:
			mark = ':'
		case r == '\t' || r == '|':
			mark = '|'
		case (r == '–' || r == '—' || r == '-') && spaced && head[i-1] == ' ':
			mark = '-'
		case r == '.' && spaced:
			if first, _ := utf8.DecodeRuneInString(behind[2:]); unicode.IsUpper(first) {
				mark = '.'
			}
		}
		if mark != 0 {
			out = append([]label{{Span: source.Span{Start: start, End: start + len(strings.TrimRight(head[:i], " \t"))}, mark: mark, title: start + len(head) - len(next)}}, out...)
		}
	}
	return out
}

// headOf returns how many bytes of a line are white space and the mark of an item.
func headOf(line string) int {
	rest := strings.TrimLeft(line, " \t")
	rest = strings.TrimLeft(strings.TrimLeft(rest, "-*•–|"), " \t\"")
	return len(line) - len(rest)
}

// emphasis may stand around a label.
const emphasis = "*_\"“”"

// labelled reads a line whose label the grammar does not read as a whole, or not
// at all: "1992-1999", "c. 1190", "1159". Whether that is a time only the lines
// beside it can tell where the label may stand in prose, too. A label with a day
// that there is not is an error.
func (r *entryReader) labelled(line source.Span) (entry, error) {
	for _, l := range labelsOf(r.doc.Text, line) {
		words := strings.TrimLeft(r.doc.Text[l.Start:l.End], emphasis)
		l.Start = l.End - len(words)
		words = strings.TrimRight(words, emphasis)
		l.End = l.Start + len(words)
		if !mayBeTime(words) {
			continue
		}
		x, err := r.tagger().ReadLabel(words, r.doc.Published.Date)
		if errors.Is(err, calendar.ErrNoSuchDay) {
			return entry{}, calendar.ErrNoSuchDay
		}
		if err != nil || !dates(&x) && x.When.Grain() != calendar.Century {
			continue
		}
		title := trimmed(r.doc.Text, source.Span{Start: l.title, End: line.End})
		if title.Start >= title.End {
			continue
		}
		x.Start, x.End = l.Start, l.End
		doubted := isNumber(words) && !r.isDated(l.Span)
		return entry{line: line, title: title, timex: &x, made: true, doubted: doubted, bare: l.mark == '.' || l.mark == '-' || !selfEvident(words)}, nil
	}
	return entry{}, nil
}

// mayBeTime reports a label with a number or a century's name: the others the
// grammar reads.
func mayBeTime(label string) bool {
	return strings.ContainsAny(label, "0123456789") || strings.Contains(strings.ToLower(label), "century")
}

// selfEvident reports a label that is a time wherever it stands: one that begins
// with neither a preposition nor a number that stands alone.
func selfEvident(label string) bool {
	if isNumber(label) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(label)
	word, _, _ := strings.Cut(strings.ToLower(label), " ")
	switch word {
	case "in", "on", "since", "until", "till", "before", "after", "from", "between", "around", "about":
		return false
	}
	return unicode.IsDigit(first) || strings.HasPrefix(word, "c")
}

// isDated reports whether the grammar has found a time in a label.
func (r *entryReader) isDated(l source.Span) bool {
	return len(r.timexes) > 0 && r.timexes[0].Start < l.End && r.timexes[0].Start >= l.Start
}

// tagger returns the tagger for labels, made when the first one is read.
func (r *entryReader) tagger() *timex.Tagger {
	if r.labels == nil {
		r.labels = timex.New()
	}
	return r.labels
}

// noYears reports bare numbers at the heads of lines that are no years: hours
// ("0900", "1330"), the numbers of items (101, 102, 103), amounts, and what goes to
// and fro.
func noYears(entries []entry, text string) bool {
	up, down, steps, n, last, largest := 0, 0, 0, 0, 0, 0
	for i := range entries {
		e := &entries[i]
		if !e.doubted {
			continue
		}
		if text[e.timex.Start] == '0' {
			return true
		}
		year := e.timex.When.From.Date.Year
		if n++; n > 1 {
			switch {
			case year > last:
				up++
			case year < last:
				down++
			}
			if year == last+1 {
				steps++
			}
		}
		last, largest = year, max(largest, year)
	}
	return min(up, down) > 0 || largest < 1000 && (n == len(entries) || n > 1 && steps == n-1)
}

func isNumber(words string) bool { return strings.Trim(words, "0123456789") == "" }
