package chronology

import (
	"slices"

	"annals/chronology/calendar"
)

// sortEvents puts events into chronological order: by start, an open start by
// its end, and events of one start in the order in which they were told.
func sortEvents(events []Event) {
	slices.SortStableFunc(events, func(a, b Event) int { return startOf(&a).Compare(startOf(&b)) })
}

// startOf is the moment an event is ordered by.
func startOf(e *Event) calendar.Moment {
	if e.Start.IsZero() {
		return e.End
	}
	return e.Start
}
