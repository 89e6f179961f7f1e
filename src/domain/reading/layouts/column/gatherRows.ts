import type { ColumnLine } from "./ColumnText";
import type { Placement } from "./Placement";
import type { PlacedPieces } from "./Trail";

/** One line, or a part of one, in a cell. */
export interface PlacedText {
  readonly line: ColumnLine;
  readonly text: string;
}

/** A row of the table as it was put together: the texts of every column, or a heading between rows. */
export type PlacedRow =
  | { readonly kind: "row"; readonly cells: readonly (readonly PlacedText[])[] }
  | { readonly kind: "heading"; readonly texts: readonly PlacedText[] };

/** The rows of a table that placed pieces make; `after` are the lines below it, `noise` those that pages made, `guessed` what stands by guess. */
export interface PlacedTable {
  readonly rows: readonly PlacedRow[];
  readonly after: readonly ColumnLine[];
  readonly noise: readonly ColumnLine[];
  readonly guessed: readonly PlacedText[];
}

/**
 * Puts placed pieces together to rows and cells.
 *
 * @example gatherRows(placed, 5).rows.length // => 11
 */
export function gatherRows({ placements, guessed }: PlacedPieces, columns: number): PlacedTable {
  const rows: OpenRow[] = [];
  const after = new Set<ColumnLine>();
  const noise: ColumnLine[] = [];
  for (const placement of placements) {
    if (placement.isNoise) noise.push(placement.piece.line);
    else if (placement.place === "after") after.add(placement.piece.line);
    else addPiece(rows, placement, columns);
  }
  return {
    rows: rows.map(({ kind, cells }) => (kind === "row" ? { kind, cells } : { kind, texts: cells[0] ?? [] })),
    after: [...after],
    noise,
    guessed: placements.map(({ piece }) => piece).filter((piece) => guessed.has(piece)),
  };
}

interface OpenRow {
  readonly kind: "row" | "heading";
  readonly cells: readonly PlacedText[][];
}

function addPiece(rows: OpenRow[], { piece, place, column, opensRow, opensCell }: Placement, columns: number): void {
  const isCell = place === "cell";
  if (opensRow && (isCell || opensCell)) {
    rows.push({ kind: isCell ? "row" : "heading", cells: Array.from({ length: columns }, () => []) });
  }
  const own = rows.at(-1)?.cells[isCell ? column : 0];
  if (own !== undefined) addText(own, { line: piece.line, text: piece.text });
}

// Pieces of one line that stand in one cell are one text again.
function addText(cell: PlacedText[], own: PlacedText): void {
  const above = cell.at(-1);
  if (above?.line === own.line) cell[cell.length - 1] = { line: own.line, text: `${above.text} ${own.text}` };
  else cell.push(own);
}
