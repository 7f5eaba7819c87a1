package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/chronology/source"
	"annals/chronology/timex"
)

// How many entries a list by hand has at least, and which share of the lines
// they are; the others are its headings, no longer than longestHeading.
const (
	leastEntries   = 2
	listShare      = 0.6
	longestHeading = 100 // bytes
)

// entriesOf returns the entries of a text; list says that the text is nothing
// but a list by hand. Two kinds of line are entries only in company: those that
// part their time from what happened by a space alone ("09:12 all clear") or have a
// time that may be none ("1159: Lübeck founded"), two or more in a row, and those
// that stand below their time, where two of them do so. The lines of a list that
// are no entry, and those with a day that there is not, come back as unread.
func entriesOf(doc *source.Document, timexes []timex.Timex) (entries []entry, unread []unreadLine, list bool) {
	r := entryReader{doc: doc, timexes: timexes, ends: true}
	for start := 0; start < len(doc.Text); {
		end := len(doc.Text)
		if n := strings.IndexByte(doc.Text[start:], '\n'); n >= 0 {
			end = start + n
		}
		r.line(source.Span{Start: start, End: end})
		start = end + 1
	}
	entries = r.inCompany()
	meant := len(entries) // as entries
	for _, u := range r.others {
		if u.fault != nil {
			meant++
		}
	}
	list = r.prose == 0 && len(entries) >= leastEntries && float64(meant) >= listShare*float64(r.lines)
	return entries, r.lostOf(entries, list), list
}

// entryReader reads a text line by line.
type entryReader struct {
	doc     *source.Document
	timexes []timex.Timex // from the line at hand on
	entries []entry
	lines   int          // that are not empty and no time alone
	prose   int          // of those, sentences
	ends    bool         // whether the line before has come to its end
	alone   *timex.Timex // the line before is this time alone
	below   int          // the entries that stand below their time
	labels  *timex.Tagger
	others  []unreadLine // that are no entry
	gap     bool         // an empty line, or the beginning, stands before
}

func (r *entryReader) line(line source.Span) {
	text := strings.TrimSpace(r.doc.Text[line.Start:line.End])
	if text == "" {
		r.ends, r.gap = true, true
		return
	}
	gap := r.gap
	r.gap = false
	for len(r.timexes) > 0 && r.timexes[0].Start < line.Start {
		r.timexes = r.timexes[1:]
	}
	if t := r.timeAlone(line); t != nil {
		r.alone, r.ends = t, true
		return
	}
	if r.goesOn(line, gap) {
		return
	}
	r.lines++
	e, ok := entry{}, false
	var fault error
	if r.ends {
		if e, ok, fault = r.entry(line); !ok && fault == nil && r.alone != nil {
			e, ok = entry{line: line, title: trimmed(r.doc.Text, line), timex: r.alone, below: true}, true
			r.below++
		}
	}
	r.alone = nil
	if ok {
		e.number = r.lines
		r.entries = append(r.entries, e)
	} else {
		r.others = append(r.others, unreadLine{Span: trimmed(r.doc.Text, line), number: r.lines, fault: fault, gap: gap})
	}
	if (!ok || e.below) && (strings.HasSuffix(text, ".") || len(text) > longestHeading) {
		r.prose++
	}
	r.ends = ok || endsLine(text)
}

// entry reads a line by the expressions the grammar found in it and by its label;
// of the two the one counts that takes in more of the line's head.
func (r *entryReader) entry(line source.Span) (entry, bool, error) {
	e, ok := entryOf(r.doc.Text, line, r.timexes)
	if ok && !e.bare && r.wholeLabel(line, e.timex) {
		return e, true, nil
	}
	made, err := r.labelled(line)
	switch {
	case made.timex != nil && (!ok || made.timex.End > e.timex.End):
		return made, true, nil
	case err != nil:
		return entry{}, false, err
	}
	return e, ok, nil
}

// wholeLabel reports whether an expression is all there is before the first colon.
func (r *entryReader) wholeLabel(line source.Span, t *timex.Timex) bool {
	head := r.doc.Text[t.End:line.End]
	colon := strings.Index(head, ": ")
	return colon < 0 || colon > longestLabel || strings.Trim(head[:colon], " \t)]") == ""
}

// goesOn adds to an entry the indented line right below it, which is the rest of it.
func (r *entryReader) goesOn(line source.Span, gap bool) bool {
	n := len(r.entries)
	indented := strings.HasPrefix(r.doc.Text[line.Start:], "  ") || strings.HasPrefix(r.doc.Text[line.Start:], "\t")
	if gap || n == 0 || !indented || r.entries[n-1].number != r.lines || r.entries[n-1].below {
		return false
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimSpace(r.doc.Text[line.Start:line.End]))
	if !unicode.IsLetter(first) || strings.HasPrefix(r.doc.Text[r.entries[n-1].line.Start:], "  ") {
		return false
	}
	if _, ok, _ := r.entry(line); ok {
		return false
	}
	r.entries[n-1].rest = trimmed(r.doc.Text, line).End
	return true
}

// inCompany leaves out the entries that are some only in company and stand alone.
func (r *entryReader) inCompany() []entry {
	noYears := noYears(r.entries, r.doc.Text)
	out := r.entries[:0]
	for i, e := range r.entries {
		before := i > 0 && r.entries[i-1].number == e.number-1
		behind := i+1 < len(r.entries) && r.entries[i+1].number == e.number+1
		e.listed = before || behind
		switch {
		case e.below && r.below < leastEntries, e.bare && !e.listed, noYears && e.doubted:
			r.others = append(r.others, unreadLine{Span: trimmed(r.doc.Text, e.line), number: e.number})
			continue
		}
		out = append(out, e)
	}
	return out
}

// timeAlone returns the time that a line consists of. The day of publication
// above a text is none: it says when the text was written.
func (r *entryReader) timeAlone(line source.Span) *timex.Timex {
	if len(r.timexes) == 0 || r.timexes[0].End > line.End {
		return nil
	}
	t, rest := leadingTime(r.doc.Text, line, r.timexes)
	lead := strings.TrimLeft(r.doc.Text[line.Start:r.timexes[0].Start], " \t-*•–|[(")
	if lead != "" || strings.Trim(rest, " \t:)]|.–-") != "" || !dates(t) || age(t.When, r.doc.Published.Date) == 0 && t.Type != timex.Time {
		return nil
	}
	return t
}

// leadingTime returns the time at the head of a line that begins with timexes[0],
// and the rest of the line. A date and a clock behind it are one: "18 March, 09:12".
func leadingTime(text string, line source.Span, timexes []timex.Timex) (*timex.Timex, string) {
	t := &timexes[0]
	if len(timexes) > 1 && timexes[1].Type == timex.Time && timexes[1].End <= line.End && strings.Trim(text[t.End:timexes[1].Start], " ,T") == "" {
		t = &timexes[1]
	}
	rest := text[t.End:line.End]
	if t.Type == timex.Time && strings.HasPrefix(rest, "Z ") { // 2024-03-18T09:12:33Z
		rest = rest[1:]
	}
	return t, rest
}

// endsLine reports whether a line has come to the end of what it says, so that
// the next is not the rest of its sentence.
func endsLine(text string) bool {
	switch r, _ := utf8.DecodeLastRuneInString(text); r {
	case '.', '!', '?', ':', ';', '”', '"', ')', ']':
		return true
	}
	return len(text) < 40 // a heading, a name, a short item
}

// entryOf reads a line that begins with an expression of time, one of timexes.
func entryOf(text string, line source.Span, timexes []timex.Timex) (entry, bool) {
	if len(timexes) == 0 || timexes[0].End > line.End {
		return entry{}, false
	}
	lead := strings.TrimLeft(text[line.Start:timexes[0].Start], " \t")
	lead = strings.TrimLeft(strings.TrimLeft(lead, "-*•–|"), " \t")
	bracketed := lead == "[" || lead == "("
	if !bracketed && lead != "" && lead != "\"" {
		return entry{}, false
	}
	t, rest := leadingTime(text, line, timexes)
	if !dates(t) {
		return entry{}, false
	}
	after := strings.TrimLeft(rest, " )]")
	r, size := utf8.DecodeRuneInString(after)
	bare := false
	switch {
	case r == ':' || r == '\t' || r == '|':
	case (r == '–' || r == '—' || r == '-') && len(after) < len(rest):
	case bracketed && len(rest) > 0 && (rest[0] == ']' || rest[0] == ')'):
		size = 0
	case lead == "" && len(after) < len(rest) && (unicode.IsUpper(r) || t.Type == timex.Time && unicode.IsLetter(r)):
		size, bare = 0, true
	default:
		return entry{}, false
	}
	title := trimmed(text, source.Span{Start: line.End - len(after) + size, End: line.End})
	if title.Start == title.End {
		return entry{}, false
	}
	return entry{line: line, title: title, timex: t, bare: bare}, true
}

// trimmed is a stretch of text without white space and the borders of a table's
// cells around it.
func trimmed(text string, s source.Span) source.Span {
	words := text[s.Start:s.End]
	s.Start += len(words) - len(strings.TrimLeft(words, " \t|"))
	s.End = s.Start + len(strings.TrimSpace(strings.TrimRight(text[s.Start:s.End], " \t\r|")))
	return s
}

// cutAtEntries cuts sentences where an entry begins, which may follow a line
// without a full stop.
func cutAtEntries(text string, sentences []source.Span, entries []entry) []source.Span {
	if len(entries) == 0 {
		return sentences
	}
	out := make([]source.Span, 0, len(sentences)+len(entries))
	next := 0
	for _, s := range sentences {
		for next < len(entries) && entries[next].line.Start <= s.Start {
			next++
		}
		for ; next < len(entries) && entries[next].line.Start < s.End; next++ {
			at := entries[next].line.Start
			if before := s.Start + len(strings.TrimRightFunc(text[s.Start:at], unicode.IsSpace)); before > s.Start {
				out = append(out, source.Span{Start: s.Start, End: before})
			}
			s.Start = at
		}
		out = append(out, s)
	}
	return out
}
