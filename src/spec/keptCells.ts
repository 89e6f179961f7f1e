import type { SheetSpec } from "./SheetSpec";

/**
 * Tells of each cell (row and column from 0) whether it is somebody's that stays as it is.
 *
 * @example keptCells({ kept: [{ row: 3, column: 20, rows: 1, columns: 1 }] })(3, 20) // => true
 */
export function keptCells({ kept = [] }: Pick<SheetSpec, "kept">): (row: number, column: number) => boolean {
  const columns = new Map<number, (readonly [first: number, end: number])[]>();
  for (const area of kept) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      columns.set(row, [...(columns.get(row) ?? []), [area.column, area.column + area.columns]]);
    }
  }
  return (row, column) => columns.get(row)?.some(([first, end]) => column >= first && column < end) === true;
}
