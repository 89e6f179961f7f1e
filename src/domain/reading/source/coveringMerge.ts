import type { SourceCell, SourceSheet } from "./SourceSheet";

const LARGE_SHARE = 0.6;
const LEAST_ROWS = 3;
const LEAST_COLUMNS = 2;

/**
 * The address of a merged cell that lies over most of the sheet's content, so that no table can be seen; undefined when there is none.
 *
 * @example coveringMerge(sheet) // => "Sheet1!A1" when A1:E30 is one cell
 */
export function coveringMerge(sheet: SourceSheet): string | undefined {
  if (sheet.merges.length === 0) return undefined;
  const large = sheet.rows
    .flatMap((row) => row.cells)
    .filter((cell) => rowsOf(cell) >= LEAST_ROWS && columnsOf(cell) >= LEAST_COLUMNS);
  if (large.length === 0) return undefined;
  const size = sizeOf(sheet);
  return large.find((cell) => rowsOf(cell) * columnsOf(cell) >= LARGE_SHARE * size)?.address;
}

function rowsOf(cell: SourceCell): number {
  return cell.lastRow - cell.row + 1;
}

function columnsOf(cell: SourceCell): number {
  return cell.lastColumn - cell.column + 1;
}

function sizeOf(sheet: SourceSheet): number {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const cell of sheet.rows.flatMap((row) => row.cells)) {
    top = Math.min(top, cell.row);
    left = Math.min(left, cell.column);
    bottom = Math.max(bottom, cell.lastRow);
    right = Math.max(right, cell.lastColumn);
  }
  return (bottom - top + 1) * (right - left + 1);
}
