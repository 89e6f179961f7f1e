import type { SheetSpec } from "./SheetSpec";

/**
 * Whether a cell (row and column from 0) is somebody's that stays as it is.
 *
 * @example isKept({ kept: [{ row: 3, column: 20, rows: 1, columns: 1 }] }, 3, 20) // => true
 */
export function isKept({ kept = [] }: Pick<SheetSpec, "kept">, row: number, column: number): boolean {
  return kept.some(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
}
