import type { TextLine } from "./TextLine";

/** A white strip between two columns, in points from the left. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

interface Step {
  readonly x: number;
  readonly change: 1 | -1;
}

/**
 * The strips between the columns that pieces of text stand in: at least `least` points wide, and crossed by `most` pieces at most
 * (names of groups run across all columns).
 *
 * @example guttersOf(pieces, 8) // => [{ left: 88.1, right: 99.7 }, { left: 280, right: 291.4 }]
 */
export function guttersOf(pieces: readonly TextLine[], least: number, most = 0): readonly Gutter[] {
  const steps = pieces
    .flatMap(({ left, right }): Step[] => [
      { x: left, change: 1 },
      { x: right, change: -1 },
    ])
    .sort((one, other) => one.x - other.x || other.change - one.change);
  const gutters: Gutter[] = [];
  let covering = 0;
  let from: number | undefined;
  for (const { x, change } of steps) {
    covering += change;
    if (covering > most && from !== undefined) {
      if (x - from >= least) gutters.push({ left: from, right: x });
      from = undefined;
    } else if (covering <= most && change < 0) from ??= x;
  }
  return gutters;
}

function middleOf({ left, right }: Gutter): number {
  return (left + right) / 2;
}

/** Whether a piece runs over a strip. */
export function crosses(piece: TextLine, gutter: Gutter): boolean {
  const middle = middleOf(gutter);
  return piece.left < middle && piece.right > middle;
}

/** The column that a piece begins in. */
export function columnOf(piece: TextLine, gutters: readonly Gutter[]): number {
  return gutters.filter((gutter) => piece.left > middleOf(gutter)).length;
}
