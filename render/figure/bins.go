package figure

import (
	"annals/chronology/calendar"
	"annals/render/layout"
	"annals/render/tally"
	"annals/render/wording"
)

// strides are the numbers of bins that labels may stand apart.
var strides = map[calendar.Grain][]int{
	calendar.Day: {1, 2, 7, 14}, calendar.Week: {1, 2, 4, 8}, calendar.Month: {1, 2, 3, 6, 12}, calendar.Quarter: {1, 2, 4},
}

// stride returns how many bins apart labels stand that have room for the widest.
func stride(b tally.Bins, room float64, measure func(string) float64) int {
	widest := 0.0
	for i := range b.Len() {
		label, context := b.Label(i)
		widest = max(widest, measure(label), measure(context))
	}
	steps := strides[b.Grain]
	if steps == nil {
		steps = []int{1, 2, 5, 10, 20, 50}
	}
	for _, n := range steps {
		if float64(n)*room >= widest+12 {
			return n
		}
	}
	return max(steps[len(steps)-1], int(widest/room)+1)
}

// ordinal numbers a bin within what its labels are of, so that they stand at
// Januaries and at round years.
func ordinal(b tally.Bins, i int) int {
	d := b.First(i)
	switch b.Grain {
	case calendar.Month:
		return d.Month - 1
	case calendar.Quarter:
		return (d.Month - 1) / 3
	case calendar.Year:
		return d.Year
	}
	return i
}

// binAxis labels the bins from x on, evenly, and the year under the first label
// of each.
func (d *drawing) binAxis(b tally.Bins, x, width, y float64) {
	if b.Len() == 0 {
		return
	}
	step := width / float64(b.Len())
	stride, last := stride(b, step, d.on.measure(yearFace)), ""
	for i := range b.Len() {
		if ordinal(b, i)%stride != 0 {
			continue
		}
		middle := x + (float64(i)+0.5)*step
		label, context := b.Label(i)
		d.text(middle, y+16, label, smallFace, setting{fill: d.theme.soft, anchor: atMiddle})
		if context != last {
			d.text(middle, y+32, context, yearFace, setting{fill: d.theme.ink, anchor: atMiddle})
			last = context
		}
	}
}

// rowName writes the name of a row of a chart into the column before it.
func (d *drawing) rowName(name string, middle, width float64) {
	measure := d.on.measure(textFace)
	lines, _ := layout.Wrap(wording.Line(name), width-14, 2, measure)
	for i, line := range lines {
		d.text(pad+8, middle+4.5+(float64(i)-float64(len(lines)-1)/2)*15, line, textFace, setting{fill: d.theme.ink})
	}
}
