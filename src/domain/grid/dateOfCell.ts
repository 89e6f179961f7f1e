import type { IsoDate } from "../plan/IsoDate";
import { datePartsOf, fromSerial } from "../plan/IsoDate";

const QUOTED_OR_BRACKETED = /"[^"]*"|\[[^\]]*\]|\\./g;
const DAY_AND_MONTH = /d.*m|m.*d|m.*y|y.*m/i;
const FIRST_SERIAL = 1;
const LAST_SERIAL = 2_958_465;

/**
 * The day that a numeric cell shows as a date, null when its number format is none of a date.
 *
 * @example dateOfCell(45823, "dd/mm/yyyy") // => "2025-06-15"
 * @example dateOfCell(3, "General") // => null
 */
export function dateOfCell(value: number, numberFormat: string | undefined): IsoDate | null {
  if (numberFormat === undefined || value < FIRST_SERIAL || value > LAST_SERIAL) return null;
  const format = numberFormat.replace(QUOTED_OR_BRACKETED, "");
  return DAY_AND_MONTH.test(format) ? fromSerial(value) : null;
}

/**
 * A day as Vietnamese offices write it.
 *
 * @example formatDay("2025-06-15") // => "15/06/2025"
 */
export function formatDay(date: IsoDate): string {
  const { year, month, day } = datePartsOf(date);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(day)}/${two(month)}/${String(year)}`;
}
