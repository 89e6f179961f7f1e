import type { SheetModel } from "../../model/sheets/SheetModel";
import type { TableColumnModel, TableModel } from "../../model/tables/TableModel";

/** A column of a table on its sheet. */
export interface PlacedColumn {
  readonly sheet: SheetModel;
  readonly table: TableModel;
  readonly column: TableColumnModel;
}
