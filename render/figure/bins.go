package figure

import (
	"annals/chronology"
	"annals/chronology/calendar"
	"annals/render/layout"
	"annals/render/wording"
)

// bins are the equal steps of a calendar that a chart counts events in.
type bins struct {
	grain calendar.Grain
	first []calendar.Date // the first day of each; one more than there are bins
}

// binGrains are the steps that bins may have, the finest first.
var binGrains = [...]calendar.Grain{calendar.Day, calendar.Week, calendar.Month, calendar.Quarter, calendar.Year, calendar.Decade, calendar.Century, calendar.Millennium}

// newBins returns the finest bins that the events span in at most so many
// steps. Bins are none where no event has a date.
func newBins(events []chronology.Event, most int) bins {
	var from, to calendar.Date
	for i := range events {
		day, ok := beginning(&events[i])
		if !ok {
			continue
		}
		if from.IsZero() || day.Before(from) {
			from = day
		}
		if to.IsZero() || to.Before(day) {
			to = day
		}
	}
	if from.IsZero() {
		return bins{}
	}
	for _, grain := range binGrains {
		b := bins{grain: grain}
		for unit := calendar.UnitOf(grain, from); len(b.first) <= most; unit = unit.Step(1) {
			b.first = append(b.first, unit.Date)
			if to.Before(unit.Date) {
				return b
			}
		}
	}
	return bins{}
}

// beginning is the day that an event is counted on: its first, or the last of
// one whose beginning is open.
func beginning(e *chronology.Event) (calendar.Date, bool) {
	switch {
	case !e.Start.IsZero():
		return e.Start.Date, true
	case !e.End.IsZero():
		return e.End.AddDays(-1), true
	}
	return calendar.Date{}, false
}

func (b bins) len() int { return max(0, len(b.first)-1) }

// of returns the bin that a day lies in, or -1.
func (b bins) of(day calendar.Date) int {
	low, high := 0, b.len()
	for low < high { // the last bin that begins no later than day
		if mid := (low + high) / 2; b.first[mid+1].Compare(day) <= 0 {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low == b.len() || day.Before(b.first[low]) {
		return -1
	}
	return low
}

// name says what one bin is: "a month".
func (b bins) name() string { return "a " + b.grain.String() }

// label is what stands under a bin, and context what stands under that.
func (b bins) label(i int) (label, context string) {
	d := b.first[i]
	switch b.grain {
	case calendar.Day, calendar.Week:
		return wording.Tick(d, 0, calendar.Day), wording.Year(d.Year)
	case calendar.Month, calendar.Quarter:
		return wording.Tick(d, 0, calendar.Month), wording.Year(d.Year)
	}
	return wording.Year(d.Year), ""
}

// strides are the numbers of bins that labels may stand apart.
var strides = map[calendar.Grain][]int{
	calendar.Day: {1, 2, 7, 14}, calendar.Week: {1, 2, 4, 8}, calendar.Month: {1, 2, 3, 6, 12}, calendar.Quarter: {1, 2, 4},
}

// stride returns how many bins apart labels stand that have room for the widest.
func (b bins) stride(room float64, measure func(string) float64) int {
	widest := 0.0
	for i := range b.len() {
		label, context := b.label(i)
		widest = max(widest, measure(label), measure(context))
	}
	steps := strides[b.grain]
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
func (b bins) ordinal(i int) int {
	d := b.first[i]
	switch b.grain {
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
func (d *drawing) binAxis(b bins, x, width, y float64) {
	if b.len() == 0 {
		return
	}
	step := width / float64(b.len())
	stride, last := b.stride(step, d.on.measure(yearFace)), ""
	for i := range b.len() {
		if b.ordinal(i)%stride != 0 {
			continue
		}
		middle := x + (float64(i)+0.5)*step
		label, context := b.label(i)
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
