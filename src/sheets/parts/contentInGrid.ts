import type { Grid } from "../../domain/grid/Grid";
import { dateCell } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";

/**
 * What a cell of a grid holds, a whole number shown as a date being a date where Excel's calendar has it; row and column count from the
 * grid's first.
 *
 * @example contentInGrid(grid, 0, 2) // => { date: "2025-03-31" }
 */
export function contentInGrid(grid: Grid, row: number, column: number): CellContent {
  const value = grid.cells[row]?.[column] ?? null;
  const format = grid.numberFormats?.[row]?.[column] ?? "";
  return typeof value === "number" && Number.isInteger(value) && isDateFormat(format) ? dateCell(value) : value;
}

/** Colours, conditions and quoted words are not part of what a number format shows of the number. */
function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/general/i, ""));
}
