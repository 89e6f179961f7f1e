import type { Area } from "./Grid";

/**
 * The cells of an area, row by row.
 *
 * @example cellsOfArea({ row: 3, column: 1, rows: 1, columns: 2 }) // => [{ row: 3, column: 1 }, { row: 3, column: 2 }]
 */
export function cellsOfArea(area: Area): readonly { readonly row: number; readonly column: number }[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}
