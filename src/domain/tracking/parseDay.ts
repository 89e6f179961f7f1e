import { isoDate, type IsoDate } from "../plan/IsoDate";

const DAY_FIRST = /^(?:ngày )?(\d{1,2}) ?(?:[/.-]|tháng) ?(\d{1,2}) ?(?:[/.-]|năm) ?(\d{4}|\d{2})$/u;
const YEAR_FIRST = /^(\d{4}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{1,2})$/u;
/** A time of the day behind it. One of a zone may fall on another day here, and where a.m. is written months come first. */
const TIME = /[t ] ?(?:[01]?\d|2[0-3])[:h][0-5]\d(?::[0-5]\d(?:\.\d+)?)?$|t00:00(?::00)?(?:\.0+)?z$/u;
const CENTURY = 2000;

/**
 * The day that a text of a date cell says, day before month as Vietnamese offices write it; null when it says none, half of one, or one
 * that no calendar has. A time of the day behind it is left out.
 *
 * @example parseDay("15/5/25") // => "2025-05-15"
 * @example parseDay("2025-03-20") // => "2025-03-20"
 * @example parseDay("31/02/2025") // => null
 */
export function parseDay(text: string): IsoDate | null {
  const words = text.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase().replace(TIME, "");
  const [, day, month, year] = DAY_FIRST.exec(words) ?? [];
  if (year !== undefined) return dayOf(year.length === 2 ? CENTURY + Number(year) : Number(year), month, day);
  const [, first, second, third] = YEAR_FIRST.exec(words) ?? [];
  return first === undefined ? null : dayOf(Number(first), second, third);
}

function dayOf(year: number, month: string | undefined, day: string | undefined): IsoDate | null {
  return isoDate(year, Number(month), Number(day)) ?? null;
}
