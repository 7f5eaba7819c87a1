package page

import (
	"annals/chronology"
	"annals/render/layout"
)

// keyView says which signs stand in the chart, each of which the key explains.
// Kinds and statuses are explained by what filters them.
type keyView struct{ Bar, Faded, Open, Many, Differ, Count, Break bool }

// leastCrowd is how many events may crowd so that the chart counts them.
const leastCrowd = 30

func newKey(c *chronology.Chronology, m *model) keyView {
	k := keyView{Count: len(c.Events) >= leastCrowd, Break: len(m.Axes[layout.Warped].Breaks) > 0}
	events := layout.WithoutEras(c.Events)
	for i := range events {
		e := &events[i]
		fuzzy := layout.IsFuzzy(e)
		k.Bar = k.Bar || layout.IsBar(e) && !fuzzy
		k.Faded = k.Faded || layout.IsBar(e) && fuzzy
		k.Open = k.Open || layout.IsDated(e) && (e.Start.IsZero() || e.End.IsZero())
		k.Many = k.Many || len(e.SourceIDs()) > 1
		k.Differ = k.Differ || disputed(e)
	}
	return k
}
