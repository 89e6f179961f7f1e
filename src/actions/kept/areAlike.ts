import type { HeldCell } from "./heldCells";
import { isSameHeld } from "./heldCells";

/** Lines are alike when half of what they hold is the same, by the length of its text: a number tells little. */
const LIKENESS = 0.5;

function weightOf(cell: HeldCell): number {
  if (typeof cell === "string") return cell.length;
  return cell === null ? 0 : 1;
}

/**
 * Whether a line may be another with some of its words changed.
 *
 * @example areAlike(["1", "Rà soát", "Quý I"], ["2", "Rà soát", "Quý II"]) // => true
 */
export function areAlike(one: readonly HeldCell[], other: readonly HeldCell[]): boolean {
  const width = Math.max(one.length, other.length);
  let [same, whole] = [0, 0];
  for (let at = 0; at < width; at += 1) {
    const [first, second] = [one[at] ?? null, other[at] ?? null];
    const weight = Math.max(weightOf(first), weightOf(second));
    whole += weight;
    if (isSameHeld(first, second)) same += weight;
  }
  return same >= whole * LIKENESS;
}
