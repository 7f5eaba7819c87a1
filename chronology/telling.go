package chronology

import (
	"slices"
	"strings"

	"annals/chronology/event"
)

// telling is one source's account of one event, prepared for comparison.
type telling struct {
	event    *Event
	source   int // index into the sources
	first    int // the days since 1970 of its first and last day
	last     int
	terms    []term    // each once, the rarest first
	weights  []float64 // of the terms, whose squares sum to 1
	bag      vector
	read     *reading
	dateline *named // the place of the story, or nil
}

func newTellings(told [][]Event) []telling {
	var all []telling
	var texts [][]term
	places := datelines(told)
	for s := range told {
		for i := range told[s] {
			e := &told[s][i]
			text := e.Title
			if len(e.Mentions) > 0 {
				text += ". " + e.Mentions[0].Quote
			}
			unique := distinct(canonicalTerms(text))
			texts = append(texts, unique)
			t := telling{event: e, source: s, terms: unique, read: read(e)}
			t.first, t.last = daysOf(e)
			if place, ok := places[t.sourceID()]; ok {
				t.dateline = &place
			}
			all = append(all, t)
		}
	}
	c := newCorpus(texts)
	ids := make(map[term]int32, len(c.in))
	for i := range all {
		// The rarest terms first: they name the event and find its partners.
		slices.SortStableFunc(all[i].terms, func(a, b term) int { return c.in[a] - c.in[b] })
		all[i].weights, all[i].bag = c.vector(all[i].terms, ids)
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

// closeness is how sure it is that two tellings are of one event: 0 where they are
// not, more the surer.
func (t *telling) closeness(o *telling) float64 {
	a, b := t.event, o.event
	need := t.need(o)
	if need == 0 {
		return 0
	}
	likeness := t.bag.cosine(o.bag) + kinship(a.Kind, b.Kind)
	if t.read.sense != "" && t.read.sense == o.read.sense {
		likeness += 0.1
		if sharesDone(t.read, o.read) {
			likeness += 0.2 // the same thing happened to the same
		}
	}
	if likeness+0.2+0.1 < need {
		return 0 // whoever took part, and wherever
	}
	actors := sharedActors(t.read.names, o.read.names)
	if a.Kind == event.Statement && b.Kind == event.Statement && actors == 0 {
		return 0 // two people's statements are two events, however alike
	}
	score := likeness + 0.2*actors + 0.1*samePlace(a.Place, b.Place)
	if score < need || t.conflict(o) {
		return 0
	}
	return score - need + tiny
}

// need is the closeness that two tellings need by their dates, 0 where they cannot agree.
func (t *telling) need(o *telling) float64 {
	switch {
	case t.first == o.first && t.last == o.last:
		return needSameDates
	case t.first <= o.last && o.first <= t.last:
		return needNestedDates
	case t.last == t.first && o.last == o.first && abs(t.first-o.first) <= neighbourhood:
		return needNeighbourDays
	}
	return 0
}

// sharedActors is the share of the smaller side's names that both name.
func sharedActors(a, b []named) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	n := 0
	for i := range a {
		if a[i].in(b) {
			n++
		}
	}
	return float64(n) / float64(len(a))
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
