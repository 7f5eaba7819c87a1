package chronology

import (
	"fmt"
	"slices"
)

// Combine adds the sources and events of more to base. What a person has edited in
// base stays. An event of more that tells of one in base adds its mentions, its date
// as an alternative where it has another, and whatever nobody has edited and it
// knows better: that what was planned has occurred. What was
// deleted from base stays deleted, and a Diagnostic with the code
// CodeStaysDeleted says so. A source that base has already, by its address or by
// its name and day, is not added twice, and what it tells changes nothing; other
// sources of more get new ids where theirs are taken.
func Combine(base, more *Chronology) *Chronology {
	out := &Chronology{Schema: Schema, Title: base.Title, Sources: append([]Source(nil), base.Sources...), Made: append([]Made(nil), base.Made...)}
	renamed := out.adopt(more.Sources)
	added := make([]Event, len(more.Events))
	for i, e := range more.Events {
		added[i] = e.withSources(renamed)
	}
	out.report(base.Diagnostics)
	out.report(renameDiagnostics(more.Diagnostics, renamed))
	made := make(map[string]*Made, len(out.Made))
	for i := range out.Made {
		made[out.Made[i].ID] = &out.Made[i]
	}
	gone := base.deleted()
	n := len(base.Events)
	match, fresh := newMatcher(base.Events, gone, added, made)
	out.Events = append(out.Events, base.Events...)
	var first []Event // told for the first time
	for i := range fresh {
		e := fresh[i].event
		switch at := match.find(&fresh[i]); {
		case at < 0:
			first = append(first, *e)
		case at < n:
			out.Events[at] = out.Events[at].joined(e, made[out.Events[at].ID])
			if len(out.Events[at].Alternatives) > len(base.Events[at].Alternatives) {
				if d, ok := dispute(&out.Events[at], out.names()); ok {
					out.report([]Diagnostic{d})
				}
			}
		default:
			out.report([]Diagnostic{staysDeleted(e, &gone[at-n], out.nameOf(e))})
		}
	}
	out.Events = append(out.Events, first...)
	out.record(first)
	distinctIDs(out.Events)
	sortEvents(out.Events)
	out.tidy()
	return out
}

// report adds diagnostics, each once.
func (c *Chronology) report(list []Diagnostic) {
	known := make(map[Diagnostic]bool, len(c.Diagnostics))
	for _, d := range c.Diagnostics {
		known[d] = true
	}
	for _, d := range list {
		if !known[d] {
			known[d] = true
			c.Diagnostics = append(c.Diagnostics, d)
		}
	}
}

// names returns the names of the sources by their ids.
func (c *Chronology) names() map[string]string {
	names := make(map[string]string, len(c.Sources))
	for _, s := range c.Sources {
		names[s.ID] = s.Name
	}
	return names
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
