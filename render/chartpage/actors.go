package chartpage

import (
	"fmt"

	"annals/chronology"
	"annals/render/tally"
)

// actors is the matrix of who took part when.
type actors struct {
	heat
	bins   tally.Bins
	others int
}

const mostActors, mostColumns = 40, 36

func newActors(c *chronology.Chronology) *actors {
	a := &actors{bins: tally.NewBins(c.Events, mostColumns)}
	rows, others := tally.Actors(c, a.bins, mostActors)
	a.others = others
	for i := range a.bins.Len() {
		a.columns = append(a.columns, a.bins.Name(i))
	}
	for _, r := range rows {
		a.rows = append(a.rows, r.Name)
		a.counts = append(a.counts, r.Counts)
		a.most = max(a.most, r.Most())
	}
	return a
}

func (a *actors) words() (heading, note string, counts table) {
	heading = "Who took part when"
	if len(a.rows) == 0 {
		return heading, "No event names anyone.", table{}
	}
	heading += ": events a " + a.bins.Grain.String()
	switch a.others {
	case 0:
	case 1:
		note = "1 further actor with fewer events is not shown."
	default:
		note = fmt.Sprintf("%d further actors with fewer events are not shown.", a.others)
	}
	return heading, note, a.table("Actor")
}
