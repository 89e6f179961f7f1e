import type { Ordinal } from "../../words/parseOrdinal";
import type { Piece } from "./ColumnText";

/**
 * Where a piece of the body stands: in a cell of a column, in a heading between rows, or after the table. `opensRow` and `opensCell` say
 * that a row or a cell starts with it. `isNoise`: a page made it, and the place is that of the piece above.
 */
export interface Placement {
  readonly piece: Piece;
  readonly place: "cell" | "heading" | "after";
  readonly column: number;
  readonly opensRow: boolean;
  readonly opensCell: boolean;
  readonly isNoise: boolean;
}

/**
 * A place of the last piece and the cheapest way that led there; `above` is the last piece that is no noise. What led to a settled step
 * is known, and let go.
 */
export interface Path {
  readonly placement: Placement;
  readonly above: Piece;
  readonly cost: number;
  before: Path | undefined;
  isSettled?: boolean;
  /** How many letters of its line the cell holds so far. */
  readonly held: number;
  readonly memory: Memory;
  /** The next best way to the same place, when it is nearly as cheap. */
  readonly rival?: Rival | undefined;
}

/** Another way to the place of a path, and how much dearer it is. */
export interface Rival {
  readonly before: Path | undefined;
  readonly opensRow: boolean;
  readonly dearer: number;
}

/**
 * What a way remembers: the last number of a row, the last number of a group, the last one under the group before, with which rows may go
 * on that are numbered through; whether the open row may be a group's, the column
 * furthest to the right that the row has reached, and the last page's number.
 */
export interface Memory {
  readonly last: Ordinal | undefined;
  readonly outer: Ordinal | undefined;
  readonly inner?: Ordinal | undefined;
  readonly isGroup: boolean;
  readonly reached: number;
  readonly page: number;
}
