package chronology

import (
	"fmt"
	"slices"
)

// Combine adds the sources and events of more to base. What stands in base
// wins, edited by hand or not: an event of more that tells of one in base only
// adds its mentions, and where it has another date, an alternative. What was
// deleted from base stays deleted, and a Diagnostic with the code
// CodeStaysDeleted says so. A source that base has already, by its address or by
// its name and day, is not added twice; other sources of more get new ids where
// theirs are taken.
func Combine(base, more *Chronology) *Chronology {
	out := &Chronology{Schema: Schema, Title: base.Title, Sources: append([]Source(nil), base.Sources...), Made: append([]Made(nil), base.Made...)}
	renamed := out.adopt(more.Sources)
	added := make([]Event, len(more.Events))
	for i, e := range more.Events {
		added[i] = e.withSources(renamed)
	}
	gone := base.deleted()
	all := newTellings([][]Event{base.Events, gone, added})
	n := len(base.Events)
	kept, deleted, fresh := all[:n], all[n:n+len(gone)], all[n+len(gone):]
	match := newMatcher(kept, deleted)
	out.Events = append(out.Events, base.Events...)
	for i := range fresh {
		e := fresh[i].event
		switch at := match.find(&fresh[i]); {
		case at < 0:
			out.Events = append(out.Events, *e)
			out.record(out.Events[len(out.Events)-1:])
		case at < n:
			out.Events[at] = out.Events[at].joined(e)
		default:
			out.Diagnostics = append(out.Diagnostics, staysDeleted(e, deleted[at-n].event, out.nameOf(e)))
		}
	}
	out.Diagnostics = append(append(out.Diagnostics, base.Diagnostics...), renameDiagnostics(more.Diagnostics, renamed)...)
	distinctIDs(out.Events)
	sortEvents(out.Events)
	out.tidy()
	return out
}

// adopt adds sources that are new and returns the ids that all of them have here.
func (c *Chronology) adopt(sources []Source) map[string]string {
	renamed := make(map[string]string, len(sources))
	for _, s := range sources {
		old := s.ID
		if at := slices.IndexFunc(c.Sources, s.same); at >= 0 {
			renamed[old] = c.Sources[at].ID
			continue
		}
		s.ID = c.freeID()
		renamed[old] = s.ID
		c.Sources = append(c.Sources, s)
	}
	return renamed
}

func (s Source) same(o Source) bool {
	return s.URL != "" && s.URL == o.URL || s.Name != "" && s.Name == o.Name && s.Published == o.Published
}

// freeID is the next id of a source that none has.
func (c *Chronology) freeID() string {
	for n := len(c.Sources) + 1; ; n++ {
		id := fmt.Sprintf("s%d", n)
		if !slices.ContainsFunc(c.Sources, func(s Source) bool { return s.ID == id }) {
			return id
		}
	}
}

// nameOf is the name of the source that tells of an event first.
func (c *Chronology) nameOf(e *Event) string {
	for _, s := range c.Sources {
		if len(e.Mentions) > 0 && s.ID == e.Mentions[0].Source {
			return s.Name
		}
	}
	return "a source"
}

// matcher finds the event that a new telling tells of, among those that are
// there and those that were deleted.
type matcher struct {
	byID   map[string]int
	blocks *blocks
}

func newMatcher(kept, deleted []telling) *matcher {
	m := &matcher{byID: make(map[string]int, len(kept)+len(deleted)), blocks: newBlocks()}
	for i, list := range [][]telling{kept, deleted} {
		for k := range list {
			place := i*len(kept) + k
			g := &group{place: place}
			g.add(&list[k])
			m.byID[list[k].event.ID] = place
			m.blocks.put(g, &list[k])
		}
	}
	return m
}

// find returns the place of the event, kept ones first, or -1. An id says more
// than likeness: it is made of the sentence that tells the event.
func (m *matcher) find(t *telling) int {
	if at, ok := m.byID[t.event.ID]; ok {
		return at
	}
	best, bestScore := -1, 0.0
	m.blocks.near(t, func(g *group) {
		if score := g.closeness(t); score > bestScore || score == bestScore && score > 0 && g.place < best {
			best, bestScore = g.place, score
		}
	})
	return best
}

// withSources returns a copy of e that names its sources anew.
func (e Event) withSources(renamed map[string]string) Event {
	mentions := make([]Mention, len(e.Mentions))
	for i, m := range e.Mentions {
		m.Source = renamed[m.Source]
		mentions[i] = m
	}
	e.Mentions = mentions
	alternatives := make([]Alternative, len(e.Alternatives))
	for i, a := range e.Alternatives {
		if a.Source != "" {
			a.Source = renamed[a.Source]
		}
		alternatives[i] = a
	}
	e.Alternatives = alternatives
	return e
}

// joined returns e with the mentions of another telling of it.
func (e Event) joined(other *Event) Event {
	mentions := append([]Mention(nil), e.Mentions...)
	for _, m := range other.Mentions {
		if !slices.ContainsFunc(mentions, func(have Mention) bool { return have.Source == m.Source && have.Head == m.Head }) {
			mentions = append(mentions, m)
		}
	}
	e.Mentions = mentions
	if e.ID == other.ID {
		return e // the same words again: the date that stands was edited, or is the same
	}
	if other.EDTF != e.EDTF && len(other.Mentions) > 0 {
		e.Alternatives = append(append([]Alternative(nil), e.Alternatives...), Alternative{EDTF: other.EDTF, Source: other.Mentions[0].Source})
	}
	return e
}

func renameDiagnostics(list []Diagnostic, renamed map[string]string) []Diagnostic {
	out := make([]Diagnostic, len(list))
	for i, d := range list {
		if d.Source != "" {
			d.Source = renamed[d.Source]
		}
		out[i] = d
	}
	return out
}
