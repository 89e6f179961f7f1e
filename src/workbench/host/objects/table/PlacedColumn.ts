import type { SheetModel } from "../../model/SheetModel";
import type { TableColumnModel, TableModel } from "../../model/TableModel";

/** A column of a table on its sheet. */
export interface PlacedColumn {
  readonly sheet: SheetModel;
  readonly table: TableModel;
  readonly column: TableColumnModel;
}
