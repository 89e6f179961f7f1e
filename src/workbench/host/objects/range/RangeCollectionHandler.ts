import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument } from "../cellArguments";
import { ScopedHandler } from "../ScopedHandler";
import type { Handler } from "../../wire/HandlerProtocol";
import type { PlacedBox } from "../../model/cells/PlacedBox";
import type { Scope } from "../Scope";

/** Excel.RangeCollection: rectangles of one sheet or several. */
export class RangeCollectionHandler extends ScopedHandler {
  static override readonly className = "RangeCollection";
  static override readonly since = INTRODUCED.RangeCollection ?? {};

  constructor(
    scope: Scope,
    private readonly places: readonly PlacedBox[],
  ) {
    super(scope);
  }

  override _items(): readonly Handler[] {
    return this.places.map(({ sheet, box }) => this.scope.make.range(sheet, box));
  }

  GetCount(): number {
    return this.places.length;
  }

  GetItemAt(index: unknown): Handler {
    const place = this.places[integerArgument(index, 0)];
    if (!place) throw new HostError("InvalidArgument", "There is no such area.");
    return this.scope.make.range(place.sheet, place.box);
  }
}
