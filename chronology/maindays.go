package chronology

import "slices"

// mainDays keeps the days that matter most, at most maxDates of them, and of
// each its most salient events, at most perDate; 0 is no bound. The order of
// the events stays.
func mainDays(events []Event, maxDates, perDate int) []Event {
	type day struct {
		key    string
		weight float64
		events []int
	}
	var days []*day
	byKey := make(map[string]*day)
	for i := range events {
		key := startOf(&events[i]).Date.String()
		d := byKey[key]
		if d == nil {
			d = &day{key: key}
			byKey[key] = d
			days = append(days, d)
		}
		d.events = append(d.events, i)
		d.weight += events[i].Salience * float64(len(events[i].SourceIDs()))
	}
	if maxDates > 0 && len(days) > maxDates {
		slices.SortStableFunc(days, func(a, b *day) int { return compareDown(a.weight, b.weight) })
		days = days[:maxDates]
	}
	var keep []int
	for _, d := range days {
		if perDate > 0 && len(d.events) > perDate {
			slices.SortStableFunc(d.events, func(a, b int) int { return compareDown(events[a].Salience, events[b].Salience) })
			d.events = d.events[:perDate]
		}
		keep = append(keep, d.events...)
	}
	slices.Sort(keep)
	out := make([]Event, len(keep))
	for i, k := range keep {
		out[i] = events[k]
	}
	return out
}

// compareDown orders the larger first.
func compareDown(a, b float64) int {
	switch {
	case a > b:
		return -1
	case a < b:
		return 1
	}
	return 0
}
