import { addTableColumn } from "../../model/tables/tableColumns";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument, textArgument } from "../cellArguments";
import { NULL } from "../../wire/HandlerProtocol";
import { ScopedHandler } from "../ScopedHandler";
import { TableColumnHandler } from "./TableColumnHandler";
import { writeContents } from "../../model/cells/writeContents";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";
import type { TableColumnModel, TableModel } from "../../model/tables/TableModel";

/** Excel.TableColumnCollection */
export class TableColumnCollectionHandler extends ScopedHandler {
  static override readonly className = "TableColumnCollection";
  static override readonly since = INTRODUCED.TableColumnCollection ?? {};

  constructor(
    scope: Scope,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
  ) {
    super(scope);
  }

  override _items(): readonly Handler[] {
    return this.table.columns.map((column) => this.#handler(column));
  }

  get Count(): number {
    return this.table.columns.length;
  }

  GetCount(): number {
    return this.table.columns.length;
  }

  /** At the end when no index is given; `values` has a heading and one item for each row. */
  Add(index: unknown, values: unknown, name: unknown): Handler {
    const { workbook } = this.scope;
    const place = index === null || index === -1 ? null : integerArgument(index, 0);
    const column = addTableColumn(workbook, this.sheet, this.table, place);
    const at = this.table.box.column + this.table.columns.indexOf(column);
    const box = { ...this.table.box, column: at, columns: 1 };
    if (values !== null && values !== undefined) writeContents(workbook, this.sheet, box, values);
    if (typeof name === "string") writeContents(workbook, this.sheet, { ...box, rows: 1 }, name);
    return this.#handler(column);
  }

  GetItem(key: unknown): Handler {
    const item = this.GetItemOrNullObject(key);
    if (item === NULL) throw new HostError("ItemNotFound", `The table has no column "${String(key)}".`);
    return item;
  }

  GetItemAt(index: unknown): Handler {
    const column = this.table.columns[integerArgument(index, 0)];
    if (!column) throw new HostError("InvalidArgument", "The table has no such column.");
    return this.#handler(column);
  }

  GetItemOrNullObject(key: unknown): Handler | Null {
    const { columns } = this.table;
    const byId = columns.find((column) => String(column.id) === String(key));
    if (typeof key === "number") return byId ? this.#handler(byId) : NULL;
    const folded = textArgument(key).toLocaleLowerCase("en-US");
    const column = columns.find((each) => each.name.toLocaleLowerCase("en-US") === folded) ?? byId;
    return column ? this.#handler(column) : NULL;
  }

  #handler(column: TableColumnModel): Handler {
    return new TableColumnHandler(this.scope, { sheet: this.sheet, table: this.table, column });
  }
}
