// What the report uses of Apache ECharts, and nothing else.
import { init, use } from "echarts/core";
import { BarChart, CustomChart, HeatmapChart } from "echarts/charts";
import { CalendarComponent, DataZoomInsideComponent, GridComponent, TooltipComponent, VisualMapPiecewiseComponent } from "echarts/components";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";

use([BarChart, CustomChart, HeatmapChart, CalendarComponent, GridComponent, DataZoomInsideComponent, TooltipComponent, VisualMapPiecewiseComponent, CanvasRenderer, SVGRenderer]);
globalThis.annalsECharts = { init };
