import type { Area } from "../../domain/grid/Grid";

/** The part of a sheet that is read; `last` is its last cell with a value when that lies beyond. */
export interface ReadArea extends Area {
  readonly last?: { readonly row: number; readonly column: number };
}

// Far more than any plan has, and answers that Excel still gives.
const MOST_ROWS = 50_000;
const MOST_COLUMNS = 256;
const MOST_CELLS = 2_000_000;

/**
 * The part of a sheet that can be read, of the area in which its values lie: all of it, or, where a value in a far corner makes it larger than
 * anybody can look through, the part where plans stand.
 *
 * @example areaToRead({ row: 0, column: 0, rows: 1_048_576, columns: 2 }).last // => { row: 1048575, column: 1 }
 */
export function areaToRead(used: Area): ReadArea {
  if (used.rows * used.columns <= MOST_CELLS) return used;
  const rows = Math.min(used.rows, MOST_ROWS - used.row);
  const columns = Math.min(used.columns, MOST_COLUMNS - used.column);
  const last = { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
  // All that is written stands far away: nothing of it is a plan.
  if (rows <= 0 || columns <= 0) return { row: 0, column: 0, rows: 1, columns: 1, last };
  return { row: used.row, column: used.column, rows, columns, last };
}
