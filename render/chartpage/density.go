package chartpage

import (
	"strconv"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"annals/chronology"
	"annals/render/palette"
	"annals/render/tally"
)

// density is a row of bars for all events, and one for each kind.
type density struct {
	bins  tally.Bins
	names []string // of the bins
	all   tally.Row
	kinds []tally.Row
}

// What the chart holds at most, and how high its rows are, in CSS pixels.
const (
	mostBins, mostKinds = 120, 10
	numberedBins        = 50 // up to which every bar has its number
	highRow, lowRow     = 150, 56
	rowHead             = 24 // above each row, for its name
	densityFoot         = 40
)

func newDensity(c *chronology.Chronology) *density {
	d := &density{bins: tally.NewBins(c.Events, mostBins)}
	d.all, d.kinds = tally.Kinds(c, d.bins, mostKinds)
	for i := range d.bins.Len() {
		d.names = append(d.names, d.bins.Name(i))
	}
	return d
}

func (d *density) height() int {
	return highRow + len(d.kinds)*lowRow + (len(d.kinds)+1)*rowHead + densityFoot
}

func (d *density) option(t theme) map[string]any {
	chart := charts.NewBar()
	top, most := 0, 1
	for _, r := range d.kinds { // kinds share a scale, so that their bars compare
		most = max(most, r.Most())
	}
	for i, r := range append([]tally.Row{d.all}, d.kinds...) {
		height, colour, limit := lowRow, t.colour(palette.Of(r.Kind)), most
		if i == 0 {
			height, colour, limit = highRow, t.soft, max(1, r.Most())
		}
		last := i == len(d.kinds)
		x := opts.XAxis{Type: "category", Data: d.names, GridIndex: i, AxisLabel: axisLabel(t), AxisTick: &opts.AxisTick{Show: shown(last)}, AxisLine: &opts.AxisLine{LineStyle: &opts.LineStyle{Color: t.line}}}
		x.AxisLabel.Show = shown(last)
		y := opts.YAxis{Type: "value", Name: r.Name, NameLocation: "end", NameGap: 8, GridIndex: i, Max: limit, AxisLabel: &opts.AxisLabel{Show: shown(false)}, SplitLine: &opts.SplitLine{Show: shown(false)},
			AxisLine: &opts.AxisLine{Show: shown(false), LineStyle: &opts.LineStyle{Color: t.ink}}}
		top += rowHead
		chart.SetGlobalOptions(charts.WithGridOpts(opts.Grid{Left: "70", Right: "16", Top: strconv.Itoa(top), Height: strconv.Itoa(height)}))
		top += height
		if i == 0 {
			chart.SetGlobalOptions(charts.WithXAxisOpts(x), charts.WithYAxisOpts(y))
		} else {
			chart.ExtendXAxis(x)
			chart.ExtendYAxis(y)
		}
		data := make([]opts.BarData, len(r.Counts))
		for k, n := range r.Counts {
			if n > 0 {
				data[k] = opts.BarData{Value: n}
			}
		}
		chart.AddSeries(r.Name, data, charts.WithBarChartOpts(opts.BarChart{XAxisIndex: i, YAxisIndex: i}), charts.WithItemStyleOpts(opts.ItemStyle{Color: colour}),
			charts.WithLabelOpts(opts.Label{Show: shown(d.bins.Len() <= numberedBins), Position: "top", Color: t.soft}))
	}
	chart.Validate()
	return finish(chart.JSON())
}

func (d *density) words() (heading, note string, counts table) {
	heading = "Events by kind"
	if d.bins.Len() > 0 {
		heading = "Events a " + d.bins.Grain.String() + ", by kind"
		note = "An event counts where it begins."
	}
	counts.Header = []string{"", d.all.Name}
	for _, r := range d.kinds {
		counts.Header = append(counts.Header, r.Name)
	}
	for i, name := range d.names {
		row := []string{name, strconv.Itoa(d.all.Counts[i])}
		for _, r := range d.kinds {
			row = append(row, strconv.Itoa(r.Counts[i]))
		}
		counts.Rows = append(counts.Rows, row)
	}
	return heading, note, counts
}
