package figure

import (
	"fmt"

	"annals/chronology"
	"annals/render/layout"
	"annals/render/wording"
)

// Page is what one page of a longer figure shows.
type Page struct {
	Chronology *chronology.Chronology
	Name       string // "Page 2 of 3: events 63 to 122 of 140, March 1990 to May 1990"; empty where there is one alone
}

// Pages deals the events out to pages of Options.Size as PDF does, at most 50,
// for documents that hold a figure a page. A size without a height, and a chart
// other than the timeline, is one page.
func Pages(c *chronology.Chronology, opts Options) ([]Page, error) {
	return deal(c, opts, &shapeCanvas{})
}

const (
	// legible is the least scale at which a page of several is drawn: text of
	// 7.8 points.
	legible = 0.8
	// mostPages bounds a figure; what would need more is clustered on as many.
	mostPages = 50
)

// deal deals the events out to pages in order, as many to a page as can be
// drawn legibly and without a cluster. A page ends at the widest gap of its
// last quarter, so that what belongs together stands together.
func deal(c *chronology.Chronology, opts Options, on canvas) ([]Page, error) {
	room, err := parseSize(opts.Size)
	if err != nil {
		return nil, err
	}
	if room.height == 0 || opts.Chart != "" && opts.Chart != Timeline || fits(c.Events, c, opts, on, room) {
		return []Page{{Chronology: c}}, nil
	}
	var ends []int
	for from := 0; from < len(c.Events); from = ends[len(ends)-1] {
		if len(ends) == mostPages {
			ends = evenly(len(c.Events))
			break
		}
		n := most(len(c.Events)-from, func(n int) bool { return fits(c.Events[from:from+n], c, opts, on, room) })
		if n < len(c.Events)-from {
			n = widestGap(c.Events[from:from+n+1], n-n/4)
		}
		ends = append(ends, from+n)
	}
	parts := make([]Page, len(ends))
	from := 0
	for i, end := range ends {
		page := *c
		page.Events = c.Events[from:end]
		parts[i] = Page{&page, fmt.Sprintf("Page %d of %d: events %d to %d of %d, %s", i+1, len(ends), from+1, end, len(c.Events), wording.Span(&page))}
		from = end
	}
	return parts, nil
}

// fits reports whether events can be drawn legibly on one page, each on its own.
func fits(events []chronology.Event, c *chronology.Chronology, opts Options, on canvas, room page) bool {
	if len(events) > crowded {
		return false
	}
	page := *c
	page.Events = events
	d, err := blankDrawing(&page, opts, on)
	if err != nil {
		return false
	}
	t := &timeline{drawing: d}
	d.chart = t
	d.lay(room.width / legible)
	if d.height*legible > room.height {
		return false
	}
	for i := range t.scene.Marks {
		if t.scene.Marks[i].Cluster != nil {
			return false
		}
	}
	return true
}

// most returns the greatest n from 1 to limit that ok holds for, if it holds for
// all smaller ones; 1 where it holds for none.
func most(limit int, ok func(int) bool) int {
	low, high := 1, min(limit, crowded)
	for low < high {
		mid := (low + high + 1) / 2
		if ok(mid) {
			low = mid
		} else {
			high = mid - 1
		}
	}
	return low
}

// widestGap returns where, from least on, the longest time lies between an
// event and the next one.
func widestGap(events []chronology.Event, least int) int {
	best, widest := len(events)-1, -1.0
	for i := max(1, least); i < len(events); i++ {
		before, _ := layout.Bounds(&events[i-1])
		after, _ := layout.Bounds(&events[i])
		if gap := after - before; gap >= widest {
			best, widest = i, gap
		}
	}
	return best
}

// evenly returns the ends of mostPages parts of n events.
func evenly(n int) []int {
	ends := make([]int, mostPages)
	for i := range ends {
		ends[i] = n * (i + 1) / mostPages
	}
	return ends
}
