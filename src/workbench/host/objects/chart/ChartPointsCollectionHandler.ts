import { ChartPointHandler } from "./ChartPointHandler";
import { Handler } from "../../wire/HandlerProtocol";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument } from "../cellArguments";
import { partAt } from "../../model/charts/PartModel";
import { seriesCells } from "../../model/charts/seriesCells";
import type { PlacedSeries } from "./PlacedSeries";

/** Excel.ChartPointsCollection: one point a cell of the series' values. */
export class ChartPointsCollectionHandler extends Handler {
  static override readonly className = "ChartPointsCollection";
  static override readonly since = INTRODUCED.ChartPointsCollection ?? {};
  static override readonly calculated = ["_items", "GetItemAt"];

  constructor(private readonly of: PlacedSeries) {
    super();
  }

  override _items(): readonly Handler[] {
    return this.#values().map((_, index) => this.#point(index));
  }

  get Count(): number {
    return this.#values().length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): Handler {
    const wanted = integerArgument(index, 0);
    if (wanted >= this.Count) throw new HostError("InvalidArgument", "The series has no such point.");
    return this.#point(wanted);
  }

  #values() {
    return seriesCells(this.of.workbook, this.of.series.values);
  }

  #point(index: number): Handler {
    const part = partAt(this.of.series.parts, `point ${String(index)}`);
    part.values.Value = this.#values()[index]?.value ?? "";
    return new ChartPointHandler({ ...this.of, part, told: "charts" });
  }
}
