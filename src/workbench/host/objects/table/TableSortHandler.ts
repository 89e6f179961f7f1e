import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import { sortKeys } from "../range/sortKeys";
import { sortRange } from "../../model/editing/sortRange";
import { tableBody } from "../../model/tables/TableModel";
import type { SheetModel } from "../../model/sheets/SheetModel";
import type { TableModel } from "../../model/tables/TableModel";

/** Excel.TableSort: the rows under the heading, by the values of columns; the table remembers by which. */
export class TableSortHandler extends Handler {
  static override readonly className = "TableSort";
  static override readonly since = INTRODUCED.TableSort ?? {};

  constructor(
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
  ) {
    super();
  }

  get Fields(): readonly object[] {
    return this.table.sortedBy ?? [];
  }

  get MatchCase(): boolean {
    return false;
  }

  get Method(): string {
    return "PinYin";
  }

  Apply(fields: unknown): void {
    this.table.sortedBy = sortKeys(fields, this.table.box.columns);
    this.Reapply();
  }

  /** The rows stay as they are. */
  Clear(): void {
    delete this.table.sortedBy;
    this.sheet.partChanged("tables");
  }

  Reapply(): void {
    if (this.table.sortedBy) sortRange(this.sheet, tableBody(this.table), this.table.sortedBy);
  }
}
