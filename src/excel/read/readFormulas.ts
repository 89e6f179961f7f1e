import type { Area, Grid } from "../../domain/grid/Grid";

/** Stands for a formula whose text nobody asked for: a ledger's status formulas take a hundred times the bytes of their results. */
const SOME_FORMULA = "=";

/**
 * The cells of a grid that hold a formula, from the areas that Excel gives.
 *
 * @example formulasIn({ row: 0, column: 0, cells: [["a", 1]] }, [{ row: 0, column: 1, rows: 1, columns: 1 }]) // => [[null, "="]]
 */
export function formulasIn(
  { row: top, column: left, cells }: Pick<Grid, "row" | "column" | "cells">,
  areas: readonly Area[],
): NonNullable<Grid["formulas"]> {
  const formulas = cells.map((row): (string | null)[] => row.map(() => null));
  for (const { row, column, rows, columns } of areas) {
    for (let y = Math.max(0, row - top); y < Math.min(cells.length, row - top + rows); y++) {
      const line = formulas[y] ?? [];
      for (let x = Math.max(0, column - left); x < Math.min(line.length, column - left + columns); x++)
        line[x] = SOME_FORMULA;
    }
  }
  return formulas;
}
