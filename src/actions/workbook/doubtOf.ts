import { progressDoubt, type ProgressDoubt } from "../../domain/tracking/progressDoubt";
import { numberLook } from "../../sheets/parts/numberLook";
import type { TrackedCell } from "./trackedCells";

/**
 * What is doubtful about a filled cell of a quarter.
 *
 * @example doubtOf({ value: "Đã hoành thành", … })?.suggestions // => ["Hoàn thành"]
 */
export function doubtOf(cell: TrackedCell, doneWords?: ReadonlySet<string>): ProgressDoubt | null {
  const { value, numberFormat, inHundreds } = cell;
  const look = typeof value === "number" ? numberLook(value, numberFormat) : "number";
  return progressDoubt({ value, look, inHundreds }, doneWords);
}
