import type { SheetModel } from "../sheets/SheetModel";
import type { TableModel } from "./TableModel";

/** A table and the sheet it stands on. */
export interface PlacedTable {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}
