package event

import (
	"fmt"
	"slices"
	"strings"

	"annals/chronology/source"
)

// CodeUnreadLine is the diagnostic of a line that looks like one of a list and
// has no date that could be read.
const CodeUnreadLine = "unread-line"

// unreadLine is a line that is no entry.
type unreadLine struct {
	source.Span
	number int   // of the line, as that of an entry
	fault  error // why it is none, where that is known
	gap    bool  // an empty line stands before it
}

// lostOf returns of the lines that are no entry those whose writer meant one. In
// a list that is each but its headings: what stands before the first entry, and a
// short line behind an empty one. In prose it is a line beside an entry whose
// label holds a number, and everywhere a day that there is not.
func (r *entryReader) lostOf(entries []entry, list bool) []unreadLine {
	numbers := make(map[int]bool, len(entries))
	for i := range entries {
		numbers[entries[i].number] = true
	}
	slices.SortStableFunc(r.others, func(a, b unreadLine) int { return a.number - b.number })
	var out []unreadLine
	for _, u := range r.others {
		text := r.doc.Text[u.Start:u.End]
		beside := numbers[u.number-1] || numbers[u.number+1]
		heading := len(entries) == 0 || u.number < entries[0].number || u.gap && !strings.Contains(text, ": ") && !endsSentence(text)
		switch {
		case u.fault != nil, beside && hasNumberedLabel(r.doc.Text, u.Span), list && !heading:
			out = append(out, u)
		}
	}
	return out
}

func endsSentence(text string) bool { return strings.HasSuffix(text, ".") }

// hasNumberedLabel reports a line with a short label that begins with a number.
func hasNumberedLabel(text string, line source.Span) bool {
	for _, l := range labelsOf(text, line) {
		if words := text[l.Start:l.End]; l.mark != '.' && len(words) <= longestLabel/2 && strings.ContainsAny(words[:1], "0123456789") && strings.ContainsAny(words, " .-/") {
			return true
		}
	}
	return false
}

// tellUnread says of each line what to do about it.
func tellUnread(doc *source.Document, lines []unreadLine) []source.Diagnostic {
	var out []source.Diagnostic
	for _, u := range lines {
		text := []rune(doc.Text[u.Start:u.End])
		if len(text) > 60 {
			text = append(text[:59], '…')
		}
		d := source.Diagnostic{
			Code: CodeUnreadLine, Severity: source.Warning, Start: u.Start, End: u.End,
			Message: fmt.Sprintf("the line %q was left out: no date that can be read stands at its head", string(text)),
			Hint:    "begin the line with its date and a colon, as in \"3 March 2021: the fair opens\"",
		}
		if u.fault != nil {
			d.Message = fmt.Sprintf("the line %q was left out: %v", string(text), u.fault)
			d.Hint = "correct the date"
		}
		out = append(out, d)
	}
	return out
}
