import { assertAllowed } from "../sheets/protectionGuard";
import { EMPTY_ENTRY } from "../cells/Cell";
import { HostError } from "../../wire/HostError";
import { lastColumn, lastRow } from "../cells/Box";
import { setTableBox } from "./setTableBox";
import { shiftCells } from "../editing/shiftCells";
import type { SheetModel } from "../sheets/SheetModel";
import type { TableModel } from "./TableModel";
import type { WorkbookModel } from "../WorkbookModel";

/**
 * What `table.showTotals = …` does: a row under the data with "Total" and a sum in the last column, or none.
 *
 * @example setTableTotals(workbook, sheet, NhiemVu, true) // "Total" under "TT"
 */
export function setTableTotals(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, shown: boolean): void {
  assertAllowed(sheet);
  if (shown === table.showTotals) return;
  const row = shown ? lastRow(table.box) + 1 : lastRow(table.box);
  const totals = { ...table.box, row, rows: 1 };
  if (shown) {
    shiftCells(workbook, sheet, totals, "down");
    table.showTotals = true;
    setTableBox(sheet, table, { ...table.box, rows: table.box.rows + 1 });
    Object.assign(sheet.cells.open(row, table.box.column), EMPTY_ENTRY, { value: "Total" });
    const name = table.columns.at(-1)?.name ?? "";
    const formula = `=SUBTOTAL(109,${table.name}[${name.replaceAll(/['[\]#@]/g, "'$&")}])`;
    Object.assign(sheet.cells.open(row, lastColumn(table.box)), EMPTY_ENTRY, { formula });
  } else {
    table.showTotals = false;
    setTableBox(sheet, table, { ...table.box, rows: table.box.rows - 1 });
    shiftCells(workbook, sheet, totals, "up");
  }
  sheet.contentsChanged(totals);
}

/**
 * What `table.showHeaders = …` does: the row above the data belongs to the table, or stands empty.
 *
 * @example setTableHeaders(sheet, NhiemVu, false) // the row above the data stands empty
 */
export function setTableHeaders(sheet: SheetModel, table: TableModel, shown: boolean): void {
  assertAllowed(sheet);
  if (shown === table.showHeaders) return;
  if (shown && table.box.row === 0) throw new HostError("InvalidOperation", "There is no row above the table.");
  const row = shown ? table.box.row - 1 : table.box.row;
  const rows = table.box.rows + (shown ? 1 : -1);
  for (const [index, column] of table.columns.entries()) {
    const value = shown ? column.name : null;
    Object.assign(sheet.cells.open(row, table.box.column + index), EMPTY_ENTRY, { value });
  }
  table.showHeaders = shown;
  setTableBox(sheet, table, { ...table.box, row: shown ? row : row + 1, rows });
  sheet.contentsChanged({ ...table.box, row, rows: 1 });
}
