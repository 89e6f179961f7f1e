import { ScopedHandler } from "../ScopedHandler";
import type { Box } from "../../model/cells/Box";
import type { PlacedBox } from "../../model/cells/PlacedBox";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** A handler that stands on cells. Kept by the client, its box moves when rows are put in or taken out. */
export abstract class CellsHandler extends ScopedHandler {
  protected readonly place: { readonly sheet: SheetModel; box: Box };

  constructor(scope: Scope, sheet: SheetModel, box: Box) {
    super(scope);
    this.place = { sheet, box };
  }

  /** The cells it stands on now. */
  _place(): PlacedBox {
    return this.place;
  }

  override _keep(): () => void {
    const { kept } = this.place.sheet;
    kept.add(this.place);
    return () => kept.delete(this.place);
  }
}
