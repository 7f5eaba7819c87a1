package figure

import (
	"fmt"
	"strconv"

	"annals/render/tally"
)

// actorChart is the matrix of who took part when.
type actorChart struct {
	*drawing
	bins   tally.Bins
	rows   []tally.Row
	others int // actors without a row
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
	d.bins = tally.NewBins(d.c.Events, max(2, min(actorBins, int(width/30))))
	d.rows, d.others = tally.Actors(d.c, d.bins, actorRows)
	height := float64(max(1, len(d.rows))*actorLine + axisHeight + legendLine)
	if d.others > 0 {
		height += legendLine
	}
	return height
}

func (d *actorChart) draw() {
	if len(d.rows) == 0 {
		d.text(pad, d.top+20, "No event names anyone.", textFace, setting{fill: d.theme.soft})
		return
	}
	name := d.nameWidth()
	x, width := pad+name, d.width-2*pad-name
	step := width / float64(d.bins.Len())
	most := 0
	for _, r := range d.rows {
		most = max(most, r.Most())
	}
	y := d.top
	for _, r := range d.rows {
		d.rowName(r.Name, y+actorLine/2, name)
		for i, n := range r.Counts {
			text := ""
			if n > 0 {
				text = strconv.Itoa(n)
			}
			d.cell(x+float64(i)*step+1, y+1, step-2, actorLine-2, n, most, text, fmt.Sprintf("%s, %s: %d", r.Name, d.bins.Name(i), n))
		}
		y += actorLine
	}
	d.binAxis(d.bins, x, width, y)
	d.heatLegend(x, y+axisHeight+10, most, "events a "+d.bins.Grain.String(), furtherActors(d.others))
}

func furtherActors(n int) string {
	switch n {
	case 0:
		return ""
	case 1:
		return "1 further actor with fewer events is not shown"
	}
	return fmt.Sprintf("%d further actors with fewer events are not shown", n)
}
