package layout

import (
	"cmp"
	"slices"
)

// maxTries bounds how many events of a crowded lane are tried one by one.
const maxTries = 200

// dense places the events of a lane that has no room for all: the main ones
// with their labels, the others as clusters with a count in a row of their own.
func (p *placer) dense(events []int) (marks []Mark, height float64) {
	bySalience := slices.Clone(events)
	slices.SortStableFunc(bySalience, func(i, j int) int { return cmp.Compare(p.events[j].Salience, p.events[i].Salience) })
	own := p.size.Point*2 + 2*p.size.Gap // the clusters' row, above the others
	limit := p.limit() - own
	var s shelf
	shown := make(map[int]bool)
	for _, i := range bySalience[:min(maxTries, len(bySalience))] {
		m := p.mark(i)
		if p.put(&s, &m, limit) {
			m.Y += own
			marks = append(marks, m)
			shown[i] = true
		}
	}
	rest := slices.DeleteFunc(slices.Clone(events), func(i int) bool { return shown[i] })
	clusters := p.clusters(rest, own/2)
	slices.SortStableFunc(marks, func(a, b Mark) int { return cmp.Compare(a.X0, b.X0) })
	return append(clusters, marks...), own + s.height
}

// clusters gathers events by where they stand; each cluster is centred in its
// stretch of the axis, so that none touches the next.
func (p *placer) clusters(events []int, y float64) []Mark {
	stretch := p.size.Point*2 + p.size.Gap
	n := max(1, int(p.size.Width/stretch))
	bins := make([][]int, n)
	for _, i := range events {
		start, end := Bounds(&p.events[i])
		x := (p.axis.X(start) + p.axis.X(end)) / 2
		k := min(n-1, int(x*float64(n)))
		bins[k] = append(bins[k], i)
	}
	var marks []Mark
	for k, bin := range bins {
		if len(bin) == 0 {
			continue
		}
		x := (float64(k) + 0.5) * p.size.Width / float64(n)
		main := slices.MaxFunc(bin, func(i, j int) int {
			return cmp.Or(cmp.Compare(p.events[i].Salience, p.events[j].Salience), cmp.Compare(j, i))
		})
		marks = append(marks, Mark{Event: main, Cluster: bin, X0: x, X1: x, Y: y})
	}
	return marks
}
