import { addTable } from "../../model/tables/tableOperations";
import { flagArgument, integerArgument, placeArgument, textArgument } from "../cellArguments";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { NULL } from "../../wire/HandlerProtocol";
import { ScopedHandler } from "../ScopedHandler";
import { TABLES_EVENTS } from "../eventNumbers";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.TableCollection: the tables of the workbook, or of one sheet. */
export class TableCollectionHandler extends ScopedHandler {
  static override readonly className = "TableCollection";
  static override readonly since = INTRODUCED.TableCollection ?? {};
  static override readonly events = TABLES_EVENTS;

  constructor(
    scope: Scope,
    private readonly sheet: SheetModel | null,
  ) {
    super(scope);
  }

  override _items(): readonly Handler[] {
    const sheets = this.sheet ? [this.sheet] : this.scope.workbook.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => this.scope.make.table(sheet, table)));
  }

  override _eventTarget(): string {
    return this.sheet?.id ?? "Workbook";
  }

  get Count(): number {
    return this._items().length;
  }

  /** An address without a sheet means the sheet whose collection this is; in the workbook's collection, the active one. */
  Add(address: unknown, hasHeaders: unknown): Handler {
    const { workbook } = this.scope;
    const { sheet, box } = placeArgument(workbook, this.sheet ?? workbook.activeSheet, address);
    if (this.sheet && sheet !== this.sheet) throw new HostError("InvalidArgument", "The range is on another sheet.");
    return this.scope.make.table(sheet, addTable(workbook, sheet, box, flagArgument(hasHeaders)));
  }

  GetCount(): number {
    return this.Count;
  }

  GetItem(key: unknown): Handler {
    const item = this.GetItemOrNullObject(key);
    if (item === NULL) throw new HostError("ItemNotFound", `There is no table "${String(key)}".`);
    return item;
  }

  GetItemAt(index: unknown): Handler {
    const item = this._items()[integerArgument(index, 0)];
    if (!item) throw new HostError("InvalidArgument", "There is no such table.");
    return item;
  }

  GetItemOrNullObject(key: unknown): Handler | Null {
    const found = this.scope.workbook.findTable(typeof key === "number" ? String(key) : textArgument(key));
    if (!found || (this.sheet && found.sheet !== this.sheet)) return NULL;
    return this.scope.make.table(found.sheet, found.table);
  }
}
