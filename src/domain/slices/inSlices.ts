/** Work that can rest between two of its pieces. */
export type Sliced<T> = Generator<undefined, T>;

/**
 * Does work without a rest.
 *
 * @example atOnce(draftingUnitSheets(workbook, input)).ok // => true
 */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const piece = work.next();
    if (piece.done === true) return piece.value;
  }
}

/**
 * Does work with a rest after each piece, so that whoever waits can draw, listen, and be told to stop.
 *
 * @example await inSlices(draftingUnitSheets(workbook, input), nextTurn)
 */
export async function inSlices<T>(work: Sliced<T>, rest: () => Promise<void>): Promise<T> {
  for (;;) {
    const piece = work.next();
    if (piece.done === true) return piece.value;
    await rest();
  }
}

/** Things of which nobody waits for so many. */
const A_PIECE = 64;

/**
 * Makes something of each of many things, with a rest after every few of them.
 *
 * @example atOnce(mapSliced([1, 2], (one) => one * 2)) // => [2, 4]
 */
export function* mapSliced<In, Out>(
  items: readonly In[],
  outOf: (item: In, index: number) => Out,
): Sliced<readonly Out[]> {
  const all: Out[] = [];
  for (const [index, item] of items.entries()) {
    all.push(outOf(item, index));
    if (index % A_PIECE === A_PIECE - 1) yield;
  }
  return all;
}
