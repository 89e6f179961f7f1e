import { amount, flag } from "../partScalars";
import { CHART_FORMATS } from "./chartFormats";
import { ChartLegendEntryCollectionHandler } from "./ChartLegendEntryCollectionHandler";
import { flagArgument, wordArgument } from "../cellArguments";
import { partHandler } from "../partHandler";
import type { ChartModel } from "../../model/charts/ChartModel";
import type { Handler } from "../../wire/HandlerProtocol";
import type { PlacedPart } from "../partHandler";

/** Excel.ChartLegend. Its place and size are known once they were set. */
export class ChartLegendHandler extends partHandler("ChartLegend", {
  scalars: {
    Height: amount(null, [0, Infinity]),
    Left: amount(null),
    Overlay: flag(false),
    ShowShadow: flag(false),
    Top: amount(null),
    Width: amount(null, [0, Infinity]),
  },
  parts: { Format: CHART_FORMATS.legend },
}) {
  static override readonly navigation = ["Format", "LegendEntries"];

  constructor(
    of: PlacedPart,
    private readonly chart: ChartModel,
  ) {
    super(of);
  }

  get LegendEntries(): Handler {
    return new ChartLegendEntryCollectionHandler(this._of, this.chart.series.length);
  }

  get Position(): string {
    return this.chart.legend.position;
  }

  set Position(position: unknown) {
    this.chart.legend.position = wordArgument(position, ["Top", "Bottom", "Left", "Right", "Corner"]);
    this._of.sheet.partChanged("charts");
  }

  get Visible(): boolean {
    return this.chart.legend.visible;
  }

  set Visible(visible: unknown) {
    this.chart.legend.visible = flagArgument(visible);
    this._of.sheet.partChanged("charts");
  }
}
