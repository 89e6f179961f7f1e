import type { TextLine } from "../lines/TextLine";
import type { AlignedLines } from "./AlignedLines";
import { columnOf, crosses, cutAt, type Gutter } from "./gutters";

/** What stands of a line in one column, or over several from that one on. */
export interface LinePiece {
  readonly line: TextLine;
  readonly column: number;
  readonly columns: number;
}

function pieceOf(line: TextLine, gutters: readonly Gutter[]): LinePiece {
  const crossed = gutters.filter((gutter) => crosses(line, gutter)).length;
  return { line, column: columnOf(line, gutters), columns: crossed + 1 };
}

/**
 * The pieces that the lines of a table are cut into by its columns.
 *
 * @example piecesOf({ lines, gutters, ruled: [] })[1]?.column // => 1
 */
export function piecesOf({ lines, gutters }: Pick<AlignedLines, "lines" | "gutters">): readonly LinePiece[] {
  return lines.flatMap((line) => cutAt(line, gutters)).map((line) => pieceOf(line, gutters));
}

/** What begins in each of so many columns. */
export function columnsOf(pieces: readonly LinePiece[], count: number): readonly (readonly TextLine[])[] {
  return Array.from({ length: count }, (_, column) =>
    pieces.filter((piece) => piece.column === column).map(({ line }) => line),
  );
}

/** What runs over several columns. */
export function acrossOf(pieces: readonly LinePiece[]): readonly TextLine[] {
  return pieces.filter((piece) => piece.columns > 1).map(({ line }) => line);
}
