/** Rows that follow each other, both included, from 0. */
export type Rows = readonly [first: number, last: number];

/** More runs than these are fitted as one: each takes three actions. */
const MOST_RUNS = 40;

/**
 * Rising numbers of rows as runs of rows.
 *
 * @example runsOfRows([3, 4, 9]) // => [[3, 4], [9, 9]]
 */
export function runsOfRows(rows: readonly number[]): readonly Rows[] {
  const runs: Rows[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) runs[runs.length - 1] = [last[0], row];
    else runs.push([row, row]);
  }
  const [first, last] = [runs.at(0), runs.at(-1)];
  return first && last && runs.length > MOST_RUNS ? [[first[0], last[1]]] : runs;
}
