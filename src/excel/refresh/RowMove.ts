/** Rows that are put in before `row`, or taken out from `row` on when `count` is negative. */
export interface RowMove {
  readonly row: number;
  readonly count: number;
}

/**
 * Where a row stood before the move, undefined for one that was put in.
 *
 * @example oldRow({ row: 15, count: 1 }, 16) // => 15
 */
export function oldRow({ row: at, count }: RowMove, row: number): number | undefined {
  if (row < at) return row;
  return count > 0 && row < at + count ? undefined : row - count;
}
