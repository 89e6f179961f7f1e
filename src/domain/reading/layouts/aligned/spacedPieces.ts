/** A piece of a line between runs of spaces, and the columns of letters it stands in, `end` not included. */
export interface SpacedPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const PIECE = /\S+(?:[ \u00A0]\S+)*/g;

/**
 * The pieces of a line that two spaces or more hold apart, each with where it stands.
 *
 * @example spacedPieces("1   Rà soát  Quý I") // => [{ start: 0, end: 1, text: "1" }, { start: 4, end: 11, text: "Rà soát" }, …]
 */
export function spacedPieces(line: string): readonly SpacedPiece[] {
  const pieces: SpacedPiece[] = [];
  for (const { 0: text, index } of line.normalize("NFC").matchAll(PIECE)) {
    pieces.push({ start: index, end: index + text.length, text: text.replaceAll("\u00A0", " ") });
  }
  return pieces;
}
