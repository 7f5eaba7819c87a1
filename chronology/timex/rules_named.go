package timex

import (
	"strings"

	"annals/chronology/calendar"
)

// namedRules are counts from an event that the text itself has dated: "two
// years after the quake", where it told of "the 2010 quake" or "the quake of
// 12 January 2010" before.
func namedRules() []rule {
	return []rule{
		{
			name:     "from-named-event",
			patterns: []string{"{num} {units} after|before|following the|that {noun}", "a|one {unit} after|before|following the|that {noun}", "the {unit} after|before|following the|that {noun}"},
			check:    func(d *document, m *match) bool { _, ok := d.named(m); return ok },
			value:    fromNamed,
			yes: []example{
				{"The quake of 12 January 2010 shook all. Two years after the quake the port reopened.", "Two years after the quake", "2012"},
				{"In the 1998 flood a dam broke; a year before the flood it had been tested.", "a year before the flood", "1997"},
			},
			no: []string{"Two years after the quake they met.", "two years after the 12th"},
		},
	}
}

// maxNamed bounds how many dated events are remembered, the latest of them.
const maxNamed = 16

// namedEvent is a noun that a date stood beside, and that date.
type namedEvent struct {
	noun string
	at   calendar.Point
}

// name remembers the noun that a date describes: the one behind "the 2014
// annexation", or before "the annexation of 2014".
func (d *document) name(first, end int, r reading) {
	if r.when.IsZero() || r.when.IsRange() || r.kind == Duration || r.kind == Set || r.needsAnchor {
		return
	}
	if at := d.at(first - 1); d.lex.entry(at).text == "the" || d.lex.entry(at).text == "a" {
		last := -1
		for i := end; i < end+3 && d.isNoun(i); i++ {
			last = i
		}
		if last >= 0 {
			d.remembered(d.textAt(last), r.when.From)
			return
		}
	}
	switch d.entryAt(first - 1).text {
	case "of", "on", "in":
		if d.isNoun(first-2) && (d.entryAt(first-3).text == "the" || d.isNoun(first-3)) {
			d.remembered(d.textAt(first-2), r.when.From)
		}
	}
}

// isNoun reports a word in lower case beyond the lexicon, as common nouns are,
// that does not have the ending of a verb in the past.
func (d *document) isNoun(i int) bool {
	t := d.at(i)
	return t.kind == wordToken && t.word == 0 && t.flags&(capital|glued) == 0 && t.end-t.start >= 3 && !strings.HasSuffix(d.textAt(i), "ed")
}

func (d *document) remembered(noun string, at calendar.Point) {
	for i := range d.events {
		if d.events[i].noun == noun {
			d.events[i].at = at
			return
		}
	}
	if len(d.events) == maxNamed {
		d.events = append(d.events[:0], d.events[1:]...)
	}
	d.events = append(d.events, namedEvent{noun, at})
}

// named returns the date of the noun that a match ends in.
func (d *document) named(m *match) (calendar.Point, bool) {
	noun := d.textAt(m.end - 1)
	for _, e := range d.events {
		if e.noun == noun {
			return e.at, true
		}
	}
	return calendar.Point{}, false
}

func fromNamed(d *document, m *match) (reading, bool) {
	at, ok := d.named(m)
	if !ok {
		return reading{}, false
	}
	n, because := m.count(d), "counted on from the "+d.textAt(m.end-1)+", which the text dates"
	for i := m.first; i < m.end; i++ {
		if d.entryAt(i).text == "before" {
			n, because = -n, "counted back from the "+d.textAt(m.end-1)+", which the text dates"
		}
	}
	grain := unitOrUnits(m)
	if grain < calendar.Day || grain < at.Grain { // three days after an event of some May
		return reading{}, false
	}
	p := step(at.Date, grain, n)
	r := dated(p, Narrative, because)
	r.own = true
	return r, !p.IsZero()
}
