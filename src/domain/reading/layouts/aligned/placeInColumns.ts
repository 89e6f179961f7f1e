import { parseOrdinal } from "../../words/parseOrdinal";
import { mostlyInColumn, type PageColumns } from "./PageColumns";
import type { SpacedPiece } from "./spacedPieces";

/** How far from where a column begins, in letters, a cell may begin that no more than one space holds apart from the one before it. */
const OFF = 2;
const NEAR = 3;
/** A line of so many parts is a row, however far one of them reaches. */
const LEAST_CELLS = 3;

/** The cells of a line, null where it has none, and whether one of them stands in its column by guess. */
export interface PlacedLine {
  readonly cells: readonly (string | null)[];
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
 * @example placeInColumns(pieces, columns)?.cells // => ["1", "Rà soát", null]
 */
export function placeInColumns(pieces: readonly SpacedPiece[], columns: PageColumns): PlacedLine | undefined {
  // As many pieces as columns are a cell each, wherever they stand.
  if (pieces.length === columns.headings.length) return { cells: pieces.map(({ text }) => text), isGuessed: false };
  const parts = pieces.flatMap((piece) => cutAtEdges(piece, columns));
  if (parts.length < LEAST_CELLS && parts.some(reachesOver)) return undefined;
  return lineOf(parts, columns);
}

function lineOf(parts: readonly Part[], columns: PageColumns): PlacedLine {
  const { edges, headings } = columns;
  const cells = new Array<string | null>(headings.length).fill(null);
  let [free, isGuessed] = [0, false];
  for (const part of parts) {
    const { piece } = part;
    const column = Math.max(free, reachesOver(part) ? columnAt(piece.start, edges) : mostlyInColumn(piece, edges));
    // What reaches over the next columns pushes their cells to the right.
    free = reachesOver(part) ? Math.min(column + 1, headings.length - 1) : column;
    const known = cells[column] ?? null;
    isGuessed ||= known !== null || isLoose(part, columns, column);
    cells[column] = known === null ? piece.text : `${known} ${piece.text}`;
  }
  return { cells, isGuessed: parts.length > 1 && isGuessed };
}

function isLoose(part: Part, columns: PageColumns, column: number): boolean {
  return part.isLoose || part.crossed > 0 || standsOff(part.piece, columns, column);
}

function reachesOver({ crossed }: Part): boolean {
  return crossed > 1;
}

function cutAtEdges(piece: SpacedPiece, { edges, isNumbered }: PageColumns): readonly Part[] {
  const inside = edges.filter((edge) => edge > piece.start && edge < piece.end);
  // Text that goes over several columns is no row of cells, each a space apart, unless each begins where its column does.
  const off = inside.length > 1 ? 0 : OFF;
  const parts: Part[] = [];
  let rest: Part = { piece, crossed: 0, isLoose: false };
  for (const edge of inside) {
    const cut = cutAt(rest, edge, off);
    const isWhole = cut === undefined || (isNumbered && edge === edges[0] && !isNumber(cut[0]));
    if (isWhole) {
      rest = { ...rest, crossed: rest.crossed + 1 };
      continue;
    }
    const isDoubtful = cut[1].piece.start !== edge || hasOther(rest.piece, edge) || !begins(rest.piece, edges);
    parts.push({ ...cut[0], isLoose: isDoubtful });
    rest = cut[1];
  }
  return [...parts, rest];
}

function isNumber({ piece }: Part): boolean {
  return parseOrdinal(piece.text) !== undefined;
}

// Before the word that begins nearest to where the column does.
function cutAt({ piece, crossed }: Part, edge: number, off: number): readonly [Part, Part] | undefined {
  const { start, end, text } = piece;
  const at = wordStarts(piece, edge, off)[0];
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
