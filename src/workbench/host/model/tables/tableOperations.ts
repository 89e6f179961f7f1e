import { assertAllowed } from "../sheets/protectionGuard";
import { checkTableName } from "../names/checkDefinedName";
import { continueTable } from "./continueTable";
import { contains, lastColumn, lastRow, overlaps, sameBox } from "../cells/Box";
import { hasContent } from "../cells/Cell";
import { HostError } from "../../wire/HostError";
import { readHeadings } from "./tableHeadings";
import { setTableBox } from "./setTableBox";
import { shiftCells } from "../editing/shiftCells";
import type { Box } from "../cells/Box";
import type { SheetModel } from "../sheets/SheetModel";
import { tableBody } from "./TableModel";
import type { TableModel } from "./TableModel";
import type { WorkbookModel } from "../WorkbookModel";

/** The style Excel gives a new table. */
export const DEFAULT_TABLE_STYLE = "TableStyleMedium2";

/**
 * What `tables.add` does: the box becomes a table with a generated name. Without headings in the box a row of them is put above and
 * what stands below moves down. A heading alone gets an empty row.
 *
 * @example addTable(workbook, sheet, A6:O20, true).name // => "Table1"
 */
export function addTable(workbook: WorkbookModel, sheet: SheetModel, box: Box, hasHeaders: boolean): TableModel {
  assertAllowed(sheet);
  assertPlaceForTable(sheet, box, null);
  if (!hasHeaders) shiftCells(workbook, sheet, { ...box, rows: 1 }, "down");
  const rows = hasHeaders ? Math.max(box.rows, 2) : box.rows + 1;
  const table: TableModel = {
    id: String(workbook.newNumber()),
    name: nextTableName(workbook),
    box: { ...box, rows },
    showHeaders: true,
    showTotals: false,
    style: DEFAULT_TABLE_STYLE,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columns: Array.from({ length: box.columns }, (_, index) => ({ id: index + 1, name: "", filter: null })),
    ...(hasHeaders && box.rows === 1 ? { hasInsertRow: true } : {}),
  };
  readHeadings(sheet, table);
  sheet.tables.push(table);
  sheet.changed({ kind: "table-added", sheet: sheet.id, table: table.id });
  return table;
}

function nextTableName(workbook: WorkbookModel): string {
  let number = workbook.sheets.reduce((sum, sheet) => sum + sheet.tables.length, 1);
  while (workbook.findTable(`Table${String(number)}`) || workbook.findName(`Table${String(number)}`)) number++;
  return `Table${String(number)}`;
}

/** Refuses a place where another table or a merged cell is. */
function assertPlaceForTable(sheet: SheetModel, box: Box, self: TableModel | null): void {
  if (sheet.tables.some((table) => table !== self && overlaps(table.box, box))) {
    throw new HostError("InvalidArgument", "A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => overlaps(merge, box))) {
    throw new HostError("MergedRangeConflict", "A table can't overlap merged cells.");
  }
}

/** What `table.name = …` does. @example renameTable(workbook, sheet, table, "NhiemVu") */
export function renameTable(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, name: unknown): void {
  const isOwn = typeof name === "string" && name.toLocaleLowerCase("en-US") === table.name.toLocaleLowerCase("en-US");
  if (!isOwn) checkTableName(workbook, name);
  table.name = String(name);
  sheet.partChanged("tables");
}

/**
 * What `table.resize` does (1.13): the heading stays in its row, the new box shares cells with the old and has a row of data.
 *
 * @example resizeTable(sheet, NhiemVu, A6:O25) // five rows more
 */
export function resizeTable(sheet: SheetModel, table: TableModel, box: Box): void {
  assertAllowed(sheet);
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (box.row !== table.box.row || !overlaps(box, table.box) || box.rows < least) {
    throw new HostError("InvalidArgument", "The new range must overlap the table, with its headings in the same row.");
  }
  if (sameBox(box, table.box)) return;
  assertPlaceForTable(sheet, box, table);
  setTableBox(sheet, table, box);
}

/**
 * What `table.convertToRange` does: the cells stay, the table goes.
 *
 * @example dissolveTable(sheet, NhiemVu) // workbook.findTable("NhiemVu") => undefined
 */
export function dissolveTable(sheet: SheetModel, table: TableModel): void {
  assertAllowed(sheet);
  sheet.tables = sheet.tables.filter((each) => each !== table);
  sheet.changed({ kind: "table-deleted", sheet: sheet.id, table: table.id, name: table.name });
}

/**
 * What `table.delete` does: the table goes with its cells, and what stands below moves up.
 *
 * @example deleteTable(workbook, sheet, NhiemVu) // what stood under it moves up
 */
export function deleteTable(workbook: WorkbookModel, sheet: SheetModel, table: TableModel): void {
  dissolveTable(sheet, table);
  shiftCells(workbook, sheet, table.box, "up");
}

/**
 * Puts `count` rows into the table before the data row `index` (null: at the end); what stands below moves down.
 *
 * @example insertTableRows(workbook, sheet, NhiemVu, { index: null, count: 2 }) // => A21:O22
 */
export function insertTableRows(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  place: { readonly index: number | null; readonly count: number },
): Box {
  assertAllowed(sheet);
  if (takesInsertRow(sheet, table)) return fillInsertRow(workbook, sheet, table, place.count);
  const end = lastRow(table.box) + (table.showTotals ? 0 : 1);
  const first = table.box.row + (table.showHeaders ? 1 : 0);
  const row = place.index === null ? end : first + place.index;
  if (row < first || row > end) throw new HostError("InvalidArgument", "The table has no such row.");
  const added: Box = { row, column: table.box.column, rows: place.count, columns: table.box.columns };
  const grown = { ...table.box, rows: table.box.rows + place.count };
  assertOthersAside(sheet, table, added);
  const old = table.box;
  const isAtEnd = row > lastRow(old);
  shiftCells(workbook, sheet, added, "down");
  if (isAtEnd) setTableBox(sheet, table, grown);
  if (isAtEnd) continueTable(sheet, table, old);
  return added;
}

/** Whether the table's only row is still the empty one that Excel put under its heading. */
function takesInsertRow(sheet: SheetModel, table: TableModel): boolean {
  const body = tableBody(table);
  return table.hasInsertRow === true && body.rows === 1 && sheet.cells.used(hasContent, body) === null;
}

function fillInsertRow(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, count: number): Box {
  delete table.hasInsertRow;
  const body = tableBody(table);
  if (count > 1) insertTableRows(workbook, sheet, table, { index: null, count: count - 1 });
  return { ...body, rows: count };
}

/** Moving cells down must not tear another table. */
function assertOthersAside(sheet: SheetModel, table: TableModel, added: Box): void {
  const torn = sheet.tables.some((other) => {
    const below = other !== table && other.box.row > lastRow(table.box);
    const shares = other.box.column <= lastColumn(added) && lastColumn(other.box) >= added.column;
    const fits = contains({ ...other.box, column: added.column, columns: added.columns }, other.box);
    return below && shares && !fits;
  });
  if (torn) throw new HostError("InsertDeleteConflict", "This would move cells in a table of the worksheet.");
}

/**
 * Takes `count` data rows out of the table from `index` on. A table keeps one row of data: the last one is only emptied.
 *
 * @example deleteTableRows(workbook, sheet, NhiemVu, { index: 0, count: 1 }) // the first task is gone
 */
export function deleteTableRows(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  place: { readonly index: number; readonly count: number },
): void {
  assertAllowed(sheet);
  const first = table.box.row + (table.showHeaders ? 1 : 0);
  const rows = table.box.rows - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0);
  if (place.index < 0 || place.index + place.count > rows) {
    throw new HostError("InvalidArgument", "The table has no such row.");
  }
  const box = { ...table.box, row: first + place.index, rows: place.count };
  if (place.count < rows) shiftCells(workbook, sheet, box, "up");
  else {
    emptyLastRows(workbook, sheet, box);
    table.hasInsertRow = true;
  }
}

function emptyLastRows(workbook: WorkbookModel, sheet: SheetModel, box: Box): void {
  for (const { cell } of sheet.cells.within(box))
    Object.assign(cell, { value: null, formula: null, quotePrefix: false });
  if (box.rows > 1) shiftCells(workbook, sheet, { ...box, row: box.row + 1, rows: box.rows - 1 }, "up");
  sheet.contentsChanged(box);
}
