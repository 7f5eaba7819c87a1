package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/chronology/source"
	"annals/chronology/timex"
)

// entry is a line of a list, a log or a table that begins with its time and
// goes on, behind a colon, a dash or a bracket, with what happened then. Spans
// are offsets into the text.
//
//	18 March 2024: Dana opened a ticket
//	[09:12] the first alert fires
type entry struct {
	line  source.Span
	title source.Span
	timex *timex.Timex

	number int  // of the line, empty ones not counted
	bare   bool // no mark parts the time from what happened
	listed bool // the line before or behind is an entry too
}

// entriesOf returns the entries of a text; list says that the text is nothing
// but a list by hand. Of lines that part their time from what happened by a space alone,
// "09:12 all clear", only two or more in a row are entries: a log.
func entriesOf(doc *source.Document, timexes []timex.Timex) (entries []entry, list bool) {
	lines, prose := 0, 0
	next, ends := 0, true // whether the line before has come to its end
	for start := 0; start < len(doc.Text); {
		end := start + strings.IndexByte(doc.Text[start:]+"\n", '\n')
		line := source.Span{Start: start, End: end}
		start = end + 1
		text := strings.TrimSpace(doc.Text[line.Start:line.End])
		if text == "" {
			ends = true
			continue
		}
		lines++
		for next < len(timexes) && timexes[next].Start < line.Start {
			next++
		}
		e, ok := entry{}, false
		if ends {
			e, ok = entryOf(doc.Text, line, timexes[next:])
		}
		if ok {
			e.number = lines
			entries = append(entries, e)
		} else if strings.HasSuffix(text, ".") || len(text) > longestHeading {
			prose++
		}
		ends = ok || endsLine(text)
	}
	out := entries[:0]
	for i, e := range entries {
		before := i > 0 && entries[i-1].number == e.number-1
		behind := i+1 < len(entries) && entries[i+1].number == e.number+1
		e.listed = before || behind
		if e.listed || !e.bare {
			out = append(out, e)
		}
	}
	return out, prose == 0 && len(out) >= leastEntries && float64(len(out)) >= listShare*float64(lines)
}

// leastEntries and listShare are how many entries a list by hand has at least,
// and which share of the lines they are; the others are its headings, no longer
// than longestHeading.
const (
	leastEntries   = 2
	listShare      = 0.6
	longestHeading = 100 // bytes
)

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
// A date and a clock behind it are one: "18 March, 09:12".
func entryOf(text string, line source.Span, timexes []timex.Timex) (entry, bool) {
	if len(timexes) == 0 || timexes[0].End > line.End {
		return entry{}, false
	}
	t := &timexes[0]
	lead := strings.TrimLeft(text[line.Start:t.Start], " \t")
	lead = strings.TrimLeft(strings.TrimLeft(lead, "-*•–|"), " \t")
	bracketed := lead == "[" || lead == "("
	if !bracketed && lead != "" && lead != "\"" {
		return entry{}, false
	}
	if len(timexes) > 1 && timexes[1].Type == timex.Time && timexes[1].End <= line.End && strings.Trim(text[t.End:timexes[1].Start], " ,T") == "" {
		t = &timexes[1]
	}
	if !dates(t) {
		return entry{}, false
	}
	rest := text[t.End:line.End]
	after := strings.TrimLeft(rest, " )]")
	r, size := utf8.DecodeRuneInString(after)
	bare := false
	switch {
	case r == ':' || r == '\t' || r == '|':
	case (r == '–' || r == '—' || r == '-') && len(after) < len(rest):
	case bracketed && len(rest) > 0 && (rest[0] == ']' || rest[0] == ')'):
		size = 0
	case t.Type == timex.Time && lead == "" && unicode.IsLetter(r) && len(after) < len(rest):
		size, bare = 0, true
	default:
		return entry{}, false
	}
	title := strings.TrimRight(strings.TrimSpace(after[size:]), " \t|")
	if title == "" {
		return entry{}, false
	}
	start := line.End - len(strings.TrimLeft(after[size:], " \t"))
	return entry{line: line, title: source.Span{Start: start, End: start + len(title)}, timex: t, bare: bare}, true
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

// asWritten makes a mention of the sentence that opens an entry where its
// clauses told none: a nominal line ("talks in Geneva"), a present tense. A line
// alone that has no verb or event noun, "2019: 35%", tells of nothing.
func (t *teller) asWritten(s *sentence) {
	kind, head, ok := s.kindOfLine()
	if !ok && (!s.entry.listed || !s.words[0].isWord() || len(s.words) < 2) {
		return
	}
	title := s.line(t.doc)
	if !strings.Contains(title, " ") {
		return
	}
	m := told{kind: kind, status: Occurred, title: title, when: s.entry.timex.When, lemma: lemma(s.words[head].text), sentence: s.index, lead: s.lead, noun: s.words[head].isNoun()}
	if (datedBy{when: m.when}).after(t.doc.Published.Date, false) {
		m.status = Planned
	}
	m.actors = t.people.actorsIn(t.doc, s, 0, len(s.words))
	m.place = t.people.placeOf(t.doc, s, 0, len(s.words))
	m.mention = Mention{Clause: spanOf(s.words, 0, len(s.words)), Head: spanOf(s.words, head, head+1), Sentence: s.span, Basis: ByTimex, Timex: s.entry.timex}
	t.add(m)
}

// line is what a sentence says, as its writer put it.
func (s *sentence) line(doc *source.Document) string {
	return tidyTitle(doc.Text[s.words[0].start:s.words[len(s.words)-1].end])
}

// telegraphic reports whether the sentence of an entry is short enough to be its
// title, and names whom it tells of: "service restored", not "They agreed".
func (s *sentence) telegraphic() bool {
	first, last := &s.words[0], &s.words[len(s.words)-1]
	return last.end-first.start <= maxTitle && first.tag != "PRP" && first.tag != "PRP$"
}

// kindOfLine is the kind of an entry by its first verb or event noun; ok is
// false where it has none.
func (s *sentence) kindOfLine() (kind Kind, head int, ok bool) {
	for k := range s.verbs {
		if g := &s.verbs[k]; g.sense.class == happens || g.sense.class == speech {
			if !ok || g.sense.kind != Other {
				kind, head, ok = g.sense.kind, g.head, true
			}
			if kind != Other {
				return kind, head, true
			}
		}
	}
	for i := range s.words { // "Russia annexes Crimea": a short line misleads the tagger
		if x, known := verbs[lemma(s.words[i].text)]; known && x.class == happens && x.kind != Other && !s.words[i].isName() {
			return x.kind, i, true
		}
	}
	if i, sense, found := s.eventNoun(0, len(s.words)); found {
		return sense.kind, i, true
	}
	if !ok && len(s.verbs) > 0 && s.verbs[0].sense.class != state {
		return Other, s.verbs[0].head, true
	}
	return Other, head, ok
}
