import { amount, word } from "../partScalars";
import { CHART_FORMATS } from "./chartFormats";
import { partHandler } from "../partHandler";

/** Excel.ChartPlotArea. Its place and size are known once they were set. */
export class ChartPlotAreaHandler extends partHandler("ChartPlotArea", {
  scalars: {
    Height: amount(null, [0, Infinity]),
    InsideHeight: amount(null, [0, Infinity]),
    InsideLeft: amount(null),
    InsideTop: amount(null),
    InsideWidth: amount(null, [0, Infinity]),
    Left: amount(null),
    Position: word("Automatic", ["Automatic", "Custom"]),
    Top: amount(null),
    Width: amount(null, [0, Infinity]),
  },
  parts: { Format: CHART_FORMATS.plotArea },
}) {}
