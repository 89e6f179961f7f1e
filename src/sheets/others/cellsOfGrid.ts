import type { Grid } from "../../domain/grid/Grid";
import type { CellContent } from "../../spec/SheetSpec";
import { contentInGrid } from "../parts/contentInGrid";
import type { Spot } from "./Claims";

/**
 * What a cell of a sheet as it stands holds, days as days; null for blank text.
 *
 * @example contentIn(grid, { row: 3, column: 25 }) // => "Đã nhắc qua Zalo"
 */
export function contentIn(grid: Grid, { row, column }: Spot): CellContent {
  const content = contentInGrid(grid, row - grid.row, column - grid.column);
  return typeof content === "string" && content.trim() === "" ? null : content;
}

/**
 * The formula of a cell, null where it has none or nobody asked.
 *
 * @example formulaIn(grid, { row: 3, column: 12 }) // => "=SUM(A1:A3)"
 */
export function formulaIn({ formulas, row: top, column: left }: Grid, { row, column }: Spot): string | null {
  return formulas?.[row - top]?.[column - left] ?? null;
}
