import type { Grid } from "../../domain/grid/Grid";
import { comparisonKey } from "../../domain/text/comparisonKey";
import { likenessOf, wordedTask } from "../../domain/tracking/taskLikeness";
import { UNIT_TABLE } from "../unit/unitTable";
import { baseHeading, FILLED_HEADINGS, headingInCode } from "./formCodes";

/** Where the columns of a form stand, from 0 at A, and its rows of headings and of codes, from the grid's first; -1 where there is none. */
export interface FormColumns {
  readonly columnOf: ReadonlyMap<string, number>;
  readonly headingRow: number;
  readonly codeRow: number;
}

/** Columns by their headings and by their codes; the row of headings begins at column `first`. */
interface FoundColumns {
  readonly headed: ReadonlyMap<string, number>;
  readonly coded: ReadonlyMap<string, number>;
  readonly headings: readonly unknown[];
  readonly first: number;
}

const HEADINGS = [...UNIT_TABLE.columns.map(({ heading }) => heading), ...FILLED_HEADINGS.map(baseHeading)];
const BY_KEY = new Map(HEADINGS.map((heading) => [comparisonKey(heading), heading]));
const OURS: ReadonlySet<unknown> = new Set(HEADINGS);
/** Fewer of our headings in a row are a chance. */
const FEWEST = 4;
/** Longer texts are none. */
const LONGEST = 80;
/** Texts that were looked at: forms have most of theirs in common. */
const SEEN = new Map<string, string>();
const MOST_SEEN = 5000;
/** How alike a heading that somebody reworded is at least. */
const ALIKE = 0.5;

/**
 * Finds the columns of a form: by their headings, else by the codes in its hidden last row, else by headings much like them. What people
 * read over a column counts more than what is hidden under it, which stays behind when only what is seen is moved. Undefined for a sheet
 * that is no form.
 *
 * @example formColumns(grid)?.columnOf.get("Quý I") // => 4
 */
export function formColumns(grid: Grid): FormColumns | undefined {
  const codes = grid.cells.map((cells) => cells.filter((cell) => headingInCode(cell) !== undefined).length);
  const codeRow = best(codes);
  const headingRow = headingRowIn(grid);
  if (codeRow < 0 && headingRow < 0) return undefined;
  const headed = columnsIn(grid, headingRow, knownHeading);
  const coded = columnsIn(grid, codeRow, headingInCode);
  const columnOf = withReworded(
    grid,
    headingRow,
    withCoded({ headed, coded, headings: grid.cells[headingRow] ?? [], first: grid.column }),
  );
  return FILLED_HEADINGS.some((heading) => columnOf.has(heading)) ? { columnOf, headingRow, codeRow } : undefined;
}

/** As we wrote them first: most forms come back so, and comparing every cell is most of the work of reading one. */
function headingRowIn({ cells }: Grid): number {
  const asWritten = best(cells.map((row) => row.filter((cell) => OURS.has(cell)).length));
  if (asWritten >= 0) return asWritten;
  return best(cells.map((row) => new Set(row.flatMap((cell) => knownHeading(cell) ?? [])).size));
}

function best(counts: readonly number[]): number {
  const most = Math.max(0, ...counts);
  return most < FEWEST ? -1 : counts.indexOf(most);
}

/**
 * The heading of a form that a cell says, however it is spelt; undefined for any other.
 *
 * @example knownHeading("QUÝ I") // => "Quý I"
 */
export function knownHeading(cell: unknown): string | undefined {
  if (typeof cell !== "string" || cell.length > LONGEST) return undefined;
  const known = SEEN.get(cell);
  if (known !== undefined) return known === "" ? undefined : known;
  const heading = BY_KEY.get(comparisonKey(cell));
  if (SEEN.size >= MOST_SEEN) SEEN.clear();
  SEEN.set(cell, heading ?? "");
  return heading;
}

function columnsIn(
  grid: Grid,
  row: number,
  headingOf: (cell: unknown) => string | undefined,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  (grid.cells[row] ?? []).forEach((cell, index) => {
    const heading = headingOf(cell);
    if (heading !== undefined && !columns.has(heading)) columns.set(heading, grid.column + index);
  });
  return columns;
}

/** Columns whose headings say nothing that we know, by the codes under them; of two that are headed alike, the one whose code agrees. */
function withCoded({ headed, coded, headings, first }: FoundColumns): ReadonlyMap<string, number> {
  const columns = new Map(headed);
  for (const [heading, column] of coded)
    if (knownHeading(headings[column - first]) === heading) columns.set(heading, column);
  const taken = new Set(columns.values());
  for (const [heading, column] of coded) if (!columns.has(heading) && !taken.has(column)) columns.set(heading, column);
  return columns;
}

/** Input columns of which the heading was reworded, each where the likest heading stands that is none of ours. */
function withReworded(grid: Grid, row: number, known: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const columns = new Map(known);
  const taken = new Set(known.values());
  const free = (grid.cells[row] ?? []).flatMap((cell, index) =>
    typeof cell === "string" && !taken.has(grid.column + index) && knownHeading(cell) === undefined
      ? [{ cell, column: grid.column + index }]
      : [],
  );
  const lacking = free.length === 0 ? [] : FILLED_HEADINGS.filter((heading) => !known.has(heading));
  const pairs = lacking
    .flatMap((heading) => free.map(({ cell, column }) => ({ heading, column, likeness: likeness(heading, cell) })))
    .filter((pair) => pair.likeness >= ALIKE)
    .sort((one, other) => other.likeness - one.likeness);
  for (const { heading, column } of pairs)
    if (!columns.has(heading) && ![...columns.values()].includes(column)) columns.set(heading, column);
  return columns;
}

function likeness(one: string, other: string): number {
  const words = (content: string): ReturnType<typeof wordedTask> => wordedTask({ ordinal: "", content }, 0);
  return likenessOf(words(one), words(other));
}
