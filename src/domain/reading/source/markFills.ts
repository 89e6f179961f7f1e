import type { FilledCell, Grid } from "../../grid/Grid";
import type { Reading } from "../Reading";

const MARK = "■";
const LEAST_HEADINGS = 4;
const LONGEST_HEADING = 10;
const LEAST_BELOW = 2;

/**
 * Whether the quarters or months of a table may be told by colour alone: short headings side by side with nothing under any of them.
 *
 * @example mayBeColoured(gridOfHeadings("TT", "Nội dung", "I", "II", "III", "IV")) // => true, when nothing stands below the last four
 */
export function mayBeColoured({ cells }: Grid): boolean {
  const width = cells[0]?.length ?? 0;
  const lowest = Array.from({ length: width }, (_, column) =>
    cells.map((row) => isFilled(row[column])).lastIndexOf(true),
  );
  let run = 0;
  return lowest.some((row, column) => {
    const isHeading = row >= 0 && cells.length - row > LEAST_BELOW && isShort(cells[row]?.[column]);
    run = isHeading ? (lowest[column - 1] === row && run > 0 ? run + 1 : 1) : 0;
    return run >= LEAST_HEADINGS;
  });
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "";
}

function isShort(value: unknown): boolean {
  return (typeof value === "string" || typeof value === "number") && String(value).trim().length <= LONGEST_HEADING;
}

/**
 * The grid with a mark in every cell without text that is coloured under the periods of a task's row, undefined when nothing is, or when
 * several colours may mean several things.
 *
 * @example markFills(grid, readingOfAMatrixWithoutMarks)?.cells[4] // => ["1", "Tiếp công dân", "■", null, "■", null]
 */
export function markFills(grid: Grid, { columns, plan }: Reading): Grid | undefined {
  const periods = new Set(columns.filter(({ role }) => role === "time").map(({ column }) => column));
  const rows = new Set(plan.tasks.map(({ source }) => source.row));
  const own = (grid.fills ?? []).filter(({ row, column }) => rows.has(row) && periods.has(column));
  const [colour, more] = new Set(own.map(({ color }) => color));
  if (colour === undefined || more !== undefined || own.length === rows.size * periods.size) return undefined;
  const marked = new Set(own.map((one) => placeOf(one)));
  const cells = grid.cells.map((values, at) =>
    values.map((value, offset) => {
      const place = placeOf({ row: grid.row + at, column: grid.column + offset });
      return !isFilled(value) && marked.has(place) ? MARK : value;
    }),
  );
  return { ...grid, cells, fills: [] };
}

function placeOf({ row, column }: Omit<FilledCell, "color">): string {
  return `${String(row)}:${String(column)}`;
}
