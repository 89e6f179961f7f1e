import { ChartLegendEntryHandler } from "./ChartLegendEntryHandler";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { Handler } from "../../wire/HandlerProtocol";
import { integerArgument } from "../cellArguments";
import { partAt } from "../../model/charts/PartModel";
import type { PlacedPart } from "../partHandler";

/** Excel.ChartLegendEntryCollection: one entry a series. */
export class ChartLegendEntryCollectionHandler extends Handler {
  static override readonly className = "ChartLegendEntryCollection";
  static override readonly since = INTRODUCED.ChartLegendEntryCollection ?? {};

  constructor(
    private readonly of: PlacedPart,
    private readonly count: number,
  ) {
    super();
  }

  override _items(): readonly Handler[] {
    return Array.from({ length: this.count }, (_, index) => this.#entry(index));
  }

  GetCount(): number {
    return this.count;
  }

  GetItemAt(index: unknown): Handler {
    const wanted = integerArgument(index, 0);
    if (wanted >= this.count) throw new HostError("InvalidArgument", "The legend has no such entry.");
    return this.#entry(wanted);
  }

  #entry(index: number): Handler {
    const part = partAt(this.of.part, `entry ${String(index)}`);
    part.values.Index = index;
    return new ChartLegendEntryHandler({ ...this.of, part });
  }
}
