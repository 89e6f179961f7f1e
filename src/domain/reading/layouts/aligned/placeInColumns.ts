import { parseOrdinal } from "../../words/parseOrdinal";
import { mostlyInColumn, type PageColumns } from "./PageColumns";
import type { SpacedPiece } from "./spacedPieces";

/** How far from where a column begins, in letters, a cell may begin that no more than one space holds apart from the one before it. */
const OFF = 2;
const NEAR = 3;
/** As far as a row's cells may stand from where those of other rows do. */
const FAR = 4;
const OPENS_CELL = /^[\p{Lu}\d“"(+-]/u;
/** A line of so many parts is a row, however far one of them reaches. */
const LEAST_CELLS = 3;

/** The cells of a line, null where it has none, where they begin, and whether one of them stands in its column by guess. */
export interface PlacedLine {
  readonly cells: readonly (string | null)[];
  readonly starts: readonly (number | undefined)[];
  readonly isGuessed: boolean;
}

/** A piece of a line, or what was cut off one; `crossed` is how many columns begin within it. */
interface Part {
  readonly piece: SpacedPiece;
  readonly crossed: number;
  readonly isLoose: boolean;
}

/**
 * The pieces of a line put into the columns of its page; one that reaches over the beginning of a column is cut there when a word begins
 * there. Undefined for a line of running text, which goes over the columns as if there were none.
 *
 * In the first line of a row (`opensRow`) every cell opens with a capital, a number or a sign.
 *
 * @example placeInColumns(pieces, columns, true)?.cells // => ["1", "Rà soát", null]
 */
export function placeInColumns(
  pieces: readonly SpacedPiece[],
  columns: PageColumns,
  opensRow: boolean,
): PlacedLine | undefined {
  // As many pieces as columns are a cell each, wherever they stand.
  if (pieces.length === columns.headings.length)
    return { cells: pieces.map(({ text }) => text), starts: pieces.map(({ start }) => start), isGuessed: false };
  const parts = pieces.flatMap((piece) => cutAtEdges(piece, columns, opensRow));
  if (parts.length < LEAST_CELLS && parts.some(reachesOver)) return undefined;
  return lineOf(parts, columns);
}

function lineOf(parts: readonly Part[], columns: PageColumns): PlacedLine {
  const { edges, headings } = columns;
  const cells = new Array<string | null>(headings.length).fill(null);
  const starts = new Array<number | undefined>(headings.length).fill(undefined);
  let [free, isGuessed] = [0, false];
  for (const part of parts) {
    const { piece } = part;
    const column = Math.max(free, reachesOver(part) ? columnAt(piece.start, edges) : mostlyInColumn(piece, edges));
    // What reaches over the next columns pushes their cells to the right.
    free = reachesOver(part) ? Math.min(column + 1, headings.length - 1) : column;
    const known = cells[column] ?? null;
    isGuessed ||= known !== null || isLoose(part, columns, column);
    cells[column] = known === null ? piece.text : `${known} ${piece.text}`;
    starts[column] ??= piece.start;
  }
  return { cells, starts, isGuessed: parts.length > 1 && isGuessed };
}

function isLoose(part: Part, columns: PageColumns, column: number): boolean {
  return part.isLoose || part.crossed > 0 || standsOff(part.piece, columns, column);
}

function reachesOver({ crossed }: Part): boolean {
  return crossed > 1;
}

function cutAtEdges(piece: SpacedPiece, { edges, isNumbered }: PageColumns, opensRow: boolean): readonly Part[] {
  const inside = edges.filter((edge) => edge > piece.start && edge < piece.end);
  // Text that goes over several columns is no row of cells, each a space apart, unless each begins where its column does.
  const off = inside.length > 1 ? 0 : OFF;
  const mayOpen = opensRow && inside.length === 1;
  const parts: Part[] = [];
  let rest: Part = { piece, crossed: 0, isLoose: false };
  for (const edge of inside) {
    const cut = (mayOpen ? cutAt(rest, edge, FAR, OPENS_CELL) : undefined) ?? cutAt(rest, edge, off);
    const leavesNumber = isNumbered && edge === edges[0];
    if (cut === undefined || (leavesNumber && !isNumber(cut[0]))) {
      rest = { ...rest, crossed: rest.crossed + 1 };
      continue;
    }
    parts.push({ ...cut[0], isLoose: isDoubtful(rest, cut[1], edges, edge) });
    rest = cut[1];
  }
  return [...parts, rest];
}

// Cut elsewhere than where the column begins, where another word begins near, or off a cell that fills no column from its beginning.
function isDoubtful(rest: Part, right: Part, edges: readonly number[], edge: number): boolean {
  return right.piece.start !== edge || hasOther(rest.piece, edge) || !begins(rest.piece, edges);
}

function isNumber({ piece }: Part): boolean {
  return parseOrdinal(piece.text) !== undefined;
}

// Before the word that begins nearest to where the column does.
function cutAt({ piece, crossed }: Part, edge: number, off: number, opening = /^/u): readonly [Part, Part] | undefined {
  const { start, end, text } = piece;
  const at = wordStarts(piece, edge, off).find((one) => opening.test(text.slice(one - start)));
  if (at === undefined) return undefined;
  const left = { start, end: at - 1, text: text.slice(0, at - start - 1) };
  return [
    { piece: left, crossed, isLoose: false },
    { piece: { start: at, end, text: text.slice(at - start) }, crossed: 0, isLoose: false },
  ];
}

// Where words begin around a place, the nearest first.
function wordStarts({ start, end, text }: SpacedPiece, around: number, off: number): readonly number[] {
  const near = Array.from({ length: off + 1 }, (_, distance) => [around - distance, around + distance]).flat();
  return near.filter((at) => at > start + 1 && at < end && text[at - start - 1] === " ");
}

// A page's letters are not of one width: a word more or less may belong to the cell.
function hasOther(piece: SpacedPiece, edge: number): boolean {
  return new Set(wordStarts(piece, edge, NEAR)).size > 1;
}

function begins({ start }: SpacedPiece, edges: readonly number[]): boolean {
  return start === 0 || edges.includes(start);
}

// Neither where the cells of its column begin nor in the middle below its heading.
function standsOff({ start, end }: SpacedPiece, { headings, starts }: PageColumns, column: number): boolean {
  const heading = headings[column];
  if (heading === undefined) return true;
  const middle = Math.abs(start + end - heading.start - heading.end) / 2;
  return Math.abs(start - (starts[column] ?? start)) > NEAR && middle > NEAR;
}

function columnAt(start: number, edges: readonly number[]): number {
  return edges.filter((edge) => edge <= start).length;
}
