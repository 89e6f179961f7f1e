import { amount, flag, text } from "../partScalars";
import { CHART_FORMATS } from "./chartFormats";
import { LABEL_SCALARS } from "./labelScalars";
import { partHandler } from "../partHandler";

/** Excel.ChartDataLabel of a point. Where it stands is known only once it was set: the host draws nothing. */
export class ChartDataLabelHandler extends partHandler("ChartDataLabel", {
  scalars: {
    ...LABEL_SCALARS,
    AutoText: flag(true),
    Formula: text(""),
    Left: amount(null),
    LinkNumberFormat: flag(true),
    Text: text(""),
    Top: amount(null),
  },
  parts: { Format: CHART_FORMATS.dataLabel },
}) {}
