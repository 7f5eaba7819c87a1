package pipeline

import (
	"cmp"
	"slices"
)

// keep returns at most n of the tellings of one day, each once, and whether any
// had to go. Every event comes once before any comes a second time, so that a
// report that a thousand papers print does not push out all others; and of
// equals the more salient before the less, the earlier article before the later.
//
// keep of parts is keep of the whole: if a telling is among the first n of all, it is
// among the first n of any part that it is in. For its rank is the number of
// tellings in the rounds before its own, where an event has as many as it has
// tellings, at most one a round, and of those ahead of it in its own round; both
// can only grow with more tellings. So a combiner may cut at any time, and the
// result does not depend on how the input was cut or in which order it came.
//
// The slice is reordered.
func keep(tellings []telling, n int) (kept []telling, cut bool) {
	slices.SortFunc(tellings, func(a, b telling) int {
		return cmp.Or(cmp.Compare(a.Event, b.Event), b.before(&a), cmp.Compare(a.Article, b.Article), cmp.Compare(a.Place, b.Place))
	})
	tellings = slices.CompactFunc(tellings, func(a, b telling) bool {
		return a.Event == b.Event && a.Article == b.Article && a.Place == b.Place
	})
	if len(tellings) <= n {
		return tellings, false
	}
	type ranked struct {
		telling
		round int // how many tellings of the same event come before
	}
	all := make([]ranked, len(tellings))
	for i, t := range tellings {
		all[i].telling = t
		if i > 0 && tellings[i-1].Event == t.Event {
			all[i].round = all[i-1].round + 1
		}
	}
	slices.SortFunc(all, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(a.round, b.round), b.before(&a.telling), cmp.Compare(a.Event, b.Event))
	})
	kept = make([]telling, n)
	for i := range kept {
		kept[i] = all[i].telling
	}
	return kept, true
}

// before compares the salience of tellings.
func (t *telling) before(o *telling) int { return cmp.Compare(t.Salience, o.Salience) }
