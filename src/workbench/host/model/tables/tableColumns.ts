import { assertAllowed } from "../sheets/protectionGuard";
import { HostError } from "../../wire/HostError";
import { lastColumn, type Box } from "../cells/Box";
import { readHeadings } from "./tableHeadings";
import { shiftCells } from "../editing/shiftCells";
import type { SheetModel } from "../sheets/SheetModel";
import type { TableColumnModel, TableModel } from "./TableModel";
import type { WorkbookModel } from "../WorkbookModel";

/**
 * Puts a column into the table before the one at `index` (null: at the end); what stands to the right moves on.
 *
 * @example addTableColumn(workbook, sheet, NhiemVu, 3).name // => "Column4"
 */
export function addTableColumn(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  index: number | null,
): TableColumnModel {
  assertAllowed(sheet);
  const place = index ?? table.columns.length;
  if (place > table.columns.length) throw new HostError("InvalidArgument", "The table has no such column.");
  const isInside = place > 0 && place < table.columns.length;
  const { row, rows, column, columns } = table.box;
  shiftCells(workbook, sheet, { row, rows, column: column + place, columns: 1 }, "right");
  if (!isInside) addAtEdge(sheet, table, { place, box: { row, rows, column, columns: columns + 1 } });
  sheet.partChanged("tables");
  const made = table.columns[place];
  if (made === undefined) throw new HostError("GeneralException", "The table got no column.");
  return made;
}

/** Room beside a table is not the table's yet. */
function addAtEdge(sheet: SheetModel, table: TableModel, { place, box }: { place: number; box: Box }): void {
  const id = Math.max(0, ...table.columns.map((each) => each.id)) + 1;
  table.box = box;
  table.columns.splice(place, 0, { id, name: "", filter: null });
  if (table.showHeaders) readHeadings(sheet, table);
}

/**
 * Takes a column out of the table; the last one stays.
 *
 * @example deleteTableColumn(workbook, sheet, NhiemVu, ghiChu) // "Ghi chú" is gone
 */
export function deleteTableColumn(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  column: TableColumnModel,
): void {
  assertAllowed(sheet);
  if (table.columns.length === 1) throw new HostError("InvalidOperation", "A table keeps one column.");
  const at = table.box.column + table.columns.indexOf(column);
  if (at > lastColumn(table.box)) throw new HostError("ItemNotFound", "The column is gone.");
  shiftCells(workbook, sheet, { ...table.box, column: at, columns: 1 }, "left");
  sheet.partChanged("tables");
}
