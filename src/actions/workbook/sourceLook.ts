import { dateOfCell, formatDay } from "../../domain/grid/dateOfCell";
import type { Grid } from "../../domain/grid/Grid";
import type { Reading } from "../../domain/reading/Reading";

/** What of the source is shown beside how it was understood; rows count from 0. */
export interface SourceLook {
  /** Of each column some of what stands in it, in the order of the reading's columns. */
  readonly samples: readonly (readonly string[])[];
  /** The rows from which one can be chosen as the headings, each with its first words. */
  readonly firstRows: readonly { readonly row: number; readonly words: string }[];
}

const SAMPLES = 3;
const ROWS_OFFERED = 15;

/**
 * Samples of each column, from the rows that became tasks, and the rows in which the headings may stand.
 *
 * @example sourceLook(grid, reading).samples[2] // => ["Phòng GDĐT", "Các trường học"]
 */
export function sourceLook(grid: Grid, { columns, plan }: Reading): SourceLook {
  const rows = plan.tasks.map(({ source }) => source.row);
  const samples = columns.map(({ column }) => {
    const texts = rows.map((row) => textAt(grid, row, column)).filter((text) => text !== "");
    return [...new Set(texts)].slice(0, SAMPLES);
  });
  return { samples, firstRows: firstRowsOf(grid) };
}

function firstRowsOf(grid: Grid): SourceLook["firstRows"] {
  const filled = grid.cells.flatMap((cells, index) => {
    const row = grid.row + index;
    const words = cells.map((_, column) => textAt(grid, row, grid.column + column)).filter((text) => text !== "");
    return words.length === 0 ? [] : [{ row, words: words.join(" · ") }];
  });
  return filled.slice(0, ROWS_OFFERED);
}

function textAt(grid: Grid, row: number, column: number): string {
  const value = grid.cells[row - grid.row]?.[column - grid.column] ?? null;
  if (value === null) return "";
  const format = grid.numberFormats?.[row - grid.row]?.[column - grid.column];
  const day = typeof value === "number" ? dateOfCell(value, format) : null;
  return day === null ? String(value).replace(/\s+/g, " ").trim() : formatDay(day);
}
