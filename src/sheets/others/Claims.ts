/** A cell of a sheet; row and column count from 0 at A1. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * What a sheet of ours knows of the cells that stand on it. What is filled and not taken is somebody's remark, column, row, or word over a
 * cell of ours.
 */
export interface Claims {
  /** Whether what stands in a filled cell is ours to write anew, or was read and is written again. */
  readonly isTaken: (cell: Spot) => boolean;
  /** Where somebody's cell belongs on the new sheet, when that place is free; null when nothing of it is left there. */
  readonly placeOf: (cell: Spot) => Spot | null;
}
