import { dateOfCell } from "../../domain/grid/dateOfCell";
import type { NumberLook } from "../../domain/tracking/progressDoubt";

/**
 * What a number format shows of a number: itself, a share, or a day.
 *
 * @example numberLook(0.6, "0%") // => "share"
 * @example numberLook(45731, "dd/mm/yyyy") // => "day"
 */
export function numberLook(value: number, numberFormat: string): NumberLook {
  if (dateOfCell(value, numberFormat) !== null) return "day";
  return numberFormat.includes("%") ? "share" : "number";
}
