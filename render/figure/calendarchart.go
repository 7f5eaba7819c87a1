package figure

import (
	"fmt"
	"strconv"

	"annals/chronology/calendar"
	"annals/render/tally"
	"annals/render/wording"
)

// calendarChart counts the events of each day on the pages of a calendar, one
// for each month that has any; over many years it counts those of each month, or
// of each year, a row a year or a decade.
type calendarChart struct {
	*drawing
	units  tally.Units     // days, months or years
	months []calendar.Date // the first days of the pages; empty where rows stand for them
	rows   []calendar.Date // the first days of the rows, of a year or of a decade each
	across int             // pages side by side
}

const (
	dayCell      = 30
	monthWidth   = 7*dayCell + 26
	monthHeight  = 6*dayCell + 44
	mostMonths   = 24
	mostYearRows = 60
	yearCell     = 32 // height of a row of months or years
)

func (d *calendarChart) lay() float64 {
	const legend = 2 * legendLine
	d.months, d.rows = nil, nil
	d.units = tally.FinestUnits(d.c.Events, func(u tally.Units) bool {
		if u.Grain == calendar.Day {
			return len(u.In(calendar.Month)) <= mostMonths
		}
		return len(u.In(calendar.Year)) <= mostYearRows
	})
	switch d.units.Grain {
	case calendar.Day:
		d.months = d.units.In(calendar.Month)
		d.across = max(1, min(len(d.months), int((d.width-2*pad+26)/monthWidth)))
		return float64((len(d.months)+d.across-1)/d.across)*monthHeight + legend
	case calendar.Month:
		d.rows = d.units.In(calendar.Year)
	default:
		d.rows = d.units.In(calendar.Decade)
	}
	return float64(len(d.rows)*yearCell) + axisHeight + legend
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
	if d.units.Coarse > 0 {
		note = fmt.Sprintf("%d of %d events have no known %s and are not shown", d.units.Coarse, len(d.c.Events), d.units.Grain)
	}
	if d.units.Most == 0 {
		d.text(pad, y+4, note, smallFace, setting{fill: d.theme.soft})
		return
	}
	d.heatLegend(pad, y+6, d.units.Most, "events a "+d.units.Grain.String(), note)
}

// month draws the page of a month, Monday first.
func (d *calendarChart) month(first calendar.Date, x, y float64) {
	d.text(x, y+14, wording.Value(calendar.Single(calendar.MonthOf(first.Year, first.Month))), laneFace, setting{fill: d.theme.ink})
	for i, name := range [...]string{"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"} {
		d.text(x+float64(i)*dayCell+dayCell/2, y+32, name, countFace, setting{fill: d.theme.soft, anchor: atMiddle})
	}
	column, row := int(first.Weekday())-1, 0
	for day := first; day.Month == first.Month; day = day.AddDays(1) {
		n := d.units.Counts[day]
		d.cell(x+float64(column*dayCell)+1, y+38+float64(row*dayCell)*0.9, dayCell-2, dayCell*0.9-2, n, d.units.Most, strconv.Itoa(day.Day), fmt.Sprintf("%s: %d", wording.Day(day), n))
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
	if d.units.Grain == calendar.Year {
		columns = 10
	}
	step := width / float64(columns)
	row := calendar.Year
	if d.units.Grain == calendar.Year {
		row = calendar.Decade
	}
	for _, first := range d.rows {
		d.rowName(wording.Value(calendar.Single(calendar.UnitOf(row, first))), y+yearCell/2, chartName)
		unit := calendar.UnitOf(d.units.Grain, first)
		for i := range columns {
			if calendar.UnitOf(row, unit.Date).Date != first { // the decade before the year 0 is a year short
				break
			}
			n := d.units.Counts[unit.Date]
			text := ""
			if n > 0 {
				text = strconv.Itoa(n)
			}
			d.cell(x+float64(i)*step+1, y+1, step-2, yearCell-2, n, d.units.Most, text, fmt.Sprintf("%s: %d", wording.Value(calendar.Single(unit)), n))
			unit = unit.Step(1)
		}
		y += yearCell
	}
	for i := range columns {
		label := strconv.Itoa(i)
		if d.units.Grain == calendar.Month {
			label = wording.Tick(calendar.Date{Year: 1, Month: i + 1, Day: 1}, 0, calendar.Month)
		}
		d.text(x+(float64(i)+0.5)*step, y+16, label, smallFace, setting{fill: d.theme.soft, anchor: atMiddle})
	}
	return y + axisHeight
}
