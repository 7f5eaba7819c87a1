package chronology

import (
	"slices"
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/event"
)

// Filter chooses events. A zero field chooses all; an event must pass every
// field that is set.
type Filter struct {
	// From and Until bound the period, both inclusive. An event that overlaps it passes.
	From, Until calendar.Date
	Kinds       []event.Kind
	Statuses    []event.Status
	Actors      []string // any of them; letter case does not count
	Places      []string // any of them
	Sources     []string // any of them, by id or name
	// Query holds words; an event passes that has one of them, at the start of a
	// word, in its title, its quotes, its actors or its place.
	Query       string
	MinSalience float64
	// MaxDates keeps the days that matter most, PerDate the most salient events
	// of each day; 0 keeps all.
	MaxDates, PerDate int
}

// Select returns the events that pass, in the same order with the same ids,
// and all sources and diagnostics. It shares what it can with c.
func (c *Chronology) Select(f Filter) *Chronology {
	out := *c
	out.Events = make([]Event, 0, len(c.Events))
	words := strings.Fields(strings.ToLower(f.Query))
	names := make(map[string]string, len(c.Sources))
	for _, s := range c.Sources {
		names[s.ID] = s.Name
	}
	for i := range c.Events {
		if e := &c.Events[i]; f.passes(e, words, names) {
			out.Events = append(out.Events, *e)
		}
	}
	if f.MaxDates > 0 || f.PerDate > 0 {
		out.Events = mainDays(out.Events, f.MaxDates, f.PerDate)
	}
	if len(out.Events) < len(c.Events) {
		left := make(map[string]bool, len(c.Events))
		for i := range c.Events {
			left[c.Events[i].ID] = true
		}
		for i := range out.Events {
			delete(left, out.Events[i].ID)
		}
		out.forget(left)
	}
	return &out
}

func (f *Filter) passes(e *Event, words []string, names map[string]string) bool {
	switch {
	case e.Salience < f.MinSalience,
		!f.From.IsZero() && !e.End.IsZero() && e.End.Compare(f.From.At()) <= 0,
		!f.Until.IsZero() && !e.Start.IsZero() && e.Start.Compare(f.Until.AddDays(1).At()) >= 0,
		len(f.Kinds) > 0 && !slices.Contains(f.Kinds, e.Kind),
		len(f.Statuses) > 0 && !slices.Contains(f.Statuses, e.Status),
		len(f.Places) > 0 && !containsFold(f.Places, e.Place),
		len(f.Actors) > 0 && !slices.ContainsFunc(e.Actors, func(a string) bool { return containsFold(f.Actors, a) }),
		len(words) > 0 && !e.mentionsAny(words):
		return false
	}
	return len(f.Sources) == 0 || slices.ContainsFunc(e.SourceIDs(), func(id string) bool {
		return containsFold(f.Sources, id) || containsFold(f.Sources, names[id])
	})
}

func containsFold(list []string, s string) bool {
	return slices.ContainsFunc(list, func(x string) bool { return strings.EqualFold(x, s) })
}

// mentionsAny reports whether a word of the event begins with one of words,
// which are lower-case.
func (e *Event) mentionsAny(words []string) bool {
	if hasWord(e.Title, words) || hasWord(e.Place, words) {
		return true
	}
	if slices.ContainsFunc(e.Actors, func(a string) bool { return hasWord(a, words) }) {
		return true
	}
	return slices.ContainsFunc(e.Mentions, func(m Mention) bool { return hasWord(m.Quote, words) })
}

func hasWord(text string, words []string) bool {
	text = strings.ToLower(text)
	for _, w := range words {
		for from := 0; ; {
			i := strings.Index(text[from:], w)
			if i < 0 {
				break
			}
			if at := from + i; at == 0 || !isWordByte(text[at-1]) {
				return true
			}
			from += i + len(w)
		}
	}
	return false
}

// isWordByte reports bytes inside a word; every byte of a character beyond
// ASCII counts as one.
func isWordByte(b byte) bool {
	return b >= 0x80 || b >= 'a' && b <= 'z' || b >= '0' && b <= '9'
}
