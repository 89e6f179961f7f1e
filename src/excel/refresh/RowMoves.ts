/** Rows to put in before `row`, or to take out from `row` on when `count` is negative. */
export interface RowMove {
  readonly row: number;
  readonly count: number;
}

/** How the rows under the headings of a sheet become others: `lines` tells of each new one which of the `count` old ones it is. */
export interface RowMoves {
  /** The first of the rows, from 0. */
  readonly row: number;
  readonly count: number;
  /** From 0 at `row`; undefined for a row that is put in. Those that stay keep their order, the first and the last among them. */
  readonly lines: readonly (number | undefined)[];
}

/**
 * Where a row stood before, undefined for one that is put in.
 *
 * @example oldRow({ row: 5, count: 2, lines: [0, undefined, 1] }, 7) // => 6
 */
export function oldRow({ row: top, count, lines }: RowMoves, row: number): number | undefined {
  if (row < top) return row;
  if (row >= top + lines.length) return row - lines.length + count;
  const line = lines[row - top];
  return line === undefined ? undefined : top + line;
}

/**
 * What has to be put in and taken out, from the last row to the first, so that none of it moves what comes after.
 *
 * @example rowMoves({ row: 5, count: 2, lines: [0, undefined, 1] }) // => [{ row: 6, count: 1 }]
 */
export function rowMoves({ row, lines }: RowMoves): readonly RowMove[] {
  const moves: RowMove[] = [];
  let [line, place] = [-1, -1];
  lines.forEach((old, at) => {
    if (old === undefined) return;
    const [gone, fresh] = [old - line - 1, at - place - 1];
    if (gone > 0) moves.push({ row: row + line + 1, count: -gone });
    if (fresh > 0) moves.push({ row: row + old, count: fresh });
    [line, place] = [old, at];
  });
  return moves.reverse();
}
