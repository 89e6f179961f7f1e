import type { Area } from "../domain/grid/Grid";
import type { SheetSpec } from "./SheetSpec";

/**
 * Whether a cell (row and column from 0) is ours to write: the spec says what it holds, and people don't fill it. Whatever else holds
 * anything is somebody's.
 *
 * @public What guards typed cells asks this; until then only its test does.
 * @example isOurs(unitSheet(form), 5, 12) // => true: Tình trạng; Quý I beside it is the unit's
 */
export function isOurs({ rows, open }: Pick<SheetSpec, "rows" | "open">, row: number, column: number): boolean {
  return (rows[row]?.[column] ?? null) !== null && !open.some((area) => holds(area, row, column));
}

function holds(area: Area, row: number, column: number): boolean {
  const isInRows = row >= area.row && row < area.row + area.rows;
  return isInRows && column >= area.column && column < area.column + area.columns;
}
