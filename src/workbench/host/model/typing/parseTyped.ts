import { parseTypedDate } from "./parseTypedDate";
import { parseTypedNumber } from "./parseTypedNumber";
import type { TypedNumber } from "./TypedNumber";

/**
 * Reads text as US-English Excel does when it is typed: a number, percentage, fraction, amount, date or time; null when it stays text.
 *
 * @example parseTyped("12,5", 2025) // => null: a comma separates thousands only
 * @example parseTyped("8/19/2025", 2025) // => { value: 45888, numberFormat: "m/d/yyyy" }
 */
export function parseTyped(text: string, thisYear: number): TypedNumber | null {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return null;
  return parseTypedNumber(trimmed) ?? parseTypedDate(trimmed, thisYear);
}
