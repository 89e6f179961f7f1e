import { joinTexts } from "../lines/joinTexts";
import type { PageCell, PageTable } from "../PageItem";
import type { AlignedLines } from "./AlignedLines";
import { isOrdinal } from "./splitRows";
import { withHeadsApart } from "./withHeadsApart";
import { withOneSetting } from "./withOneSetting";

type Row = readonly PageCell[];

/** In points: how far the columns of one table may lie apart from page to page. */
const SAME_EDGE = 12;
const CLOSED = /[.:!?]["”)]?$/;
const GOES_ON = /^[\p{Ll}\d(,;.–-]/u;
const LEAST_NUMBERED = 0.5;

type Strips = AlignedLines["gutters"];

/** Strips are as wide as the texts on their page leave them. */
function doOverlap(above: Strips, below: Strips): boolean {
  return above.every((strip, index) => {
    const other = below[index];
    return other !== undefined && strip.left - SAME_EDGE < other.right && other.left < strip.right + SAME_EDGE;
  });
}

/** Whether a table at the top of a page is the one that ended the page before. */
export function isSameTable(above: PageTable, below: PageTable): boolean {
  if (above.isSides || below.isSides || above.edges.length !== below.edges.length) return false;
  if (above.aligned !== undefined && below.aligned !== undefined)
    return doOverlap(above.aligned.gutters, below.aligned.gutters);
  return above.edges.slice(1, -1).every((edge, index) => Math.abs(edge - (below.edges[index + 1] ?? 0)) < SAME_EDGE);
}

function textAt(row: Row | undefined, column: number): string {
  return row?.find((cell) => cell.column === column)?.text ?? "";
}

function sayOf(row: Row): string {
  return row.map(({ text }) => text.replace(/\s+/g, " ")).join("|");
}

/** How many rows at the top say again what the table's first rows say. */
function repeatedRows(above: readonly Row[], below: readonly Row[]): number {
  let count = 0;
  while (count < below.length - 1 && sayOf(above[count] ?? []) === sayOf(below[count] ?? [])) count += 1;
  return count;
}

function isNumbered(rows: readonly Row[]): boolean {
  const numbers = rows.filter((row) => isOrdinal(textAt(row, 0))).length;
  return numbers > 0 && numbers >= LEAST_NUMBERED * (rows.length - 1);
}

/** Whether the text of a cell goes on in the one below: it is not closed, or the other begins inside a sentence. */
function flows(above: PageCell, below: PageCell): boolean {
  if (below.text === "" || above.text === "") return true;
  return GOES_ON.test(below.text) || !CLOSED.test(above.text);
}

interface Place {
  readonly row: number;
  readonly cell: PageCell;
}

/** The cell of a column that reaches the last row. */
function lowest(rows: readonly Row[], column: number): Place | undefined {
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const cell = rows[row]?.find((one) => one.column === column);
    if (cell !== undefined) return row + cell.rows === rows.length ? { row, cell } : undefined;
  }
  return undefined;
}

/** Each cell of a row at the top of a page beside the one above it that it may go on with, whichever row that began in. */
function pairsOf(above: readonly Row[], rest: Row): readonly (readonly [Place, PageCell])[] {
  return rest.flatMap((cell) => {
    const over = lowest(above, cell.column);
    return over?.cell.columns === cell.columns ? [[over, cell] as const] : [];
  });
}

/** Whether the first row of a page is the rest of the row that the page before ended with. */
function isRest(above: readonly Row[], rest: Row | undefined): boolean {
  if (rest === undefined || textAt(rest, 0) !== "" || !isNumbered(above)) return false;
  const pairs = pairsOf(above, rest);
  const written = pairs.filter(([, cell]) => cell.text !== "");
  return (
    pairs.length === rest.length &&
    pairs.every(([over, cell]) => flows(over.cell, cell)) &&
    written.some(([over]) => over.cell.text !== "")
  );
}

function joinedCell(over: PageCell, cell: PageCell): PageCell {
  const rows = over.rows + cell.rows - 1;
  if (cell.text === "") return { ...over, rows };
  return { ...cell, rows, text: over.text === "" ? cell.text : joinTexts(over.text, cell.text) };
}

function joinRest(above: readonly Row[], rest: Row): readonly Row[] {
  const joined = new Map(pairsOf(above, rest).map(([over, cell]) => [over.cell, joinedCell(over.cell, cell)]));
  return above.map((row) => row.map((cell) => joined.get(cell) ?? cell));
}

/** Merges downwards go on over the end of a page: the part without text is no cell of its own. */
function joinMerges(above: readonly Row[], below: readonly Row[]): readonly Row[] {
  const rows = above.map((row) => [...row]);
  const [first = [], ...others] = below;
  const kept = first.filter((cell) => {
    const over = lowest(above, cell.column);
    const isShared = over !== undefined && over.cell.rows + cell.rows > 2 && over.cell.columns === cell.columns;
    if (!isShared || (over.cell.text !== "" && cell.text !== "")) return true;
    const text = over.cell.text === "" ? cell.text : over.cell.text;
    const row = rows[over.row];
    row?.splice(row.indexOf(over.cell), 1, { ...over.cell, text, rows: over.cell.rows + cell.rows });
    return false;
  });
  return [...rows, kept, ...others];
}

function joinTwo(above: PageTable, below: PageTable): PageTable {
  const rest = below.rows.slice(repeatedRows(above.rows, below.rows));
  const [first, ...others] = rest;
  const isCut = first !== undefined && isRest(above.rows, first);
  const rows = isCut ? [...joinRest(above.rows, first), ...others] : joinMerges(above.rows, rest);
  return { ...below, rows };
}

/**
 * The table that goes on over the ends of pages: repeated headings once, a row that was cut in two as one, merges downwards as they were.
 * The tables are its parts, at least one.
 *
 * @example joinTables([above, below])?.rows.length // => above.rows.length + below.rows.length - 1
 */
export function joinTables(parts: readonly [PageTable, ...PageTable[]]): PageTable {
  const [first, ...others] = withHeadsApart(withOneSetting(parts));
  return others.reduce(joinTwo, first ?? parts[0]);
}
