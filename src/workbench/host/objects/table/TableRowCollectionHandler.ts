import { HostError } from "../../wire/HostError";
import { insertTableRows } from "../../model/tables/tableOperations";
import { integerArgument } from "../cellArguments";
import { INTRODUCED } from "../introduced";
import { ScopedHandler } from "../ScopedHandler";
import { tableBody } from "../../model/tables/TableModel";
import { TableRowHandler } from "./TableRowHandler";
import { writeContents } from "../../model/cells/writeContents";
import type { Handler } from "../../wire/HandlerProtocol";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";
import type { TableModel } from "../../model/tables/TableModel";

/** Excel.TableRowCollection */
export class TableRowCollectionHandler extends ScopedHandler {
  static override readonly className = "TableRowCollection";
  static override readonly since = INTRODUCED.TableRowCollection ?? {};

  constructor(
    scope: Scope,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
  ) {
    super(scope);
  }

  override _items(): readonly Handler[] {
    return Array.from({ length: this.Count }, (_, index) => this.#row(index));
  }

  get Count(): number {
    return tableBody(this.table).rows;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): Handler {
    const row = integerArgument(index, 0);
    if (row >= this.Count) throw new HostError("InvalidArgument", "The table has no such row.");
    return this.#row(row);
  }

  /** At the end when no index is given. `values` is one row or several, or one value for a whole row. */
  Add(index: unknown, values: unknown): Handler {
    const { workbook } = this.scope;
    const place = index === null || index === -1 ? null : integerArgument(index, 0);
    const count = Array.isArray(values) ? Math.max(1, values.length) : 1;
    if (Array.isArray(values)) assertWidth(values, this.table.box.columns);
    const added = insertTableRows(workbook, this.sheet, this.table, { index: place, count });
    if (values !== null && values !== undefined) writeContents(workbook, this.sheet, added, values);
    return this.#row(added.row - tableBody(this.table).row);
  }

  #row(index: number): Handler {
    return new TableRowHandler(this.scope, { sheet: this.sheet, table: this.table, index });
  }
}

function assertWidth(rows: readonly unknown[], columns: number): void {
  if (rows.every((row) => Array.isArray(row) && row.length === columns)) return;
  throw new HostError("InvalidArgument", "The rows are not as wide as the table.");
}
