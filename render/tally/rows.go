package tally

import (
	"cmp"
	"slices"

	"annals/chronology"
	"annals/chronology/event"
	"annals/render/wording"
)

// Row is the counts of one kind or actor, one a bin.
type Row struct {
	Name   string
	Kind   event.Kind // empty but in rows of a kind
	Counts []int
	Total  int
}

// Most returns the greatest count of a row.
func (r Row) Most() int {
	most := 0
	for _, n := range r.Counts {
		most = max(most, n)
	}
	return most
}

// Kinds returns the counts of all events and of each kind, the most frequent
// first. Where there are more than most kinds, the rarest share the last row.
func Kinds(c *chronology.Chronology, bins Bins, most int) (all Row, kinds []Row) {
	all = Row{Name: "All events", Counts: make([]int, bins.Len())}
	rows := newRows(bins)
	for i := range c.Events {
		e := &c.Events[i]
		if bin := bins.Of(e); bin >= 0 {
			all.Counts[bin]++
			all.Total++
			rows.count(string(e.Kind), bin)
		}
	}
	kinds = rows.sorted()
	for i := range kinds {
		kinds[i].Kind = event.Kind(kinds[i].Name)
		kinds[i].Name = wording.Label(wording.Line(kinds[i].Name))
	}
	if len(kinds) <= most {
		return all, kinds
	}
	rest := Row{Name: "Further kinds", Kind: event.Other, Counts: make([]int, bins.Len())}
	for _, r := range kinds[most-1:] {
		for i, n := range r.Counts {
			rest.Counts[i] += n
		}
		rest.Total += r.Total
	}
	return all, append(kinds[:most-1:most-1], rest)
}

// Actors returns the counts of the most frequent actors, at most so many, and
// the number of the others. An actor counts once an event.
func Actors(c *chronology.Chronology, bins Bins, most int) (actors []Row, others int) {
	rows := newRows(bins)
	for i := range c.Events {
		e := &c.Events[i]
		bin := bins.Of(e)
		if bin < 0 {
			continue
		}
		for k, name := range e.Actors {
			if !slices.Contains(e.Actors[:k], name) {
				rows.count(name, bin)
			}
		}
	}
	actors = rows.sorted()
	for i := range actors {
		actors[i].Name = wording.Line(actors[i].Name)
	}
	if len(actors) > most {
		return actors[:most], len(actors) - most
	}
	return actors, 0
}

// rowSet makes rows as their names come up.
type rowSet struct {
	bins  Bins
	index map[string]int
	rows  []Row
}

func newRows(bins Bins) *rowSet { return &rowSet{bins: bins, index: make(map[string]int)} }

func (s *rowSet) count(name string, bin int) {
	i, seen := s.index[name]
	if !seen {
		i = len(s.rows)
		s.index[name] = i
		s.rows = append(s.rows, Row{Name: name, Counts: make([]int, s.bins.Len())})
	}
	s.rows[i].Counts[bin]++
	s.rows[i].Total++
}

// sorted returns the rows, the most frequent first, and among equals the one
// that came up first.
func (s *rowSet) sorted() []Row {
	slices.SortStableFunc(s.rows, func(a, b Row) int { return cmp.Compare(b.Total, a.Total) })
	return s.rows
}
