import type { SpacedPiece } from "./spacedPieces";

const HIGHEST = 15;
const LEAST_GAP = 3;
const OFF = 3;
/** The date may stand below the last line that has both sides. */
const BELOW = 2;

/** A line of a letterhead: what stands on its left side and what on its right. */
export interface LetterheadLine {
  readonly line: number;
  readonly left: string | null;
  readonly right: string | null;
}

/**
 * The lines at the top of a plan in which two sides stand beside each other, and those between them that stand on the right alone.
 *
 * @example letterheadSides(["UBND HUYỆN CÁT HẢI      CỘNG HÒA …", "                      NAM"] as pieces)[1] // => { line: 1, left: null, right: "NAM" }
 */
export function letterheadSides(lines: readonly (readonly SpacedPiece[])[]): readonly LetterheadLine[] {
  const top = lines.slice(0, HIGHEST);
  const first = top.findIndex(isTwoSided);
  const right = (top[first]?.[1]?.start ?? Infinity) - OFF;
  const sides = top.map((pieces, line) => ({ line, ...sidesOf(pieces, right) }));
  const last = sides.reduce((found, { left, right: other }, line) => (left && other ? line : found), first);
  return sides.filter(({ line, right: own }) => line >= first && line <= last + BELOW && own !== null);
}

function sidesOf(pieces: readonly SpacedPiece[], right: number): Omit<LetterheadLine, "line"> {
  const textOf = (own: readonly SpacedPiece[]): string | null => own.map(({ text }) => text).join(" ") || null;
  return {
    left: textOf(pieces.filter(({ start }) => start < right)),
    right: textOf(pieces.filter(({ start }) => start >= right)),
  };
}

function isTwoSided([left, right, more]: readonly SpacedPiece[]): boolean {
  return left !== undefined && right !== undefined && more === undefined && right.start - left.end >= LEAST_GAP;
}
