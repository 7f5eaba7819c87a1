package figure

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"annals/render/wording"
)

// actorChart is the matrix of who took part when.
type actorChart struct {
	*drawing
	bins   bins
	rows   []actorRow
	most   int
	others int // actors without a row
}

type actorRow struct {
	name   string
	counts []int
	total  int
}

const (
	actorRows = 25
	actorBins = 24
	actorName = 190
	actorLine = 30
)

// nameWidth is the width of the column of names.
func (d *actorChart) nameWidth() float64 { return min(actorName, d.width*0.3) }

func (d *actorChart) lay() float64 {
	width := d.width - 2*pad - d.nameWidth()
	d.bins = newBins(d.c.Events, max(2, min(actorBins, int(width/30))))
	d.rows, d.most, d.others = nil, 0, 0
	index := make(map[string]int)
	for i := range d.c.Events {
		e := &d.c.Events[i]
		day, ok := beginning(e)
		bin := -1
		if ok {
			bin = d.bins.of(day)
		}
		if bin < 0 {
			continue
		}
		for k, name := range e.Actors {
			if slices.Contains(e.Actors[:k], name) {
				continue
			}
			row, seen := index[name]
			if !seen {
				row = len(d.rows)
				index[name] = row
				d.rows = append(d.rows, actorRow{name: name, counts: make([]int, d.bins.len())})
			}
			d.rows[row].counts[bin]++
			d.rows[row].total++
		}
	}
	// The busiest first; among equals whoever comes first in time.
	slices.SortStableFunc(d.rows, func(a, b actorRow) int { return cmp.Compare(b.total, a.total) })
	if len(d.rows) > actorRows {
		d.others = len(d.rows) - actorRows
		d.rows = d.rows[:actorRows]
	}
	for _, r := range d.rows {
		d.most = max(d.most, slices.Max(r.counts))
	}
	height := float64(max(1, len(d.rows))*actorLine + axisHeight + legendLine)
	if d.others > 0 {
		height += legendLine
	}
	return height
}

func (d *actorChart) draw() {
	name := d.nameWidth()
	x, width := pad+name, d.width-2*pad-name
	if len(d.rows) == 0 {
		d.text(pad, d.top+20, "No event names anyone.", textFace, setting{fill: d.theme.soft})
		return
	}
	step := width / float64(d.bins.len())
	y := d.top
	for _, r := range d.rows {
		d.rowName(r.name, y+actorLine/2, name)
		for i, n := range r.counts {
			label, context := d.bins.label(i)
			text := ""
			if n > 0 {
				text = strconv.Itoa(n)
			}
			d.cell(x+float64(i)*step+1, y+1, step-2, actorLine-2, n, d.most, text, fmt.Sprintf("%s, %s %s: %d", wording.Line(r.name), label, context, n))
		}
		y += actorLine
	}
	d.binAxis(d.bins, x, width, y)
	note := ""
	if d.others > 0 {
		note = fmt.Sprintf("%d further actors with fewer events are not shown", d.others)
		if d.others == 1 {
			note = "1 further actor with fewer events is not shown"
		}
	}
	d.heatLegend(x, y+axisHeight+10, d.most, "events "+d.bins.name(), note)
}
