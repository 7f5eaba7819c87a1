package figure

import (
	"cmp"
	"strconv"

	"annals/render/palette"
	"annals/render/tally"
)

// densityChart counts the events of each step of the calendar: all of them in a
// high row, each kind in a low one. Rows need no colours to be told apart.
type densityChart struct {
	*drawing
	bins  tally.Bins
	all   tally.Row
	kinds []tally.Row
}

const (
	chartName   = 128 // width of the column of names
	densityHigh = 110 // height of the row of all events
	densityLow  = 46
	densityMost = 60 // bins
	densityRows = 10 // kinds with a row, the last of which may stand for many
)

func (d *densityChart) lay() float64 {
	d.bins = tally.NewBins(d.c.Events, min(densityMost, int((d.width-chartName-2*pad)/12)))
	d.all, d.kinds = tally.Kinds(d.c, d.bins, densityRows)
	return densityHigh + float64(len(d.kinds)*densityLow) + axisHeight + legendLine
}

func (d *densityChart) draw() {
	x, width := float64(pad+chartName), d.width-2*pad-chartName
	y, most := d.top, 1
	for _, r := range d.kinds { // kinds share a scale, so that their bars compare
		most = max(most, r.Most())
	}
	d.row(d.all, y, densityHigh, max(1, d.all.Most()), d.theme.soft, true)
	y += densityHigh
	for i, r := range d.kinds {
		d.row(r, y, densityLow, most, d.colour(palette.Of(r.Kind)), i%2 == 1)
		y += densityLow
	}
	d.binAxis(d.bins, x, width, y)
	if d.bins.Len() > 0 {
		d.text(x, y+axisHeight+14, "events a "+d.bins.Grain.String()+", counted where they begin", smallFace, setting{fill: d.theme.soft})
	}
}

// row draws a row with its name.
func (d *densityChart) row(r tally.Row, y, height float64, scale int, colour string, banded bool) {
	if banded {
		d.on.rect(pad, y, d.width-2*pad, height, 0, paint{fill: d.theme.band})
	}
	d.rowName(cmp.Or(r.Name, "Other"), y+height/2, chartName)
	d.bars(r, y, height, scale, colour)
	d.on.line(pad+chartName, y+height, d.width-pad, y+height, paint{stroke: d.theme.line, width: 1})
}

// bars draws a row's counts, each with its number where that has room.
func (d *densityChart) bars(r tally.Row, y, height float64, scale int, colour string) {
	if d.bins.Len() == 0 {
		return
	}
	const head = 18 // room for the number over the highest bar
	step := (d.width - 2*pad - chartName) / float64(d.bins.Len())
	thick := min(step*0.8, 46)
	measure := d.on.measure(smallFace)
	for i, n := range r.Counts {
		if n == 0 {
			continue
		}
		high := (height - head) * float64(n) / float64(scale)
		middle := pad + chartName + (float64(i)+0.5)*step
		number := strconv.Itoa(n)
		d.on.begin(r.Name + ", " + d.bins.Name(i) + ": " + number)
		d.on.rect(middle-thick/2, y+height-high, thick, high, 1, paint{fill: colour})
		if measure(number) <= step {
			d.text(middle, y+height-high-4, number, smallFace, setting{fill: d.theme.soft, anchor: atMiddle})
		}
		d.on.end()
	}
}
