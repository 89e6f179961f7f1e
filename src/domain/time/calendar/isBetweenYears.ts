import type { NamedPeriod } from "../grammar/TimeAtom";
import type { Entry } from "./Entry";

/**
 * Whether an entry of a school-year plan may lie in either of its two years: "Quý III", "Cả năm", or a range that runs backwards as far
 * as the calendar goes ("Tháng 6 đến tháng 8").
 *
 * @example isBetweenYears(entryOf("Quý III")) // => true
 */
export function isBetweenYears({ from, to, fuzzy }: Entry): boolean {
  if (fuzzy) return false;
  return from.year === null || to.year === null || from.year > to.year || startsAfter(from, to);
}

function startsAfter(from: NamedPeriod, to: NamedPeriod): boolean {
  return from.year === to.year && from.firstMonth > to.lastMonth;
}
