package pipeline

import (
	"cmp"
	"math"
	"slices"
)

// dayTold is what is kept of one day of a story.
type dayTold struct {
	Day      string
	Tellings []telling
	Told     int64 // how many there were, repeated articles counted again
	Weight   int64 // the sum of their saliences
	Cut      bool  // whether any were dropped
}

// storyTold is what is kept of a story.
type storyTold struct {
	Days  []dayTold
	Limit int64 // the most tellings that a day may keep; 0 is no limit
	Kept  int64 // the tellings in Days
	// Of the days that were dropped:
	DroppedDays, DroppedTold int64
}

// share cuts a story to n tellings: every day may keep the same number of
// them, the largest with which the story fits, so that the small days stay whole
// and only the large ones are cut. Where there are more days than n, the
// weightiest n stay with one telling each.
//
// share of parts is share of the whole: the limit only falls as days are added,
// it is remembered, and the first tellings of a day are the first of its first.
func share(s *storyTold, n int) {
	if s.Kept <= int64(n) && s.Limit == 0 {
		return
	}
	sizes := make([]int, len(s.Days))
	for i := range s.Days {
		sizes[i] = len(s.Days[i].Tellings)
	}
	limit := largestLimit(sizes, n)
	if s.Limit > 0 {
		limit = min(limit, int(s.Limit))
	}
	if limit == 0 {
		limit = 1
		slices.SortFunc(s.Days, func(a, b dayTold) int {
			return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.Day, b.Day))
		})
		for _, d := range s.Days[n:] {
			s.DroppedDays++
			s.DroppedTold += d.Told
		}
		s.Days = slices.Clip(s.Days[:n])
	}
	s.apply(limit)
}

// largestLimit is the largest limit of a day with which days of these sizes
// have at most n tellings; 0 where there are more days than n.
func largestLimit(sizes []int, n int) int {
	slices.Sort(sizes)
	for i, size := range sizes {
		left := len(sizes) - i
		if size*left > n {
			return n / left
		}
		n -= size
	}
	return math.MaxInt
}

// apply cuts every day to the limit. It is applied to all days, those that come
// later too.
func (s *storyTold) apply(limit int) {
	s.Limit, s.Kept = int64(limit), 0
	for i := range s.Days {
		d := &s.Days[i]
		var cut bool
		d.Tellings, cut = keep(d.Tellings, limit)
		d.Cut = d.Cut || cut
		s.Kept += int64(len(d.Tellings))
	}
}
