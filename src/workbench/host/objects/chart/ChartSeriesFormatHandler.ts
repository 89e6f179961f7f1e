import { ChartFillHandler } from "./ChartFillHandler";
import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import type { PlacedSeries } from "./PlacedSeries";

/** Excel.ChartSeriesFormat */
export class ChartSeriesFormatHandler extends Handler {
  static override readonly className = "ChartSeriesFormat";
  static override readonly navigation = ["Fill"];
  static override readonly since = INTRODUCED.ChartSeriesFormat ?? {};

  constructor(private readonly of: PlacedSeries) {
    super();
  }

  get Fill(): Handler {
    return new ChartFillHandler(this.of);
  }
}
