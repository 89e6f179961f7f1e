/** A line of one sheet and the line of another that it is. */
export type Pair = readonly [one: number, other: number];

/**
 * The longest run of pairs, in the order of the first, in which the other rises, too.
 *
 * @example longestRise([[0, 1], [1, 0], [2, 2]]).length // => 2
 */
export function longestRise(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  pairs.forEach(([, other], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < other) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  });
  const rise: Pair[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) {
    const pair = pairs[at];
    if (pair) rise.unshift(pair);
  }
  return rise;
}
