/** Numbers of rows or columns that follow each other, both included, from 0. */
export type Run = readonly [first: number, last: number];

/**
 * Rising numbers as runs of those that follow each other.
 *
 * @example runsOf([3, 4, 9]) // => [[3, 4], [9, 9]]
 */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) runs[runs.length - 1] = [last[0], number];
    else runs.push([number, number]);
  }
  return runs;
}
