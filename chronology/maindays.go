package chronology

import (
	"math"
	"slices"
)

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
			d.events = ofTheDay(events, d.events, perDate)
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

// How much closeness to what the day's other events tell, and each doubling of
// the sources, count beside an event's salience; and how alike to one already
// chosen an event may be.
const (
	centralWeight = 1.5
	sourceWeight  = 0.3
	tooAlike      = 0.4
)

// ofTheDay chooses n of a day's events: the most salient of those that tell
// what most of the day's events are about, and none that tells the same again
// while others are left. The places come back in order of choice.
func ofTheDay(events []Event, day []int, n int) []int {
	texts := make([][]term, len(day))
	for i, k := range day {
		texts[i] = distinct(terms(tellingText(&events[k])))
	}
	c := newCorpus(texts)
	bags := make([]bag, len(day))
	var all []term
	for i := range texts {
		bags[i] = c.bag(texts[i])
		all = append(all, texts[i]...)
	}
	centre := make(bag, len(all))
	for _, t := range all {
		centre[t]++ // a term weighs as much as there are events with it
	}
	norm := 0.0
	for _, t := range distinct(all) {
		norm += centre[t] * centre[t]
	}
	score := make([]float64, len(day))
	order := make([]int, len(day))
	for i, k := range day {
		order[i] = i
		score[i] = events[k].Salience + sourceWeight*math.Log2(float64(max(1, len(events[k].SourceIDs()))))
		if norm > 0 {
			score[i] += centralWeight * bags[i].cosine(texts[i], centre) / math.Sqrt(norm)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return compareDown(score[a], score[b]) })
	var chosen, alike []int
	for _, i := range order {
		if slices.ContainsFunc(chosen, func(j int) bool { return bags[i].cosine(texts[i], bags[j]) > tooAlike }) {
			alike = append(alike, i)
			continue
		}
		chosen = append(chosen, i)
	}
	chosen = append(chosen, alike...)[:n]
	out := make([]int, n)
	for i, at := range chosen {
		out[i] = day[at]
	}
	return out
}

// tellingText is what an event's first mention says.
func tellingText(e *Event) string {
	if len(e.Mentions) > 0 {
		return e.Mentions[0].Sentence.Text
	}
	return e.Title
}
