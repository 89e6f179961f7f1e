import { columnOf, crosses, guttersOf, type Gutter } from "./gutters";
import { segmentsOf } from "./segmentsOf";
import { isOrdinal } from "./splitRows";
import { textOf, type TextLine } from "./TextLine";

/** Lines that stand in columns, from the first to before the last of a page, and the strips between the columns. */
export interface Aligned {
  readonly from: number;
  readonly to: number;
  readonly gutters: readonly Gutter[];
}

// In heights of the letters.
const LEAST_GUTTER = 0.6;
const FAR = 5;
const NEAR = 1.7;
const CENTRED = 0.6;
const LEAST_COLUMNS = 3;
const LEAST_LINES = 3;
/** Lines across all columns inside a table: the name of a group takes one or two. */
const MOST_ACROSS = 2;
const CROSSED = 0.15;

/** A line and its pieces. */
interface Row {
  readonly line: TextLine;
  readonly pieces: readonly TextLine[];
}

function isWhole(row: Row, gutters: readonly Gutter[]): boolean {
  return !row.pieces.some((piece) => gutters.some((gutter) => crosses(piece, gutter)));
}

/** A line that can only be of a table: it has three pieces, or a number and another. */
function isSure({ pieces }: Row): boolean {
  const [first] = pieces;
  return pieces.length >= LEAST_COLUMNS || (pieces.length === 2 && first !== undefined && isOrdinal(textOf(first)));
}

/** The lines after `from` that go on in the same columns. Lines across them belong to the table when it goes on just below. */
function lastOf(rows: readonly Row[], from: number, gutters: readonly Gutter[]): number {
  let to = from;
  let across = 0;
  for (let index = from; index < rows.length && across <= MOST_ACROSS; index += 1) {
    const [row, before] = [rows[index], rows[index - 1]];
    if (row === undefined) break;
    if (index > from && before !== undefined && row.line.y - before.line.y > FAR * row.line.size) break;
    if (!isWhole(row, gutters)) across += 1;
    else if (across === 0 || isSure(row)) {
      to = index + 1;
      across = 0;
    } else across += 1;
  }
  return to;
}

function isUnder(piece: TextLine, others: readonly TextLine[]): boolean {
  const near = CENTRED * piece.size;
  return others.some(
    (other) =>
      Math.abs(piece.left + piece.right - other.left - other.right) < 2 * near || Math.abs(piece.left - other.left) < near / 2,
  );
}

/** Headings of several lines begin above the line that shows the columns: each piece over one of its own column. */
function firstOf(rows: readonly Row[], from: number, gutters: readonly Gutter[]): number {
  let first = from;
  for (let index = from - 1; index >= 0; index -= 1) {
    const [row, below] = [rows[index], rows[first]];
    if (row === undefined || below === undefined || below.line.y - row.line.y > NEAR * below.line.size) break;
    const head = rows.slice(first, first + LEAST_LINES).flatMap(({ pieces }) => pieces);
    const sameColumn = (piece: TextLine): readonly TextLine[] =>
      head.filter((other) => columnOf(other, gutters) === columnOf(piece, gutters));
    if (!isWhole(row, gutters) || !row.pieces.every((piece) => isUnder(piece, sameColumn(piece)))) break;
    first = index;
  }
  return first;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function guttersIn(rows: readonly Row[]): readonly Gutter[] {
  const least = LEAST_GUTTER * median(rows.map(({ line }) => line.size));
  const pieces = rows.flatMap((row) => row.pieces);
  return guttersOf(pieces, least, Math.floor(CROSSED * rows.length));
}

/** The lines that show the columns best: those with three pieces that are not parted by running text. */
function seedsFrom(rows: readonly Row[], from: number): readonly Row[] {
  const seeds: Row[] = [];
  let between = 0;
  const widest = Math.max(...rows.map(({ line }) => line.right - line.left));
  for (const row of rows.slice(from)) {
    const isWide = row.pieces.length === 1 && row.line.right - row.line.left > 0.6 * widest;
    between = isWide ? between + 1 : row.pieces.length > 1 ? 0 : between;
    if (between > MOST_ACROSS) break;
    if (row.pieces.length >= LEAST_COLUMNS) seeds.push(row);
  }
  return seeds;
}

function tableAt(rows: readonly Row[], from: number, known: readonly Gutter[]): Aligned | undefined {
  const seeds = seedsFrom(rows, from);
  const seen = known.length > 0 ? known : guttersIn(seeds);
  if (seen.length + 1 < LEAST_COLUMNS) return undefined;
  const inside = rows.slice(from, lastOf(rows, from, seen));
  // Strips that only the first lines left free are none.
  const refined = guttersIn(inside);
  const gutters = refined.length + 1 >= LEAST_COLUMNS && known.length === 0 ? refined : seen;
  const to = lastOf(rows, from, gutters);
  const filled = rows.slice(from, to).filter(({ pieces }) => pieces.length > 1).length;
  if (filled < (known.length > 0 ? 1 : LEAST_LINES)) return undefined;
  return { from: firstOf(rows, from, gutters), to, gutters };
}

/** Whether the first lines of a page stand in the columns of the table that the page before ended with. */
function goesOn(rows: readonly Row[], known: readonly Gutter[]): boolean {
  const sure = rows.findIndex((row) => row.pieces.length > 1 && isWhole(row, known));
  return known.length > 0 && sure >= 0 && rows.slice(0, sure).every((row) => isWhole(row, known));
}

/**
 * The tables of a page that have no rules: runs of lines whose pieces leave the same strips free. `known` are the strips of the table
 * that the page before ended with.
 *
 * @example alignedTables(lines, []) // => [{ from: 14, to: 52, gutters: [{ left: 88.1, right: 99.7 }, …] }]
 */
export function alignedTables(lines: readonly TextLine[], known: readonly Gutter[]): readonly Aligned[] {
  const rows = lines.map((line): Row => ({ line, pieces: segmentsOf(line) }));
  const found: Aligned[] = [];
  const continued = goesOn(rows, known) ? tableAt(rows, 0, known) : undefined;
  if (continued !== undefined) found.push(continued);
  for (let index = continued?.to ?? 0; index < rows.length; ) {
    const isSeed = (rows[index]?.pieces.length ?? 0) >= LEAST_COLUMNS;
    const table = isSeed ? tableAt(rows, index, []) : undefined;
    if (table !== undefined) found.push(table);
    index = Math.max(index + 1, table?.to ?? 0);
  }
  return found;
}
