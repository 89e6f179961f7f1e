import { contains, overlaps } from "../../model/cells/Box";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { NULL } from "../../wire/HandlerProtocol";
import { ScopedHandler } from "../ScopedHandler";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { PlacedBox } from "../../model/cells/PlacedBox";
import type { Scope } from "../Scope";
import type { TableModel } from "../../model/tables/TableModel";

/** Excel.TableScopedCollection: the tables that a range touches, or holds whole. */
export class TableScopedCollectionHandler extends ScopedHandler {
  static override readonly className = "TableScopedCollection";
  static override readonly since = INTRODUCED.TableScopedCollection ?? {};

  constructor(
    scope: Scope,
    private readonly place: PlacedBox,
    private readonly fullyContained: boolean,
  ) {
    super(scope);
  }

  override _items(): readonly Handler[] {
    return this.#tables().map((table) => this.scope.make.table(this.place.sheet, table));
  }

  GetCount(): number {
    return this.#tables().length;
  }

  GetFirst(): Handler {
    const [first] = this._items();
    if (!first) throw new HostError("ItemNotFound", "The range touches no table.");
    return first;
  }

  GetItem(key: unknown): Handler {
    const item = this.GetItemOrNullObject(key);
    if (item === NULL) throw new HostError("ItemNotFound", `There is no table "${String(key)}" here.`);
    return item;
  }

  GetItemOrNullObject(key: unknown): Handler | Null {
    const found = this.scope.workbook.findTable(String(key));
    const table = this.#tables().find((each) => each === found?.table);
    return table ? this.scope.make.table(this.place.sheet, table) : NULL;
  }

  #tables(): readonly TableModel[] {
    const { sheet, box } = this.place;
    const touches = this.fullyContained ? contains : overlaps;
    return sheet.tables.filter((table) => touches(box, table.box));
  }
}
