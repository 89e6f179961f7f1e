/** Where the first number at or behind `wanted` stands among ascending ones. @example startOf([2, 5, 9], 4) // => 1 */
export function startOf(keys: readonly number[], wanted: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
