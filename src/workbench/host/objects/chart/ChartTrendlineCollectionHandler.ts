import { ChartTrendlineHandler } from "./ChartTrendlineHandler";
import { Handler } from "../../wire/HandlerProtocol";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument, wordArgument } from "../cellArguments";
import { newPart } from "../../model/charts/PartModel";
import { TRENDS } from "./trends";
import type { PartModel } from "../../model/charts/PartModel";
import type { PlacedSeries } from "./PlacedSeries";

/** Excel.ChartTrendlineCollection */
export class ChartTrendlineCollectionHandler extends Handler {
  static override readonly className = "ChartTrendlineCollection";
  static override readonly since = INTRODUCED.ChartTrendlineCollection ?? {};

  constructor(private readonly of: PlacedSeries) {
    super();
  }

  override _items(): readonly Handler[] {
    return this.of.series.trendlines.map((part) => this.#trend(part));
  }

  Add(type: unknown): Handler {
    const part = newPart();
    part.values.id = this.of.workbook.newNumber();
    part.values.Type = wordArgument(type ?? "Linear", TRENDS);
    this.of.series.trendlines.push(part);
    this.of.sheet.partChanged("charts");
    return this.#trend(part);
  }

  GetCount(): number {
    return this.of.series.trendlines.length;
  }

  GetItem(index: unknown): Handler {
    const part = this.of.series.trendlines[integerArgument(index, 0)];
    if (!part) throw new HostError("InvalidArgument", "The series has no such trend line.");
    return this.#trend(part);
  }

  #trend(part: PartModel): Handler {
    return new ChartTrendlineHandler({ ...this.of, part, told: "charts" }, this.of.series.trendlines);
  }
}
