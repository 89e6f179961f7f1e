import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument } from "../cellArguments";
import { ScopedHandler } from "../ScopedHandler";
import type { Box } from "../../model/cells/Box";
import type { Handler } from "../../wire/HandlerProtocol";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.RangeCollection: the rectangles of a RangeAreas. */
export class RangeCollectionHandler extends ScopedHandler {
  static override readonly className = "RangeCollection";
  static override readonly since = INTRODUCED.RangeCollection ?? {};

  constructor(
    scope: Scope,
    private readonly sheet: SheetModel,
    private readonly boxes: readonly Box[],
  ) {
    super(scope);
  }

  override _items(): readonly Handler[] {
    return this.boxes.map((box) => this.scope.make.range(this.sheet, box));
  }

  GetCount(): number {
    return this.boxes.length;
  }

  GetItemAt(index: unknown): Handler {
    const box = this.boxes[integerArgument(index, 0)];
    if (!box) throw new HostError("InvalidArgument", "There is no such area.");
    return this.scope.make.range(this.sheet, box);
  }
}
