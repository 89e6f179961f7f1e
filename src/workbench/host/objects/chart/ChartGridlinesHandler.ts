import { CHART_FORMATS } from "./chartFormats";
import { flag } from "../partScalars";
import { partHandler } from "../partHandler";

/** Excel.ChartGridlines of an axis. */
export class ChartGridlinesHandler extends partHandler("ChartGridlines", {
  scalars: { Visible: flag(false) },
  parts: { Format: CHART_FORMATS.gridlines },
}) {}
