import { readHeadings } from "./tableHeadings";
import type { Box } from "../cells/Box";
import type { SheetModel } from "../sheets/SheetModel";
import type { TableModel } from "./TableModel";

/**
 * Gives a table another box, with as many columns as it then has; what is refused is asked before.
 *
 * @example setTableBox(sheet, NhiemVu, A6:P20) // the new column is called "Column16"
 */
export function setTableBox(sheet: SheetModel, table: TableModel, box: Box): void {
  const kept = table.columns.slice(0, box.columns);
  const nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  const added = Array.from({ length: box.columns - kept.length }, (_, index) => ({
    id: nextId + index,
    name: "",
    filter: null,
  }));
  table.columns = [...kept, ...added];
  table.box = box;
  if (table.showHeaders) readHeadings(sheet, table);
  sheet.partChanged("tables");
}
