import type { IsoDate } from "../domain/plan/IsoDate";
import { datePartsOf } from "../domain/plan/IsoDate";

/**
 * A day as Vietnamese documents write it.
 *
 * @example formatDate("2025-06-15") // => "15/06/2025"
 */
export function formatDate(date: IsoDate): string {
  const { year, month, day } = datePartsOf(date);
  return [String(day).padStart(2, "0"), String(month).padStart(2, "0"), String(year)].join("/");
}
