import { CHART_FORMATS } from "./chartFormats";
import { ChartDataLabelHandler } from "./ChartDataLabelHandler";
import { flag } from "../partScalars";
import { MARKER_SCALARS } from "./markerScalars";
import { partHandler } from "../partHandler";

/** Excel.ChartPoint */
export class ChartPointHandler extends partHandler("ChartPoint", {
  scalars: { ...MARKER_SCALARS, HasDataLabel: flag(false), Value: { initial: null as unknown, check: null } },
  parts: { DataLabel: ChartDataLabelHandler, Format: CHART_FORMATS.point },
}) {}
