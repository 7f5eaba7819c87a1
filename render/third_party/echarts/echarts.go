// Package echarts holds the script of Apache ECharts that the report embeds.
// README.md says what it is made of and how it is rebuilt.
package echarts

import _ "embed"

// Script is the minified script; it defines the global annalsECharts.init.
//
//go:embed echarts.min.js
var Script string
