package event

import (
	"strings"
	"unicode/utf8"

	"annals/chronology/source"
	"annals/chronology/timex"
)

// A text can be a list by hand: most of its lines begin with a date and a colon
// or dash, and what follows is an event in the writer's own words.
//
//	2014: Russia annexes Crimea
//	Monday – talks in Geneva
//
// entry is one such line, as offsets into the text.
type entry struct {
	line  source.Span
	title source.Span
	timex *timex.Timex
}

// leastEntries and listShare are how many lines a list has at least, and which
// share of all lines, one in so many, must be entries.
const (
	leastEntries = 2
	listShare    = 0.6
)

// listed returns the entries of a text that is a list by hand.
func listed(doc *source.Document, timexes []timex.Timex) ([]entry, bool) {
	var entries []entry
	lines, next := 0, 0
	for start := 0; start < len(doc.Text); {
		end := start + strings.IndexByte(doc.Text[start:]+"\n", '\n')
		line := source.Span{Start: start, End: end}
		start = end + 1
		text := doc.Text[line.Start:line.End]
		if strings.TrimSpace(text) == "" {
			continue
		}
		lines++
		for next < len(timexes) && timexes[next].Start < line.Start {
			next++
		}
		if next < len(timexes) && timexes[next].End <= line.End {
			if e, ok := entryOf(doc.Text, line, &timexes[next]); ok {
				entries = append(entries, e)
			}
		}
	}
	return entries, len(entries) >= leastEntries && float64(len(entries)) >= listShare*float64(lines)
}

// entryOf reads a line that begins with an expression of time.
func entryOf(text string, line source.Span, t *timex.Timex) (entry, bool) {
	lead := strings.TrimLeft(text[line.Start:t.Start], " \t")
	if lead = strings.TrimLeft(lead, "-*•–"); strings.TrimSpace(strings.Trim(lead, "([\"")) != "" || !dates(t) {
		return entry{}, false
	}
	rest := text[t.End:line.End]
	after := strings.TrimLeft(rest, " )]")
	r, size := utf8.DecodeRuneInString(after)
	switch {
	case r == ':' || r == '\t':
	case (r == '–' || r == '—' || r == '-') && len(after) < len(rest):
	default:
		return entry{}, false
	}
	title := strings.TrimSpace(after[size:])
	if title == "" {
		return entry{}, false
	}
	start := line.End - len(strings.TrimLeft(after[size:], " \t"))
	return entry{line: line, title: source.Span{Start: start, End: start + len(title)}, timex: t}, true
}

// fromList makes happenings of entries. Their titles are the writer's words;
// their kind is that of the first verb or event noun in them.
func (a *analyser) fromList(doc *source.Document, entries []entry) []Happening {
	out := make([]Happening, 0, len(entries))
	known := &people{full: map[string]string{}, surnames: map[string]string{}, female: map[string]bool{}}
	for i, e := range entries {
		s := &sentence{span: e.line, index: i}
		s.words = a.words(doc, e.title, nil)
		s.verbs = findVerbs(s.words)
		h := Happening{
			Title: strings.TrimRight(doc.Text[e.title.Start:e.title.End], "."), Kind: s.kindOfLine(), Status: Occurred, When: e.timex.When, Salience: listSalience,
			Mentions: []Mention{{Clause: e.title, Head: e.title, Sentence: e.line, Basis: ByTimex, Timex: e.timex}},
		}
		if len(s.words) > 0 {
			h.Mentions[0].Head = spanOf(s.words, 0, 1)
			h.Actors = known.actorsIn(doc, s, 0, len(s.words))
			h.Place = known.placeOf(doc, s, 0, len(s.words))
		}
		if (datedBy{when: h.When}).after(doc.Published.Date, false) {
			h.Status = Planned
		}
		out = append(out, h)
	}
	return out
}

// listSalience is that of an entry: a person thought it worth a line.
const listSalience = 0.8

func (s *sentence) kindOfLine() Kind {
	for k := range s.verbs {
		if g := &s.verbs[k]; g.sense.class == happens || g.sense.class == speech {
			if g.sense.kind != Other {
				return g.sense.kind
			}
		}
	}
	for i := range s.words { // "Russia annexes Crimea": a short line misleads the tagger
		if x, ok := verbs[lemma(s.words[i].text)]; ok && x.class == happens && x.kind != Other && !s.words[i].isName() {
			return x.kind
		}
	}
	if _, sense, ok := s.eventNoun(0, len(s.words)); ok {
		return sense.kind
	}
	return Other
}
