import type { Area, CellValue, Grid } from "../../plan/Grid";
import { fullAddress } from "../../plan/Grid";
import { cleanCellText } from "../../text/cleanCellText";
import { dateOfCell, formatDay } from "./dateOfCell";
import type { SourceCell, SourceRow, SourceSheet } from "./SourceSheet";

const MOST_COLUMNS = 16_384;

/**
 * The grid as rows of cleaned, non-empty cells that know how far they are merged. Linear in the number of cells. `onlyColumn` is where
 * every cell really stands when the grid was taken apart from one column.
 *
 * @example buildSourceSheet({ sheet: "KH", row: 4, column: 0, cells: [["KẾ HOẠCH", null]], merges: [] }).rows
 * // => [{ row: 4, cells: [{ row: 4, column: 0, text: "KẾ HOẠCH", address: "KH!A5", … }] }]
 */
export function buildSourceSheet(grid: Grid, onlyColumn?: number): SourceSheet {
  const mergesByCorner = new Map(grid.merges.map((area) => [placeKey(area.row, area.column), area]));
  const rows: SourceRow[] = [];
  grid.cells.forEach((values, index) => {
    const read = readRow(grid, values, index, mergesByCorner);
    const cells = onlyColumn === undefined ? read : read.map((cell) => atColumn(cell, grid.sheet, onlyColumn));
    if (cells.length > 0) rows.push({ row: grid.row + index, cells });
  });
  return { name: grid.sheet, rows, coveringCell: coverIndex(rows), merges: grid.merges };
}

function atColumn(cell: SourceCell, sheet: string, column: number): SourceCell {
  return { ...cell, address: fullAddress(sheet, cell.row, column) };
}

function readRow(
  grid: Grid,
  values: readonly CellValue[],
  index: number,
  merges: ReadonlyMap<number, Area>,
): SourceCell[] {
  const formats = grid.numberFormats?.[index];
  const cells: SourceCell[] = [];
  values.forEach((value, offset) => {
    if (value === null || value === "") return;
    const row = grid.row + index;
    const column = grid.column + offset;
    const date = typeof value === "number" ? dateOfCell(value, formats?.[offset]) : null;
    const text = date === null ? cleanCellText(String(value)) : formatDay(date);
    if (text === "") return;
    const place = { row, column, ...reachOf(row, column, merges), address: fullAddress(grid.sheet, row, column) };
    cells.push({ ...place, text, isNumber: typeof value === "number", date });
  });
  return cells;
}

function reachOf(
  row: number,
  column: number,
  merges: ReadonlyMap<number, Area>,
): { lastRow: number; lastColumn: number } {
  const area = merges.get(placeKey(row, column));
  return { lastRow: row + (area?.rows ?? 1) - 1, lastColumn: column + (area?.columns ?? 1) - 1 };
}

function placeKey(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

function coverIndex(rows: readonly SourceRow[]): SourceSheet["coveringCell"] {
  const lastRow = rows.at(-1)?.row ?? 0;
  const covered = new Map<number, SourceCell>();
  for (const { cells } of rows) {
    for (const cell of cells.filter((one) => one.lastRow > one.row)) {
      for (let row = cell.row; row <= Math.min(cell.lastRow, lastRow); row += 1) {
        covered.set(placeKey(row, cell.column), cell);
      }
    }
  }
  return (row, column) => covered.get(placeKey(row, column));
}
