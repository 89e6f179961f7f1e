import { displayText, type Box, type CellFormat, type SheetModel } from "excel-host-embedded/model";
import { escapeHtml } from "./escapeHtml";

/** What is printed of a sheet: the columns that show, and the class of each look. */
export interface PrintedCells {
  readonly sheet: SheetModel;
  readonly area: Box;
  readonly columns: readonly number[];
  readonly classOf: (format: CellFormat, isNumber: boolean) => string;
}

/** A cell as it prints; nothing for a cell that lies under a merged one. */
export function cellHtml(cells: PrintedCells, row: number, column: number): string {
  const { sheet } = cells;
  const merge = sheet.merges.find((box) => covers(box, row, column));
  if (merge && !isFirst(cells, merge, row, column)) return "";
  const [top, left] = merge ? [merge.row, merge.column] : [row, column];
  const value = sheet.valueAt(top, left);
  const format = sheet.formatAt(top, left);
  const classes = cells.classOf(format, typeof value === "number");
  const spans = merge ? spansOf(cells, merge) : "";
  return `<td class="${classes}"${spans}>${escapeHtml(displayText(value, format.numberFormat))}</td>`;
}

function covers(box: Box, row: number, column: number): boolean {
  return row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
}

/** The first place of a merged cell that is printed, which may not be its first place. */
function isFirst(cells: PrintedCells, merge: Box, row: number, column: number): boolean {
  const [firstRow] = rowsOf(cells, merge);
  const [firstColumn] = columnsOf(cells, merge);
  return row === firstRow && column === firstColumn;
}

function rowsOf({ sheet, area }: PrintedCells, merge: Box): readonly number[] {
  const rows = Array.from({ length: merge.rows }, (_, index) => merge.row + index);
  return rows.filter((row) => row >= area.row && row < area.row + area.rows && sheet.rowHeight(row) > 0);
}

function columnsOf({ columns }: PrintedCells, merge: Box): readonly number[] {
  return columns.filter((column) => column >= merge.column && column < merge.column + merge.columns);
}

function spansOf(cells: PrintedCells, merge: Box): string {
  const [rows, columns] = [rowsOf(cells, merge).length, columnsOf(cells, merge).length];
  return `${columns > 1 ? ` colspan="${String(columns)}"` : ""}${rows > 1 ? ` rowspan="${String(rows)}"` : ""}`;
}
