import type { Area } from "./Grid";

/**
 * Whether a cell, row and column from 0, lies in an area.
 *
 * @example holdsCell({ row: 4, column: 7, rows: 2, columns: 1 }, 5, 7) // => true
 */
export function holdsCell(area: Area, row: number, column: number): boolean {
  const isInRows = row >= area.row && row < area.row + area.rows;
  return isInRows && column >= area.column && column < area.column + area.columns;
}
