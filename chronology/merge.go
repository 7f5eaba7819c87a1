package chronology

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"annals/chronology/event"
	"annals/chronology/source"
)

// merge joins the events that several sources tell of. told holds the events
// of each source, in the order of sources; two events of one source are never
// joined, since package event has already told them apart. The result is in
// the order of first telling. Where the sources of one event give different
// dates, a diagnostic says which and how many of them.
func merge(told [][]Event, sources []Source) ([]Event, []Diagnostic) {
	var events []Event
	if one := slices.DeleteFunc(slices.Clone(told), func(events []Event) bool { return len(events) == 0 }); len(one) == 1 {
		events = slices.Clone(one[0]) // nobody else tells of them
	} else {
		events = joinSources(told, sources)
	}
	names := make(map[string]string, len(sources)) // of the sources, by id
	for _, s := range sources {
		names[s.ID] = s.Name
	}
	var conflicts []Diagnostic
	for i := range events {
		if d, ok := dispute(&events[i], names); ok {
			conflicts = append(conflicts, d)
		}
	}
	return events, conflicts
}

// joinSources finds the partner of each event among those of the sources before.
func joinSources(told [][]Event, sources []Source) []Event {
	all := newTellings(told)
	var groups []*group
	blocks := newBlocks()
	for len(all) > 0 {
		n := 1
		for n < len(all) && all[n].source == all[0].source {
			n++
		}
		partners := blocks.partners(all[:n])
		for i := range all[:n] {
			g := partners[i]
			if g == nil {
				g = &group{place: len(groups)}
				groups = append(groups, g)
			}
			g.add(&all[i])
			blocks.put(g, &all[i])
		}
		all = all[n:]
	}
	events := make([]Event, len(groups))
	for i, g := range groups {
		events[i] = g.event(sources)
	}
	return events
}

// partners returns the group of each of one source's tellings, nil for what nobody
// has told before. No two have one group: the surer takes it, and the other its
// next best.
func (b *blocks) partners(told []telling) []*group {
	type pair struct {
		telling   int
		group     *group
		closeness float64
	}
	var pairs []pair
	for i := range told {
		b.near(&told[i], func(g *group) {
			if c := g.closeness(&told[i]); c > 0 {
				pairs = append(pairs, pair{i, g, c})
			}
		})
	}
	slices.SortFunc(pairs, func(x, y pair) int {
		return cmp.Or(cmp.Compare(y.closeness, x.closeness), x.telling-y.telling, x.group.place-y.group.place)
	})
	out := make([]*group, len(told))
	taken := make(map[*group]bool, len(told))
	for _, p := range pairs {
		if out[p.telling] == nil && !taken[p.group] {
			out[p.telling], taken[p.group] = p.group, true
		}
	}
	return out
}

// group is the tellings of one event.
type group struct {
	place    int
	tellings []*telling
	core     []*telling // those that a new telling is compared with
	seen     int        // the lookup of blocks that found it last
	found    float64    // the share of a telling's weight that it was found to have
}

// mostInCore bounds what a group of many sources costs to compare with.
const mostInCore = 12

// add puts a telling into the group. The first tellings with words of their own are
// its core, and of all others only the first.
func (g *group) add(t *telling) {
	g.tellings = append(g.tellings, t)
	if len(g.core) < mostInCore && !slices.ContainsFunc(g.core, func(c *telling) bool { return slices.Equal(c.bag, t.bag) }) {
		g.core = append(g.core, t)
	}
}

// closeness is how sure it is that t tells the event of g: 0 where it does not,
// more the surer. t must be close to half of the core and in conflict with none of
// it, so that a chain of tellings, each a little like the last, does not become one event.
func (g *group) closeness(t *telling) float64 {
	sum, near, far := 0.0, 0, 0
	for _, other := range g.core {
		c := other.closeness(t)
		switch {
		case c > 0:
			sum += c
			near++
		case 2*(far+1) > len(g.core) || other.need(t) == 0 || other.conflict(t):
			return 0
		default:
			far++
		}
	}
	return sum / float64(near)
}

// tiny lifts the closeness of what is just close enough above 0.
const tiny = 1e-9

// event returns the group as one event: the best supported date, the title and
// particulars of the telling that has it and matters most, the count of deaths of the
// newest source, every mention, and the other dates as alternatives.
func (g *group) event(sources []Source) Event {
	if len(g.tellings) == 1 {
		return *g.tellings[0].event
	}
	lead := g.lead()
	e := *lead.event
	e.Title = withToll(e.Title, g.newestToll(lead, sources))
	e.ID = g.tellings[0].event.ID // the first source's, which later sources do not change
	e.Mentions, e.Alternatives, e.Actors = nil, nil, nil
	doubt := 1.0
	for _, t := range g.ranked(lead) {
		e.Mentions = append(e.Mentions, t.event.Mentions...)
		e.Actors = withActors(e.Actors, t.event.Actors)
		if e.Place == "" {
			e.Place = t.event.Place
		}
		if t.event.EDTF != e.EDTF && !lead.within(t) {
			e.Alternatives = append(e.Alternatives, Alternative{EDTF: t.event.EDTF, Source: t.sourceID()})
		}
		e.Alternatives = append(e.Alternatives, t.event.Alternatives...)
		doubt *= 1 - t.event.Salience
	}
	e.Alternatives = slices.DeleteFunc(e.Alternatives, func(a Alternative) bool { return a.EDTF == e.EDTF })
	// Each further source makes the event matter more, and none makes it certain.
	e.Salience = math.Round(min(0.99, max(e.Salience, 1-math.Sqrt(doubt)))*100) / 100
	e.Status = g.status(lead)
	return e
}

// lead is the telling whose date the most sources support, the finer grain
// before the coarser, then the more salient, then the first.
func (g *group) lead() *telling {
	support := func(t *telling) int {
		n := 0
		for _, o := range g.tellings {
			if o.first == t.first && o.last == t.last {
				n += 2
			} else if t.within(o) {
				n++ // a coarser date does not speak against a finer one inside it
			}
		}
		return n
	}
	best := g.tellings[0]
	for _, t := range g.tellings[1:] {
		switch a, b := support(t), support(best); {
		case a != b:
			if a > b {
				best = t
			}
		case t.last-t.first != best.last-best.first:
			if t.last-t.first < best.last-best.first {
				best = t
			}
		case t.event.Salience > best.event.Salience:
			best = t
		}
	}
	return best
}

// ranked returns the tellings, the lead first, the others in order of source.
func (g *group) ranked(lead *telling) []*telling {
	out := []*telling{lead}
	for _, t := range g.tellings {
		if t != lead {
			out = append(out, t)
		}
	}
	return out
}

// status is the lead's, but what one source planned and another saw occur has occurred.
func (g *group) status(lead *telling) event.Status {
	if lead.event.Status != event.Planned && lead.event.Status != event.Hypothetical {
		return lead.event.Status
	}
	for _, t := range g.tellings {
		if t.event.Status == event.Occurred || t.event.Status == event.Ongoing {
			return t.event.Status
		}
	}
	return lead.event.Status
}

// dispute reports an event that its sources date differently.
func dispute(e *Event, names map[string]string) (Diagnostic, bool) {
	var others []string
	var at *Mention
	for _, a := range e.Alternatives {
		if len(e.Mentions) == 0 || a.Source == "" || a.Source == e.Mentions[0].Source {
			continue // another reading of the same words, not another source's date
		}
		others = append(others, fmt.Sprintf("%s (%s)", a.EDTF, names[a.Source]))
		for i := range e.Mentions {
			if at == nil && e.Mentions[i].Source == a.Source {
				at = &e.Mentions[i]
			}
		}
	}
	if len(others) == 0 || at == nil {
		return Diagnostic{}, false
	}
	return Diagnostic{
		Code: CodeDateDispute, Severity: source.Warning, Source: at.Source, Start: at.Start, End: at.End,
		Message: fmt.Sprintf("%q is dated %s; other sources say %s", e.Title, e.EDTF, strings.Join(others, ", ")),
		Hint:    "check the sources; write the chronology to .yaml, correct the date there and render it again",
	}, true
}
