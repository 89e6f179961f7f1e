import type { Placement } from "./Placement";

/** So many places in lines count as seen before any is. */
const PRIOR_PLACES = 12;
const LEAST = 0.3;
const MOST = 4;

/**
 * What a cell costs that starts within a line, by how often that was so where lines have been placed: the odds against it, in the unit
 * of all costs. `before` is what it was taken to cost.
 *
 * @example inLineCost(placementsOfATableWithACellALine, 2.2) // => 4
 */
export function inLineCost(placements: readonly Placement[], before: number): number {
  let places = PRIOR_PLACES;
  let cells = PRIOR_PLACES / (1 + Math.exp(before));
  let above: Placement | undefined;
  for (const own of placements) {
    if (isWithin(own, above)) {
      places += 1;
      cells += Number(own.opensCell);
    }
    above = own;
  }
  return Math.min(MOST, Math.max(LEAST, Math.log((places - cells) / cells)));
}

// Behind a row's number every text opens a cell.
function isWithin(own: Placement, above: Placement | undefined): boolean {
  return own.place === "cell" && !own.piece.opensLine && above?.place === "cell" && above.column > 0;
}
