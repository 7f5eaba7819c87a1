package figure

import (
	"cmp"
	"slices"
	"strconv"

	"annals/chronology/event"
	"annals/render/palette"
	"annals/render/wording"
)

// densityChart counts the events of each step of the calendar: all of them in a
// high row, each kind in a low one. Rows need no colours to be told apart.
type densityChart struct {
	*drawing
	bins bins
	rows []densityRow
}

type densityRow struct {
	name   string
	colour string
	counts []int
	most   int
	height float64
}

const (
	chartName   = 128 // width of the column of names
	densityHigh = 110 // height of the row of all events
	densityLow  = 46
	densityMost = 60 // bins
	densityRows = 9  // kinds with a row of their own; the rest share one
)

func (d *densityChart) lay() float64 {
	d.bins = newBins(d.c.Events, min(densityMost, int((d.width-chartName-2*pad)/12)))
	d.rows = []densityRow{{name: "All events", colour: d.theme.soft, counts: make([]int, d.bins.len()), height: densityHigh}}
	counts := make(map[event.Kind]int)
	for i := range d.c.Events {
		counts[d.c.Events[i].Kind]++
	}
	kinds := make([]event.Kind, 0, len(counts))
	for kind := range counts {
		kinds = append(kinds, kind)
	}
	slices.SortFunc(kinds, func(a, b event.Kind) int { return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b)) })
	row := make(map[event.Kind]int)
	for i, kind := range kinds {
		if i < densityRows || len(kinds) == densityRows+1 {
			d.rows = append(d.rows, densityRow{name: wording.Label(string(kind)), colour: d.colour(palette.Of(kind)), counts: make([]int, d.bins.len()), height: densityLow})
		} else if i == densityRows {
			d.rows = append(d.rows, densityRow{name: "Further kinds", colour: d.colour(palette.Of(event.Other)), counts: make([]int, d.bins.len()), height: densityLow})
		}
		row[kind] = len(d.rows) - 1
	}
	for i := range d.c.Events {
		day, ok := beginning(&d.c.Events[i])
		if !ok {
			continue
		}
		if bin := d.bins.of(day); bin >= 0 {
			d.rows[0].counts[bin]++
			d.rows[row[d.c.Events[i].Kind]].counts[bin]++
		}
	}
	height := 0.0
	for i := range d.rows {
		r := &d.rows[i]
		for _, n := range r.counts {
			r.most = max(r.most, n)
		}
		height += r.height
	}
	return height + axisHeight + legendLine
}

func (d *densityChart) draw() {
	x, width := float64(pad+chartName), d.width-2*pad-chartName
	y, most := d.top, 1
	for _, r := range d.rows[1:] { // kinds share a scale, so that their bars compare
		most = max(most, r.most)
	}
	for i, r := range d.rows {
		if i%2 == 0 {
			d.on.rect(pad, y, d.width-2*pad, r.height, 0, paint{fill: d.theme.band})
		}
		scale := most
		if i == 0 {
			scale = max(1, r.most)
		}
		d.rowName(r.name, y+r.height/2, chartName)
		d.bars(r, x, width, y, scale)
		y += r.height
		d.on.line(x, y, x+width, y, paint{stroke: d.theme.line, width: 1})
	}
	d.binAxis(d.bins, x, width, y)
	if d.bins.len() > 0 {
		d.text(x, y+axisHeight+14, "events "+d.bins.name()+", counted where they begin", smallFace, setting{fill: d.theme.soft})
	}
}

// bars draws a row's counts, each with its number where that has room.
func (d *densityChart) bars(r densityRow, x, width, y float64, scale int) {
	if d.bins.len() == 0 {
		return
	}
	const head = 18 // room for the number over the highest bar
	step := width / float64(d.bins.len())
	thick := min(step*0.8, 46)
	measure := d.on.measure(smallFace)
	for i, n := range r.counts {
		if n == 0 {
			continue
		}
		height := (r.height - head) * float64(n) / float64(scale)
		middle := x + (float64(i)+0.5)*step
		label, context := d.bins.label(i)
		number := strconv.Itoa(n)
		d.on.begin(r.name + ", " + label + " " + context + ": " + number)
		d.on.rect(middle-thick/2, y+r.height-height, thick, height, 1, paint{fill: r.colour})
		if measure(number) <= step {
			d.text(middle, y+r.height-height-4, number, smallFace, setting{fill: d.theme.soft, anchor: atMiddle})
		}
		d.on.end()
	}
}
