package layout

import (
	"cmp"
	"slices"
)

// A stretch of empty time becomes a break when it is leastBreak days or more,
// takes leastShare or more of all the time that is not yet left out, and is
// breakFactor times the usual pause or more. The share keeps a steady rhythm
// (a report every quarter) whole; the factor does so for a few events that
// stand evenly apart.
const (
	leastBreak  = 60 // days
	leastShare  = 0.2
	breakFactor = 3
)

// findBreaks says for each stretch between two stops whether it is left out.
// The longest are tried first, since one long pause hides those within the rest.
func findBreaks(stops []float64, empty []bool) []bool {
	out := make([]bool, len(empty))
	var pauses []int
	for i, e := range empty {
		if e {
			pauses = append(pauses, i)
		}
	}
	length := func(i int) float64 { return stops[i+1] - stops[i] }
	slices.SortStableFunc(pauses, func(i, j int) int { return cmp.Compare(length(j), length(i)) })
	usual := usualPause(stops, pauses, length)
	left := stops[len(stops)-1] - stops[0]
	for _, i := range pauses {
		if length(i) < leastBreak || length(i) < leastShare*left || length(i) < breakFactor*usual {
			break
		}
		out[i] = true
		left -= length(i)
	}
	return out
}

// usualPause is the median of the pauses, the shorter one of an even number.
// A single pause has nothing to be usual by but the events beside it.
func usualPause(stops []float64, longestFirst []int, length func(int) float64) float64 {
	if len(longestFirst) > 1 {
		return length(longestFirst[len(longestFirst)/2])
	}
	var all []float64
	for i := range len(stops) - 1 {
		all = append(all, length(i))
	}
	slices.Sort(all)
	return all[(len(all)-1)/2]
}
