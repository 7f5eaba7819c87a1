package figure

import (
	"fmt"
	"slices"
	"strconv"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/render/wording"
)

// calendarChart counts the events of each day on the pages of a calendar, one
// for each month that has any; over many years it counts those of each month, or
// of each year, a row a year or a decade.
type calendarChart struct {
	*drawing
	months []calendar.Date // the first days of the pages; empty where rows stand for them
	counts map[calendar.Date]int
	grain  calendar.Grain  // what is counted: a day, a month or a year
	rows   []calendar.Date // the first days of the rows, of a year or of a decade each
	most   int
	coarse int // events whose date is coarser than what is counted
	across int // pages side by side
}

const (
	dayCell      = 30
	monthWidth   = 7*dayCell + 26
	monthHeight  = 6*dayCell + 44
	mostMonths   = 24
	mostYearRows = 60
	longestRange = 62 // days, months or years that a range may span to be shown on each
	yearCell     = 32 // height of a row of months or years
)

func (d *calendarChart) lay() float64 {
	const legend = 2 * legendLine
	d.months, d.rows = nil, nil
	d.count(calendar.Day)
	if months := d.units(calendar.Month); len(months) <= mostMonths {
		d.months = months
		d.across = max(1, min(len(months), int((d.width-2*pad+26)/monthWidth)))
		return float64((len(months)+d.across-1)/d.across)*monthHeight + legend
	}
	d.count(calendar.Month)
	d.rows = d.units(calendar.Year)
	if len(d.rows) > mostYearRows {
		d.count(calendar.Year)
		d.rows = d.units(calendar.Decade)
	}
	return float64(len(d.rows)*yearCell) + axisHeight + legend
}

// units lists the first days of the units that the counted days lie in.
func (d *calendarChart) units(grain calendar.Grain) []calendar.Date {
	var out []calendar.Date
	for day := range d.counts {
		out = append(out, calendar.UnitOf(grain, day).Date)
	}
	slices.SortFunc(out, calendar.Date.Compare)
	return slices.Compact(out)
}

// count counts the events by the first days of units of a grain.
func (d *calendarChart) count(grain calendar.Grain) {
	d.grain, d.counts, d.most, d.coarse = grain, make(map[calendar.Date]int), 0, 0
	for i := range d.c.Events {
		first, last, ok := unitsOf(&d.c.Events[i], grain)
		if !ok {
			d.coarse++
			continue
		}
		unit := calendar.UnitOf(grain, first)
		if unit.Step(longestRange).Date.Before(last) {
			last = first
		}
		for ; !last.Before(unit.Date); unit = unit.Step(1) {
			d.counts[unit.Date]++
			d.most = max(d.most, d.counts[unit.Date])
		}
	}
}

// unitsOf returns an event's first and last day. It is not ok for a date that
// is coarser than the grain.
func unitsOf(e *chronology.Event, grain calendar.Grain) (first, last calendar.Date, ok bool) {
	v, err := calendar.ParseEDTF(e.EDTF)
	if err != nil {
		return first, last, false
	}
	from := v.From
	if v.OpenFrom {
		from = v.To
	}
	if from.Grain > max(grain, calendar.Week) || grain == calendar.Day && from.Unspecified != 0 {
		return first, last, false
	}
	first, ok = beginning(e)
	last = first
	if ok && !e.Start.IsZero() && !e.End.IsZero() {
		if end := e.End; end.Clock == 0 {
			last = end.AddDays(-1)
		} else {
			last = end.Date
		}
		if last.Before(first) {
			last = first
		}
	}
	return first, last, ok
}

func (d *calendarChart) draw() {
	y := d.top
	switch {
	case len(d.months) > 0:
		for i, month := range d.months {
			d.month(month, pad+float64(i%d.across)*monthWidth, y+float64(i/d.across)*monthHeight)
		}
		y += float64((len(d.months)+d.across-1)/d.across) * monthHeight
	case len(d.rows) > 0:
		y = d.years(y)
	}
	note := ""
	if d.coarse > 0 {
		note = fmt.Sprintf("%d of %d events have no known %s and are not shown", d.coarse, len(d.c.Events), d.grain)
	}
	if d.most == 0 {
		d.text(pad, y+4, note, smallFace, setting{fill: d.theme.soft})
		return
	}
	d.heatLegend(pad, y+6, d.most, "events a "+d.grain.String(), note)
}

// month draws the page of a month, Monday first.
func (d *calendarChart) month(first calendar.Date, x, y float64) {
	d.text(x, y+14, wording.Value(calendar.Single(calendar.MonthOf(first.Year, first.Month))), laneFace, setting{fill: d.theme.ink})
	for i, name := range [...]string{"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"} {
		d.text(x+float64(i)*dayCell+dayCell/2, y+32, name, countFace, setting{fill: d.theme.soft, anchor: atMiddle})
	}
	column, row := int(first.Weekday())-1, 0
	for day := first; day.Month == first.Month; day = day.AddDays(1) {
		n := d.counts[day]
		d.cell(x+float64(column*dayCell)+1, y+38+float64(row*dayCell)*0.9, dayCell-2, dayCell*0.9-2, n, d.most, strconv.Itoa(day.Day), fmt.Sprintf("%s: %d", wording.Day(day), n))
		if column++; column == 7 {
			column, row = 0, row+1
		}
	}
}

// years draws a row a year of months, or a row a decade of years, and returns
// where they end.
func (d *calendarChart) years(y float64) float64 {
	x, width := float64(pad+chartName), d.width-2*pad-chartName
	columns := 12
	if d.grain == calendar.Year {
		columns = 10
	}
	step := width / float64(columns)
	row := calendar.Year
	if d.grain == calendar.Year {
		row = calendar.Decade
	}
	for _, first := range d.rows {
		d.rowName(wording.Value(calendar.Single(calendar.UnitOf(row, first))), y+yearCell/2, chartName)
		unit := calendar.UnitOf(d.grain, first)
		for i := range columns {
			if calendar.UnitOf(row, unit.Date).Date != first { // the decade before the year 0 is a year short
				break
			}
			n := d.counts[unit.Date]
			text := ""
			if n > 0 {
				text = strconv.Itoa(n)
			}
			d.cell(x+float64(i)*step+1, y+1, step-2, yearCell-2, n, d.most, text, fmt.Sprintf("%s: %d", wording.Value(calendar.Single(unit)), n))
			unit = unit.Step(1)
		}
		y += yearCell
	}
	for i := range columns {
		label := strconv.Itoa(i)
		if d.grain == calendar.Month {
			label = wording.Tick(calendar.Date{Year: 1, Month: i + 1, Day: 1}, 0, calendar.Month)
		}
		d.text(x+(float64(i)+0.5)*step, y+16, label, smallFace, setting{fill: d.theme.soft, anchor: atMiddle})
	}
	return y + axisHeight
}
