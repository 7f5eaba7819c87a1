package chronology

import "fmt"

// Combine adds the sources and events of more to base. What stands in base
// wins: an event of more that tells of one in base only adds its mentions, and
// where it has another date, an alternative. Sources of more get new ids where
// theirs are taken.
func Combine(base, more *Chronology) *Chronology {
	out := &Chronology{Schema: Schema, Title: base.Title, Sources: append([]Source(nil), base.Sources...)}
	renamed := make(map[string]string, len(more.Sources))
	for _, s := range more.Sources {
		old := s.ID
		s.ID = fmt.Sprintf("s%d", len(out.Sources)+1)
		renamed[old] = s.ID
		out.Sources = append(out.Sources, s)
	}
	added := make([]Event, len(more.Events))
	for i, e := range more.Events {
		added[i] = e.withSources(renamed)
	}
	all := newTellings([][]Event{base.Events, added})
	kept, fresh := all[:len(base.Events)], all[len(base.Events):]
	blocks := newBlocks()
	groups := make([]*group, len(kept))
	for i := range kept {
		groups[i] = &group{place: i, tellings: []*telling{&kept[i]}}
		blocks.put(groups[i], &kept[i])
	}
	out.Events = append(out.Events, base.Events...)
	for i := range fresh {
		best, bestScore := -1, 0.0
		for _, g := range blocks.near(&fresh[i]) {
			if score := g.tellings[0].closeness(&fresh[i]); score > bestScore {
				best, bestScore = g.place, score
			}
		}
		if best < 0 {
			out.Events = append(out.Events, *fresh[i].event)
			continue
		}
		out.Events[best] = out.Events[best].joined(fresh[i].event)
	}
	out.Diagnostics = append(append(out.Diagnostics, base.Diagnostics...), renameDiagnostics(more.Diagnostics, renamed)...)
	distinctIDs(out.Events)
	sortEvents(out.Events)
	out.tidy()
	return out
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
	e.Mentions = append(append([]Mention(nil), e.Mentions...), other.Mentions...)
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
