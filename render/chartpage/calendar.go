package chartpage

import (
	"fmt"
	"strconv"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/render/tally"
	"annals/render/wording"
)

// yearly is a calendar of weeks for each year: the events of each day.
type yearly struct {
	units tally.Units
	years []calendar.Date
	total int
}

// What fits into calendars of weeks, of months, and the measures of the first.
const (
	mostYears, mostYearRows  = 8, 60
	firstYear, lastYear      = 1000, 9999 // that ECharts reads without guessing
	yearHeight, calendarFoot = 176, 56
)

// newCalendar counts days where a calendar of weeks can show them, else months
// in a row a year, else years in a row a decade.
func newCalendar(c *chronology.Chronology) builder {
	units := tally.FinestUnits(c.Events, func(u tally.Units) bool {
		years := u.In(calendar.Year)
		if u.Grain == calendar.Day {
			return len(years) == 0 || len(years) <= mostYears && years[0].Year >= firstYear && years[len(years)-1].Year <= lastYear
		}
		return len(years) <= mostYearRows
	})
	row, columns := calendar.Year, 12
	switch units.Grain {
	case calendar.Day:
		return &yearly{units, units.In(calendar.Year), len(c.Events)}
	case calendar.Year:
		row, columns = calendar.Decade, 10
	default:
	}
	g := &grid{coarse: units.Coarse, total: len(c.Events), grain: units.Grain}
	g.most = units.Most
	for i := range columns {
		g.columns = append(g.columns, columnName(units.Grain, i))
	}
	for _, first := range units.In(row) {
		counts := make([]int, columns)
		unit := calendar.UnitOf(units.Grain, first)
		for i := 0; i < columns && calendar.UnitOf(row, unit.Date).Date == first; i++ {
			counts[i] = units.Counts[unit.Date]
			unit = unit.Step(1)
		}
		g.rows = append(g.rows, wording.Value(calendar.Single(calendar.UnitOf(row, first))))
		g.counts = append(g.counts, counts)
	}
	return g
}

func columnName(grain calendar.Grain, i int) string {
	if grain == calendar.Month {
		return wording.Tick(calendar.Date{Year: 1, Month: i + 1, Day: 1}, 0, calendar.Month)
	}
	return strconv.Itoa(i)
}

func (y *yearly) height() int { return max(1, len(y.years))*yearHeight + calendarFoot }

func (y *yearly) option(t theme) map[string]any {
	chart := charts.NewHeatMap()
	chart.SetGlobalOptions(charts.WithVisualMapOpts(visualMap(t, max(1, y.units.Most))))
	days := y.units.In(calendar.Day)
	for i, first := range y.years {
		year := strconv.Itoa(first.Year)
		chart.AddCalendar(&opts.Calendar{
			Range: []string{year}, Top: strconv.Itoa(i*yearHeight + 28), Left: "64", Right: "12", Height: strconv.Itoa(yearHeight - 52),
			ItemStyle:  &opts.ItemStyle{Color: t.band, BorderColor: t.ground, BorderWidth: 1},
			SplitLine:  &opts.SplitLine{LineStyle: &opts.LineStyle{Color: t.line}},
			DayLabel:   &opts.CalendarLabel{FirstDay: 1, Color: t.soft},
			MonthLabel: &opts.CalendarLabel{Color: t.soft}, YearLabel: &opts.CalendarLabel{Color: t.ink, FontSize: 15},
		})
		var data []opts.HeatMapData
		for _, day := range days {
			if day.Year == first.Year {
				data = append(data, opts.HeatMapData{Name: wording.Day(day), Value: [2]string{day.String(), strconv.Itoa(y.units.Counts[day])}})
			}
		}
		chart.AddSeries("events in "+year, data, charts.WithCoordinateSystem("calendar"), charts.WithCalendarIndex(i))
	}
	chart.Validate()
	return finish(chart.JSON())
}

func (y *yearly) words() (heading, note string, counts table) {
	counts.Header = []string{"Day", "Events"}
	for _, day := range y.units.In(calendar.Day) {
		counts.Rows = append(counts.Rows, []string{wording.Day(day), strconv.Itoa(y.units.Counts[day])})
	}
	return "Events a day", coarseNote(y.units.Coarse, y.total, calendar.Day), counts
}

// grid is a heat map of months by years, or of years by decades.
type grid struct {
	heat
	grain         calendar.Grain
	coarse, total int
}

func (g *grid) words() (heading, note string, counts table) {
	return "Events a " + g.grain.String(), coarseNote(g.coarse, g.total, g.grain), g.table("")
}

func coarseNote(coarse, total int, grain calendar.Grain) string {
	if coarse == 0 {
		return ""
	}
	return fmt.Sprintf("%d of %d events have no known %s and are not shown.", coarse, total, grain)
}
