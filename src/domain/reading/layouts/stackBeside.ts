import { headingKey } from "../header/headingKey";
import { scoreHeading } from "../header/scoreHeading";
import type { SourceCell, SourceRow, SourceSheet } from "../source/SourceSheet";

const LEAST_HEADINGS = 3;
const SURE = 0.6;

/** A head that stands twice in its row: the first column of the second one, and how far that is from the first. */
interface TwinHead {
  readonly at: number;
  readonly column: number;
  readonly shift: number;
}

/**
 * The sheet with a table that goes on beside itself, under the same head again, put together: its right half below its left one. Cells
 * keep their addresses; a sheet without such a table, or one that merges cells downwards in it, stays as it is.
 *
 * @example stackBeside(sheetOfTwoPagesSideBySide).rows.length // => 23 for a head and 11 rows on either side
 */
export function stackBeside(sheet: SourceSheet): SourceSheet {
  const twin = twinHead(sheet.rows);
  if (twin === undefined) return sheet;
  const { rows } = sheet;
  const end = endOf(rows, twin);
  const body = rows.slice(twin.at, end);
  if (body.some(({ cells }) => cells.some((cell) => cell.lastRow > cell.row))) return sheet;
  const left = body.map((row) => ({ ...row, cells: row.cells.filter((cell) => cell.column < twin.column) }));
  const right = body.map((row) => ({ ...row, cells: movedCells(row, twin) }));
  const stacked = [...left, ...right].filter(({ cells }) => cells.length > 0);
  return { ...sheet, rows: [...rows.slice(0, twin.at), ...stacked, ...rows.slice(end)] };
}

function movedCells({ cells }: SourceRow, { column, shift }: TwinHead): readonly SourceCell[] {
  const own = cells.filter((cell) => cell.column >= column);
  return own.map((cell) => ({ ...cell, column: cell.column - shift, lastColumn: cell.lastColumn - shift }));
}

function twinHead(rows: readonly SourceRow[]): TwinHead | undefined {
  for (const [at, { cells }] of rows.entries()) {
    const half = cells.length / 2;
    const [first, again] = [cells[0], cells[half]];
    if (first === undefined || again === undefined || half < LEAST_HEADINGS || !repeats(cells, half)) continue;
    if (cells.some(({ text }) => scoreHeading(text).content >= SURE))
      return { at, column: again.column, shift: again.column - first.column };
  }
  return undefined;
}

function repeats(cells: readonly SourceCell[], half: number): boolean {
  const shift = (cells[half]?.column ?? 0) - (cells[0]?.column ?? 0);
  return cells.slice(0, half).every((cell, index) => {
    const twin = cells[half + index];
    return twin?.column === cell.column + shift && headingKey(twin.text) === headingKey(cell.text);
  });
}

// As far as rows follow each other that hold more than one line of text.
function endOf(rows: readonly SourceRow[], { at, column }: TwinHead): number {
  let end = at + 1;
  for (; end < rows.length; end += 1) {
    const row = rows[end];
    if (row === undefined || row.row - (rows[end - 1]?.row ?? row.row) > 1) break;
    if (row.cells.length < 2 && !row.cells.some((cell) => cell.column >= column)) break;
  }
  return end;
}
