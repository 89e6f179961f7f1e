import { CHART_FORMATS } from "./chartFormats";
import { flag } from "../partScalars";
import { partHandler } from "../partHandler";

/** Excel.ChartDataTable under a chart; none is shown until it is asked for. */
export class ChartDataTableHandler extends partHandler("ChartDataTable", {
  scalars: {
    ShowHorizontalBorder: flag(true),
    ShowLegendKey: flag(true),
    ShowOutlineBorder: flag(true),
    ShowVerticalBorder: flag(true),
    Visible: flag(false),
  },
  parts: { Format: CHART_FORMATS.dataTable },
}) {}
