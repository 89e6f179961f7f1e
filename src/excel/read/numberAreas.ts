import type { Area, Grid } from "../../domain/grid/Grid";

/** The rows of a column from its first number to its last. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** Cells with their formulas, and where the first of them stands. */
type PlacedCells = Pick<Grid, "row" | "column" | "cells" | "formulas">;

/** Whether the format of a cell (row and column from 0) is known. */
type IsKnown = (row: number, column: number) => boolean;

/**
 * Where numbers stand that somebody wrote, columns side by side together: without its format a number may be a day.
 *
 * @example numberAreas({ row: 2, column: 1, cells: [["a", 5], ["b", 6]] }) // => [{ row: 2, column: 2, rows: 2, columns: 1 }]
 */
export function numberAreas(grid: PlacedCells, isKnown: IsKnown = () => false): readonly Area[] {
  const areas: Area[] = [];
  for (let column = 0; column < (grid.cells[0]?.length ?? 0); column++) {
    const span = spanOf(grid, column, isKnown);
    if (!span) continue;
    const area = {
      row: grid.row + span.first,
      rows: span.last - span.first + 1,
      column: grid.column + column,
      columns: 1,
    };
    const before = areas.at(-1);
    if (before && isBeside(before, area)) areas[areas.length - 1] = { ...before, columns: before.columns + 1 };
    else areas.push(area);
  }
  return areas;
}

function isBeside(before: Area, area: Area): boolean {
  const isLevel = before.row === area.row && before.rows === area.rows;
  return isLevel && before.column + before.columns === area.column;
}

function spanOf(
  { cells, formulas, row: top, column: left }: PlacedCells,
  column: number,
  isKnown: IsKnown,
): Span | null {
  let [first, last] = [-1, -1];
  for (const [row, line] of cells.entries()) {
    if (typeof line[column] !== "number" || (formulas?.[row]?.[column] ?? null) !== null) continue;
    if (isKnown(top + row, left + column)) continue;
    if (first < 0) first = row;
    last = row;
  }
  return first < 0 ? null : { first, last };
}
