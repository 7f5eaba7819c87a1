// What the report uses of Apache ECharts, and nothing else.
import { init, use } from "echarts/core";
import { BarChart, CustomChart, HeatmapChart } from "echarts/charts";
import { CalendarComponent, DataZoomInsideComponent, GridComponent, TooltipComponent, VisualMapPiecewiseComponent } from "echarts/components";
import { CanvasRenderer } from "echarts/renderers";

use([BarChart, CustomChart, HeatmapChart, CalendarComponent, GridComponent, DataZoomInsideComponent, TooltipComponent, VisualMapPiecewiseComponent, CanvasRenderer]);
globalThis.annalsECharts = { init };
