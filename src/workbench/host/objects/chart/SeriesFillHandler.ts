import { ChartFillHandler } from "./ChartFillHandler";
import { colorArgument } from "../cellArguments";
import { newPart } from "../../model/charts/PartModel";
import type { PlacedSeries } from "./PlacedSeries";

/** Excel.ChartFill of a series: its colour is part of the series, as files have it. */
export class SeriesFillHandler extends ChartFillHandler {
  constructor(private readonly series: PlacedSeries) {
    super({ ...series, part: newPart(), told: "charts" });
  }

  override SetSolidColor(color: unknown): void {
    this.series.series.color = colorArgument(color);
    this.series.sheet.partChanged("charts");
  }

  override Clear(): void {
    this.series.series.color = null;
    this.series.sheet.partChanged("charts");
  }
}
