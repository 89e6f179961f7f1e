import { CHART_FORMATS } from "./chartFormats";
import { flag } from "../partScalars";
import { LABEL_SCALARS } from "./labelScalars";
import { partHandler } from "../partHandler";

/** Excel.ChartDataLabels of a chart or a series. */
export class ChartDataLabelsHandler extends partHandler("ChartDataLabels", {
  scalars: { ...LABEL_SCALARS, AutoText: flag(true), LinkNumberFormat: flag(true) },
  parts: { Format: CHART_FORMATS.dataLabel },
}) {}
