import { datePartsOf, type IsoDate } from "../../plan/IsoDate";

const MONTHS = 12;
/** "15/6", "15/06/2025": a day and a month that were typed and stayed text. */
const TYPED_DAY = /(?<![\d/.-])(\d{1,2})\s*[/-]\s*(\d{1,2})(?!\d)/gu;

/**
 * Whether the dates of a column may have day and month changed over, as American Excel does with "10/6". It leaves "15/6" as text, so such
 * a text speaks for it; a date past the 12th was understood as it was typed, and then the others were too.
 *
 * @example isSwapPossible(["2025-10-06"], ["15/6", "Quý I"]) // => true
 * @example isSwapPossible(["2025-06-10", "2025-06-15"], ["Quý I"]) // => false
 */
export function isSwapPossible(dates: readonly IsoDate[], texts: readonly string[]): boolean {
  const leftAsText = texts.some((text) =>
    [...text.matchAll(TYPED_DAY)].some(([, day, month]) => Number(day) > MONTHS && Number(month) <= MONTHS),
  );
  return leftAsText || dates.every((date) => datePartsOf(date).day <= MONTHS);
}
