import type { Area, CellValue, Grid } from "../../src/domain/grid/Grid";

/** A grid from rows of cells, "" for an empty one; rows may be of different length. */
export function gridOf(rows: readonly (readonly CellValue[])[], merges: readonly Area[] = []): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return { sheet: "Sheet1", row: 0, column: 0, cells, merges };
}
