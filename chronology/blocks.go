package chronology

import "slices"

// blocks finds the groups that a telling could belong to without comparing it
// with all of them: those that share one of its rarest terms and lie near it
// in time. Days have a block each; stretches longer than a month are found by year.
type blocks struct {
	byDay  map[blockKey][]*group
	byYear map[blockKey][]*group
}

type blockKey struct {
	term term
	when int // a day number, or a number of years since 1970
}

const (
	keyTerms      = 10  // how many of a telling's rarest terms are looked up
	longStretch   = 31  // days; a longer telling is found by year
	mostPerBlock  = 200 // a block as full as this says nothing about identity
	daysInAYear   = 366
	stretchOfDays = neighbourhood
)

func newBlocks() *blocks {
	return &blocks{byDay: make(map[blockKey][]*group), byYear: make(map[blockKey][]*group)}
}

func (b *blocks) put(g *group, t *telling) {
	for _, term := range t.terms[:min(keyTerms, len(t.terms))] {
		if t.last-t.first <= longStretch {
			for day := t.first; day <= t.last; day++ {
				b.add(b.byDay, blockKey{term, day}, g)
			}
		}
		for year := t.first / daysInAYear; year <= min(t.last/daysInAYear, t.first/daysInAYear+longStretch); year++ {
			b.add(b.byYear, blockKey{term, year}, g)
		}
	}
}

func (b *blocks) add(m map[blockKey][]*group, k blockKey, g *group) {
	list := m[k]
	if len(list) < mostPerBlock && (len(list) == 0 || list[len(list)-1] != g) {
		m[k] = append(list, g)
	}
}

// near returns the candidates for t, each once, in order of first telling.
func (b *blocks) near(t *telling) []*group {
	var out []*group
	for _, term := range t.terms[:min(keyTerms, len(t.terms))] {
		if t.last-t.first > longStretch {
			for year := t.first / daysInAYear; year <= min(t.last/daysInAYear, t.first/daysInAYear+longStretch); year++ {
				out = append(out, b.byYear[blockKey{term, year}]...)
			}
			continue
		}
		for day := t.first - stretchOfDays; day <= t.last+stretchOfDays; day++ {
			out = append(out, b.byDay[blockKey{term, day}]...)
		}
		for _, g := range b.byYear[blockKey{term, t.first / daysInAYear}] {
			if g.tellings[0].last-g.tellings[0].first > longStretch {
				out = append(out, g)
			}
		}
	}
	slices.SortFunc(out, func(a, b *group) int { return a.place - b.place })
	return slices.Compact(out)
}
