package chronology

import (
	"slices"
	"strings"

	"annals/chronology/event"
)

// telling is one source's account of one event, prepared for comparison.
type telling struct {
	event  *Event
	source int // index into the sources
	first  int // the days since 1970 of its first and last day
	last   int
	terms  []term // each once, in order of the text
	bag    bag
	actors map[string]bool
}

func newTellings(told [][]Event) []telling {
	var all []telling
	var texts [][]term
	for s := range told {
		for i := range told[s] {
			e := &told[s][i]
			text := e.Title
			if len(e.Mentions) > 0 {
				text += " " + e.Mentions[0].Quote
			}
			unique := distinct(terms(text))
			texts = append(texts, unique)
			t := telling{event: e, source: s, terms: unique, actors: make(map[string]bool, len(e.Actors))}
			t.first, t.last = daysOf(e)
			for _, a := range e.Actors {
				t.actors[strings.ToLower(a)] = true
			}
			all = append(all, t)
		}
	}
	c := newCorpus(texts)
	for i := range all {
		all[i].bag = c.bag(all[i].terms)
		// The rarest terms first: they name the event and find its partners.
		slices.SortStableFunc(all[i].terms, func(a, b term) int { return c.in[a] - c.in[b] })
	}
	return all
}

// daysOf returns an event's first and last day as day numbers; an open bound
// counts as the other one.
func daysOf(e *Event) (first, last int) {
	start, end := e.Start, e.End
	switch {
	case start.IsZero() && end.IsZero():
		return 0, 0
	case start.IsZero():
		last = end.Serial()
		return last, last
	case end.IsZero():
		first = start.Serial()
		return first, first
	}
	first, last = start.Serial(), end.Serial()
	if end.Clock == 0 {
		last--
	}
	return first, max(first, last)
}

// The closeness that two tellings need, by how their dates agree. Sources that
// disagree about the day must agree about nearly everything else.
const (
	needSameDates     = 0.50
	needNestedDates   = 0.62
	needNeighbourDays = 0.82
	neighbourhood     = 3 // days
)

func (t *telling) closeness(o *telling) float64 {
	a, b := t.event, o.event
	need := 0.0
	switch {
	case t.first == o.first && t.last == o.last:
		need = needSameDates
	case t.first <= o.last && o.first <= t.last:
		need = needNestedDates
	case t.last == t.first && o.last == o.first && abs(t.first-o.first) <= neighbourhood:
		need = needNeighbourDays
	default:
		return 0
	}
	if (a.Status == event.Denied) != (b.Status == event.Denied) {
		return 0
	}
	actors := sharedActors(t.actors, o.actors)
	if a.Kind == event.Statement && b.Kind == event.Statement && actors == 0 {
		return 0 // two people's statements are two events, however alike
	}
	score := t.bag.cosine(t.terms, o.bag) + 0.2*actors + 0.1*samePlace(a.Place, b.Place) + kinship(a.Kind, b.Kind)
	if score < need {
		return 0
	}
	return score
}

// sharedActors is the share of the smaller side's actors that both name.
func sharedActors(a, b map[string]bool) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	n := 0
	for name := range a {
		if b[name] {
			n++
		}
	}
	return float64(n) / float64(min(len(a), len(b)))
}

func samePlace(a, b string) float64 {
	switch {
	case a == "" || b == "":
		return 0
	case strings.EqualFold(a, b):
		return 1
	}
	return -1
}

// kinship says how well two kinds can name one event: a source that calls a
// meeting talks is not a second event, a death and a football match are two.
func kinship(a, b event.Kind) float64 {
	switch {
	case a == b:
		return 0.15
	case a == event.Other || b == event.Other:
		return 0.05
	}
	for _, family := range [...][]event.Kind{
		{event.Talks, event.Meeting, event.Agreement},
		{event.Military, event.Attack, event.Death},
		{event.Accident, event.Disaster, event.Death},
		{event.Legal, event.Legislation, event.Death},
		{event.Economy, event.Business, event.Agreement},
		{event.Health, event.Science, event.Death},
		{event.Election, event.Appointment},
	} {
		if slices.Contains(family, a) && slices.Contains(family, b) {
			return 0.08
		}
	}
	return -0.15
}

func distinct(list []term) []term {
	seen := make(map[term]bool, len(list))
	out := make([]term, 0, len(list))
	for _, t := range list {
		if !seen[t] {
			seen[t] = true
			out = append(out, t)
		}
	}
	return out
}

func abs(n int) int { return max(n, -n) }

// within reports whether t's days lie inside those of o.
func (t *telling) within(o *telling) bool { return o.first <= t.first && t.last <= o.last }

func (t *telling) sourceID() string {
	if len(t.event.Mentions) > 0 {
		return t.event.Mentions[0].Source
	}
	return ""
}
