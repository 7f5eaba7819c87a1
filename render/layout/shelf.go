package layout

import (
	"cmp"
	"slices"
)

// A shelf packs boxes of given horizontal extents downwards so that none
// touches another.
type shelf struct {
	boxes  []box
	height float64 // of all that is on it
}

type box struct {
	span
	top, bottom float64
}

// put places a box as high as it goes and returns its top. It fails, and places
// nothing, where the box would reach beyond limit.
func (s *shelf) put(at span, height, limit float64) (top float64, ok bool) {
	var beside []box // in the way of some height, from the top
	for _, b := range s.boxes {
		if b.overlaps(at) {
			beside = append(beside, b)
		}
	}
	slices.SortFunc(beside, func(a, b box) int { return cmp.Compare(a.top, b.top) })
	for _, b := range beside {
		if top+height <= b.top {
			break
		}
		top = max(top, b.bottom)
	}
	if top+height > limit {
		return 0, false
	}
	s.boxes = append(s.boxes, box{at, top, top + height})
	s.height = max(s.height, top+height)
	return top, true
}
