import { colorArgument } from "../cellArguments";
import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import type { PlacedSeries } from "./PlacedSeries";

/** Excel.ChartFill of a series. */
export class ChartFillHandler extends Handler {
  static override readonly className = "ChartFill";
  static override readonly since = INTRODUCED.ChartFill ?? {};

  constructor(private readonly of: PlacedSeries) {
    super();
  }

  SetSolidColor(color: unknown): void {
    this.of.series.color = colorArgument(color);
    this.of.sheet.partChanged("charts");
  }

  Clear(): void {
    this.of.series.color = null;
    this.of.sheet.partChanged("charts");
  }
}
