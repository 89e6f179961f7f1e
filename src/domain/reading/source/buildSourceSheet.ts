import type { Grid } from "../../grid/Grid";
import { columnLetters, quoteSheet } from "../../grid/Grid";
import { SHEET_COLUMNS } from "../../grid/sheetSize";
import { cleanCellText } from "../../text/cleanCellText";
import { dateOfCell, formatDay } from "../../grid/dateOfCell";
import type { SourceCell, SourceRow, SourceSheet } from "./SourceSheet";
import { withoutMarkup } from "./withoutMarkup";

/**
 * The grid as rows of cleaned, non-empty cells that know how far they are merged. Linear in the number of cells. `onlyColumn` is where
 * every cell really stands when the grid was taken apart from one column.
 *
 * @example buildSourceSheet({ sheet: "KH", row: 4, column: 0, cells: [["KẾ HOẠCH", null]], merges: [] }).rows
 * // => [{ row: 4, cells: [{ row: 4, column: 0, text: "KẾ HOẠCH", address: "KH!A5", … }] }]
 */
export function buildSourceSheet(grid: Grid, onlyColumn?: number): SourceSheet {
  const readCell = createCellReader(grid, onlyColumn);
  const rows: SourceRow[] = [];
  grid.cells.forEach((values, index) => {
    const formats = grid.numberFormats?.[index];
    const cells: SourceCell[] = [];
    for (const [offset, value] of values.entries()) {
      if (value === null || value === "") continue;
      const cell = readCell(grid.row + index, grid.column + offset, value, formats?.[offset]);
      if (cell !== undefined) cells.push(cell);
    }
    if (cells.length > 0) rows.push({ row: grid.row + index, cells });
  });
  return { name: grid.sheet, rows, coveringCell: coverIndex(rows), merges: grid.merges };
}

type CellReader = (
  row: number,
  column: number,
  value: string | number | boolean,
  format: string | undefined,
) => SourceCell | undefined;

function createCellReader({ sheet, merges }: Grid, onlyColumn: number | undefined): CellReader {
  const mergesByCorner = new Map(merges.map((area) => [placeKey(area.row, area.column), area]));
  const prefixes = new Map<number, string>();
  return (row, column, value, format) => {
    const date = typeof value === "number" ? dateOfCell(value, format) : null;
    const text = date === null ? textOf(value) : formatDay(date);
    if (text === "") return undefined;
    const area = mergesByCorner.size === 0 ? undefined : mergesByCorner.get(placeKey(row, column));
    return {
      row,
      column,
      lastRow: row + (area?.rows ?? 1) - 1,
      lastColumn: column + (area?.columns ?? 1) - 1,
      address: prefixOf(onlyColumn ?? column) + String(row + 1),
      text,
      isNumber: typeof value === "number",
      date,
    };
  };

  function prefixOf(column: number): string {
    const known = prefixes.get(column) ?? `${quoteSheet(sheet)}!${columnLetters(column)}`;
    prefixes.set(column, known);
    return known;
  }
}

function textOf(value: string | number | boolean): string {
  return cleanCellText(typeof value === "string" ? withoutMarkup(value) : String(value));
}

function placeKey(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

function coverIndex(rows: readonly SourceRow[]): SourceSheet["coveringCell"] {
  const lastRow = rows.at(-1)?.row ?? 0;
  const covered = new Map<number, SourceCell>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (cell.lastRow === cell.row) continue;
      for (let row = cell.row; row <= Math.min(cell.lastRow, lastRow); row += 1) {
        covered.set(placeKey(row, cell.column), cell);
      }
    }
  }
  return (row, column) => covered.get(placeKey(row, column));
}
