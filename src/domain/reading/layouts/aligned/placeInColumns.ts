import { parseOrdinal } from "../../words/parseOrdinal";
import type { SpacedPiece } from "./spacedPieces";

/** How far from where a column begins, in letters, a cell may begin that no more than one space holds apart from the one before it. */
const OFF = 2;

/** The cells of a line, null where it has none, and whether one of them stands in its column by guess. */
export interface PlacedLine {
  readonly cells: readonly (string | null)[];
  readonly isGuessed: boolean;
}

/**
 * The pieces of a line put into the columns that begin at `edges`; one that reaches over the beginning of a column is cut there when a word
 * begins there. Undefined for a line of running text, which goes over the columns as if there were none.
 *
 * @example placeInColumns(pieces, [12, 40], false)?.cells // => ["1", "Rà soát", null]
 */
export function placeInColumns(
  pieces: readonly SpacedPiece[],
  edges: readonly number[],
  isNumbered: boolean,
): PlacedLine | undefined {
  const parts = pieces.flatMap((piece) => cutAtEdges(piece, edges, isNumbered));
  if (parts.some(({ crossed }) => crossed > 1)) return undefined;
  const cells = new Array<string | null>(edges.length + 1).fill(null);
  let isGuessed = parts.some(({ crossed, isLoose }) => isLoose || (crossed > 0 && parts.length > 1));
  for (const { piece } of parts) {
    const column = columnOf(piece, edges);
    const known = cells[column] ?? null;
    isGuessed ||= known !== null;
    cells[column] = known === null ? piece.text : `${known} ${piece.text}`;
  }
  return { cells, isGuessed };
}

interface Part {
  readonly piece: SpacedPiece;
  /** How many columns begin within it. */
  readonly crossed: number;
  readonly isLoose: boolean;
}

function cutAtEdges(piece: SpacedPiece, edges: readonly number[], isNumbered: boolean): readonly Part[] {
  const inside = edges.filter((edge) => edge > piece.start && edge < piece.end);
  // Text that goes over several columns is no row of cells, each a space apart, unless each begins where its column does.
  const off = inside.length > 1 ? 0 : OFF;
  const parts: Part[] = [];
  let rest = piece;
  let crossed = 0;
  let isLoose = false;
  for (const edge of inside) {
    const at = wordStart(rest, edge, off);
    const left = at === undefined ? "" : rest.text.slice(0, at - rest.start - 1);
    const isNumber = parseOrdinal(left) !== undefined;
    if (at === undefined || (isNumbered && edge === edges[0] && !isNumber)) {
      crossed += 1;
      continue;
    }
    isLoose ||= at !== edge;
    parts.push({ piece: { start: rest.start, end: at - 1, text: left }, crossed, isLoose });
    rest = { start: at, end: rest.end, text: rest.text.slice(at - rest.start) };
    crossed = 0;
  }
  return [...parts, { piece: rest, crossed, isLoose }];
}

// The word nearest to where the column begins.
function wordStart({ start, end, text }: SpacedPiece, edge: number, off: number): number | undefined {
  for (let distance = 0; distance <= off; distance += 1) {
    const found = [edge - distance, edge + distance].find(
      (at) => at > start + 1 && at < end && text[at - start - 1] === " ",
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

// Where most of it stands.
function columnOf({ start, end }: SpacedPiece, edges: readonly number[]): number {
  const begins = [0, ...edges];
  const shares = begins.map((begin, column) => Math.min(end, begins[column + 1] ?? Infinity) - Math.max(start, begin));
  return shares.indexOf(Math.max(...shares));
}
