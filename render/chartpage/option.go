package chartpage

import (
	"strconv"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/go-echarts/go-echarts/v2/types"

	"annals/render/palette"
)

// builder makes one chart.
type builder interface {
	// option returns ECharts' option map in the colours of a theme.
	option(theme) map[string]any
	height() int // in CSS pixels
	// words returns the heading, what the chart leaves out, and the counts.
	words() (heading, note string, counts table)
}

// theme is the colours of a page.
type theme struct {
	dark            bool
	ink, soft, line string
	ground, band    string
	few, some, lots string // the hue of a heat map, from few to many
}

var (
	light = theme{ink: "#16202c", soft: "#53606f", line: "#d5dbe3", ground: "#ffffff", band: "#f4f6f9", few: "#d9e8f5", some: "#6fa8d6", lots: "#0b4a85"}
	dark  = theme{dark: true, ink: "#eef2f6", soft: "#a3b0bf", line: "#303b47", ground: "#12181f", band: "#1a222c", few: "#17344f", some: "#2f74ad", lots: "#a9d3f7"}
)

func (t theme) colour(m palette.Mark) string {
	if t.dark {
		return m.Dark
	}
	return m.Light
}

// shown is the value of an option that is given either way.
func shown(yes bool) types.Bool { return opts.Bool(yes) }

// finish validates a chart and returns its option map without what the page
// does not use. The tooltip is drawn on the canvas: ECharts would else write
// markup, and its inline styles.
func finish(option map[string]any) map[string]any {
	for _, key := range []string{"title", "toolbox", "color", "legend"} {
		delete(option, key)
	}
	option["animation"] = false
	option["tooltip"] = map[string]any{"trigger": "item", "renderMode": "richText", "confine": true}
	return option
}

func axisLabel(t theme) *opts.AxisLabel {
	return &opts.AxisLabel{Color: t.soft, HideOverlap: shown(true), ShowMinLabel: shown(true), ShowMaxLabel: shown(true)}
}

// heat is a grid of counts under names.
type heat struct {
	columns, rows []string
	counts        [][]int // by row
	most          int
}

const heatRow, heatFrame = 32, 96 // the height of a row, and of the axis and the scale

func (h heat) height() int { return max(1, len(h.rows))*heatRow + heatFrame }

func (h heat) option(t theme) map[string]any {
	chart := charts.NewHeatMap()
	chart.SetGlobalOptions(
		charts.WithGridOpts(opts.Grid{Left: "8", Right: "8", Top: "4", Bottom: "72", ContainLabel: shown(true)}),
		charts.WithXAxisOpts(opts.XAxis{Type: "category", Data: h.columns, AxisLabel: axisLabel(t), SplitArea: &opts.SplitArea{Show: shown(false)}}),
		charts.WithYAxisOpts(opts.YAxis{Type: "category", Data: h.rows, Inverse: shown(true), AxisLabel: &opts.AxisLabel{
			Color: t.ink, Width: 180, Overflow: "truncate", ShowMinLabel: shown(true), ShowMaxLabel: shown(true), Interval: "0",
		}}),
		charts.WithVisualMapOpts(visualMap(t, h.most)),
	)
	var data []opts.HeatMapData
	for y, row := range h.counts {
		for x, n := range row {
			if n > 0 {
				data = append(data, opts.HeatMapData{Name: h.rows[y] + ", " + h.columns[x], Value: [3]int{x, y, n}})
			}
		}
	}
	chart.AddSeries("events", data, charts.WithLabelOpts(opts.Label{Show: shown(true)}), charts.WithItemStyleOpts(opts.ItemStyle{BorderColor: t.ground, BorderWidth: 2}))
	chart.Validate()
	return finish(chart.JSON())
}

// visualMap is the scale of a heat map: up to five steps that a reader can
// switch off one by one.
func visualMap(t theme, most int) opts.VisualMap {
	v := opts.VisualMap{Type: "piecewise", Left: "center", Bottom: "4", Orient: "horizontal", InRange: &opts.VisualMapInRange{Color: []string{t.few, t.some, t.lots}},
		TextStyle: &opts.TextStyle{Color: t.soft}}
	steps := min(5, max(1, most))
	for i := range steps {
		v.Pieces = append(v.Pieces, opts.Piece{Min: float32(i*most/steps + 1), Max: float32((i + 1) * most / steps)})
	}
	return v
}

// table returns the counts with a name for the first column.
func (h heat) table(corner string) table {
	counts := table{Header: append([]string{corner}, h.columns...)}
	for y, row := range h.counts {
		cells := []string{h.rows[y]}
		for _, n := range row {
			cells = append(cells, strconv.Itoa(n))
		}
		counts.Rows = append(counts.Rows, cells)
	}
	return counts
}
