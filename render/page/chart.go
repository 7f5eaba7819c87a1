package page

import (
	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// places is how many marks the chart can show at once: more than labels fit in
// view, and more than clusters fit in all lanes of a wide screen.
const places = 600

// chartOption builds the chart's option map with go-echarts: two custom series,
// the ground (lanes, ticks, breaks) and the marks, over a warped axis from 0 to
// 1. The items of the marks are so many places that the script fills with what is in
// view, so that a long record costs no more than a short one. What draws them is attached by the page's script; no function and no text
// of a source is in the map.
func chartOption(places int) map[string]any {
	chart := charts.NewCustom()
	hidden := opts.Bool(false)
	chart.SetGlobalOptions(
		charts.WithXAxisOpts(opts.XAxis{Type: "value", Min: 0, Max: 1, Show: hidden}),
		charts.WithYAxisOpts(opts.YAxis{Type: "value", Min: 0, Max: 1, Show: hidden}),
		charts.WithDataZoomOpts(opts.DataZoom{Type: "inside", XAxisIndex: []int{0}, FilterMode: "none"}),
		charts.WithTooltipOpts(opts.Tooltip{Show: hidden}),
		charts.WithLegendOpts(opts.Legend{Show: hidden}),
	)
	data := make([]opts.CustomData, places)
	for i := range data {
		data[i] = opts.CustomData{Value: []int{i, 0}}
	}
	chart.AddSeries("ground", []opts.CustomData{{Value: []int{0, 0}}})
	chart.AddSeries("marks", data)
	chart.Validate()
	option := chart.JSON()
	// What the page does not use, and what would reach outside of it.
	for _, key := range []string{"title", "toolbox", "color", "legend", "tooltip"} {
		delete(option, key)
	}
	option["animation"] = false
	return option
}
