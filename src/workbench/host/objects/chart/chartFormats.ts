import { ChartBorderHandler } from "./ChartBorderHandler";
import { ChartFillHandler } from "./ChartFillHandler";
import { ChartFontHandler } from "./ChartFontHandler";
import { ChartLineFormatHandler } from "./ChartLineFormatHandler";
import { partHandler } from "../partHandler";

const FRAME = { Border: ChartBorderHandler, Fill: ChartFillHandler };
const FRAMED_TEXT = { ...FRAME, Font: ChartFontHandler };
const LINE = { Line: ChartLineFormatHandler };

/** What each part of a chart may look like: the `format` of Excel.Chart, Excel.ChartAxis, … Office.js has a class for each. */
export const CHART_FORMATS = {
  area: partHandler("ChartAreaFormat", { parts: FRAMED_TEXT }),
  axis: partHandler("ChartAxisFormat", { parts: { Fill: ChartFillHandler, Font: ChartFontHandler, ...LINE } }),
  axisTitle: partHandler("ChartAxisTitleFormat", { parts: FRAMED_TEXT }),
  dataLabel: partHandler("ChartDataLabelFormat", { parts: FRAMED_TEXT }),
  dataTable: partHandler("ChartDataTableFormat", { parts: FRAMED_TEXT }),
  gridlines: partHandler("ChartGridlinesFormat", { parts: LINE }),
  legend: partHandler("ChartLegendFormat", { parts: FRAMED_TEXT }),
  plotArea: partHandler("ChartPlotAreaFormat", { parts: FRAME }),
  point: partHandler("ChartPointFormat", { parts: FRAME }),
  title: partHandler("ChartTitleFormat", { parts: FRAMED_TEXT }),
  trendline: partHandler("ChartTrendlineFormat", { parts: LINE }),
  trendlineLabel: partHandler("ChartTrendlineLabelFormat", { parts: FRAMED_TEXT }),
};
