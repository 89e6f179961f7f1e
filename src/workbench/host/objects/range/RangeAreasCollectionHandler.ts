import { Handler } from "../../wire/HandlerProtocol";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument } from "../cellArguments";

/** Excel.RangeAreasCollection: rectangles, sheet by sheet. */
export class RangeAreasCollectionHandler extends Handler {
  static override readonly className = "RangeAreasCollection";
  static override readonly since = INTRODUCED.RangeAreasCollection ?? {};

  constructor(private readonly areas: readonly Handler[]) {
    super();
  }

  override _items(): readonly Handler[] {
    return this.areas;
  }

  GetCount(): number {
    return this.areas.length;
  }

  GetItemAt(index: unknown): Handler {
    const areas = this.areas[integerArgument(index, 0)];
    if (!areas) throw new HostError("InvalidArgument", "There are no such areas.");
    return areas;
  }
}
