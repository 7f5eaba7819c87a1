package layout

import (
	"cmp"
	"slices"

	"annals/chronology"
)

// LaneBy says what the lanes of a timeline are.
type LaneBy string

// The ways to form lanes.
const (
	ByKind   LaneBy = "kind"
	ByActor  LaneBy = "actor"
	ByPlace  LaneBy = "place"
	BySource LaneBy = "source"
)

// maxLanes bounds the lanes; the events of the rarest share one called "other".
const maxLanes = 9

// LaneOf returns the name of an event's lane, empty where it has none.
func LaneOf(c *chronology.Chronology, e *chronology.Event, by LaneBy) string {
	switch by {
	case ByActor:
		if len(e.Actors) > 0 {
			return e.Actors[0]
		}
	case ByPlace:
		return e.Place
	case BySource:
		if ids := e.SourceIDs(); len(ids) > 0 {
			for i := range c.Sources {
				if c.Sources[i].ID == ids[0] {
					return cmp.Or(c.Sources[i].Title, c.Sources[i].Name)
				}
			}
		}
	case ByKind:
		return string(e.Kind)
	}
	return ""
}

// Lanes returns the names of the lanes in the order of their first event, and
// for each event the index of its lane; eras have none, their index is 0. Events without a lane, and those of
// lanes beyond the most frequent, go into the last one, whose name is empty.
func Lanes(c *chronology.Chronology, by LaneBy) (names []string, of []int) {
	count := make(map[string]int)
	var order []string
	own := make([]string, len(c.Events))
	eras := IsEra(c.Events)
	for i := range c.Events {
		if eras != nil && eras[i] {
			continue
		}
		own[i] = LaneOf(c, &c.Events[i], by)
		if own[i] == "" {
			continue
		}
		if count[own[i]] == 0 {
			order = append(order, own[i])
		}
		count[own[i]]++
	}
	if len(order) > maxLanes {
		kept := slices.Clone(order)
		slices.SortStableFunc(kept, func(a, b string) int { return cmp.Compare(count[b], count[a]) })
		kept = kept[:maxLanes-1]
		order = slices.DeleteFunc(order, func(n string) bool { return !slices.Contains(kept, n) })
	}
	of = make([]int, len(c.Events))
	rest := false
	for i, name := range own {
		if eras != nil && eras[i] {
			continue
		}
		if of[i] = slices.Index(order, name); of[i] < 0 {
			of[i], rest = len(order), true
		}
	}
	if rest || len(order) == 0 {
		order = append(order, "")
	}
	return order, of
}
