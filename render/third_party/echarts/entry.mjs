// What the report uses of Apache ECharts, and nothing else.
import { init, use } from "echarts/core";
import { CustomChart } from "echarts/charts";
import { GridComponent, DataZoomInsideComponent } from "echarts/components";
import { CanvasRenderer } from "echarts/renderers";

use([CustomChart, GridComponent, DataZoomInsideComponent, CanvasRenderer]);
globalThis.annalsECharts = { init };
