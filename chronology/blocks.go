package chronology

// blocks finds the groups that a telling could belong to without comparing it
// with all of them: those that share one of its rarest terms and lie near it
// in time. Days have a block each; stretches longer than a month are found by year.
type blocks struct {
	byDay  map[blockKey][]*group
	byYear map[blockKey][]*group
	stamp  int      // counts the terms that were looked up
	out    []*group // what was found, reused
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

	// The share of a telling's weight that a group must have to be looked at.
	shareSameDays  = 0.1
	shareOtherDays = 0.4
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

// near calls yield with the groups that share enough of t's weight to be its event's:
// more of it where they lie on other days. One word in common says nothing.
func (b *blocks) near(t *telling, yield func(*group)) {
	b.out = b.out[:0]
	from := b.stamp
	for i, term := range t.terms[:min(keyTerms, len(t.terms))] {
		b.stamp++
		weight := t.weights[i]
		if t.last-t.first > longStretch {
			for year := t.first / daysInAYear; year <= min(t.last/daysInAYear, t.first/daysInAYear+longStretch); year++ {
				b.find(b.byYear[blockKey{term, year}], from, weight, false)
			}
			continue
		}
		for day := t.first - stretchOfDays; day <= t.last+stretchOfDays; day++ {
			b.find(b.byDay[blockKey{term, day}], from, weight, false)
		}
		b.find(b.byYear[blockKey{term, t.first / daysInAYear}], from, weight, true)
	}
	for _, g := range b.out {
		need := shareSameDays
		if first := g.tellings[0]; first.last < t.first || t.last < first.first {
			need = shareOtherDays
		}
		if g.found >= need {
			yield(g)
		}
	}
}

// find notes the groups of a block, each once a term.
func (b *blocks) find(list []*group, from int, weight float64, onlyLong bool) {
	for _, g := range list {
		if g.seen == b.stamp || onlyLong && g.tellings[0].last-g.tellings[0].first <= longStretch {
			continue
		}
		if g.seen <= from {
			g.found = 0
			b.out = append(b.out, g)
		}
		g.seen = b.stamp
		g.found += weight * weight
	}
}
