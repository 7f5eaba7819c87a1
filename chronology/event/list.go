package event

import (
	"strings"

	"annals/chronology/source"
)

// A text can be a list by hand: its lines are entries and headings, and each
// entry is an event in the writer's own words.
//
//	2014: Russia annexes Crimea
//	Monday – talks in Geneva

// fromList makes happenings of entries. Their titles are the writer's words;
// their kind is that of the first verb or event noun in them.
func (a *analyser) fromList(doc *source.Document, entries []entry) []Happening {
	out := make([]Happening, 0, len(entries))
	known := &people{full: map[string]string{}, surnames: map[string]string{}, female: map[string]bool{}}
	for i, e := range entries {
		e.title.End, e.line.End = max(e.title.End, e.rest), max(e.line.End, e.rest)
		s := &sentence{span: e.line, index: i}
		s.words = a.words(doc, e.title, nil, false)
		s.findVerbs()
		kind, _, _ := s.kindOfLine()
		h := Happening{
			Title: strings.TrimRight(strings.Join(strings.Fields(doc.Text[e.title.Start:e.title.End]), " "), "."), Kind: kind, Status: Occurred, When: e.timex.When, Salience: listSalience,
			Mentions: []Mention{{Clause: e.title, Head: e.title, Sentence: e.line, Basis: ByTimex, Timex: e.timex}},
		}
		if len(s.words) > 0 {
			h.Mentions[0].Head = spanOf(s.words, 0, 1)
			h.Actors = known.actorsIn(doc, s, 0, len(s.words))
			h.Place = known.placeOf(doc, s, 0, len(s.words))
		}
		switch {
		case (datedBy{when: h.When}).after(doc.Published.Date, false):
			h.Status = Planned
		case h.When.OpenTo:
			h.Status = Ongoing
		}
		out = append(out, h)
	}
	return out
}

// listSalience is that of an entry: a person thought it worth a line.
const listSalience = 0.8
