import type { Box } from "./Box";

/** A cell by its place. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The rectangles that cells make up: runs of a row, and runs alike under each other as one.
 *
 * @example joinCells([A1, B1, A2, B2, D2]) // => [A1:B2, D2]
 */
export function joinCells(cells: readonly Place[]): readonly Box[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const open = new Map<string, Box>();
  const joined: Box[] = [];
  for (const run of runsOf(sorted)) {
    const key = `${String(run.column)}:${String(run.columns)}`;
    const above = open.get(key);
    const isUnder = above !== undefined && above.row + above.rows === run.row;
    const box = isUnder ? { ...above, rows: above.rows + 1 } : run;
    if (isUnder) joined.splice(joined.indexOf(above), 1, box);
    else joined.push(box);
    open.set(key, box);
  }
  return joined;
}

function runsOf(sorted: readonly Place[]): readonly Box[] {
  const runs: Box[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
