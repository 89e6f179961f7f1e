import { ChartLineFormatHandler } from "./ChartLineFormatHandler";
import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import { partAt } from "../../model/charts/PartModel";
import { SeriesFillHandler } from "./SeriesFillHandler";
import type { PlacedSeries } from "./PlacedSeries";

/** Excel.ChartSeriesFormat */
export class ChartSeriesFormatHandler extends Handler {
  static override readonly className = "ChartSeriesFormat";
  static override readonly navigation = ["Fill", "Line"];
  static override readonly since = INTRODUCED.ChartSeriesFormat ?? {};

  constructor(private readonly of: PlacedSeries) {
    super();
  }

  get Fill(): Handler {
    return new SeriesFillHandler(this.of);
  }

  get Line(): Handler {
    return new ChartLineFormatHandler({ ...this.of, part: partAt(this.of.series.parts, "Line"), told: "charts" });
  }
}
