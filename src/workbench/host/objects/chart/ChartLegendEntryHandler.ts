import { flag } from "../partScalars";
import { partHandler } from "../partHandler";

/** Excel.ChartLegendEntry */
export class ChartLegendEntryHandler extends partHandler("ChartLegendEntry", {
  scalars: { Index: { initial: 0, check: null }, Visible: flag(true) },
}) {}
