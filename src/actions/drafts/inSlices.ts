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
