import { parseTypedTime } from "./parseTypedTime";
import type { TypedNumber } from "./TypedNumber";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const MS_PER_DAY = 86_400_000;

/** A date's parts as typed; a missing year is this year, a missing day the first. */
interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly numberFormat: string;
}

/**
 * Reads a date, a time or both as US-English Excel does: month before day. A date that does not exist stays text.
 *
 * @example parseTypedDate("19/8/2025", 2025) // => null: there is no 19th month
 */
export function parseTypedDate(text: string, thisYear: number): TypedNumber | null {
  const time = parseTypedTime(text);
  if (time) return time;
  const both = /^(.+?)[ T](\d{1,2}:\d{2}.*)$/.exec(text);
  const date = parseDay(both?.[1] ?? text, thisYear);
  if (!both || !date) return date;
  const clock = parseTypedTime(both[2] ?? "");
  return clock && { value: date.value + clock.value, numberFormat: "m/d/yyyy h:mm" };
}

function parseDay(text: string, thisYear: number): TypedNumber | null {
  const parts = numericDate(text, thisYear) ?? isoDate(text) ?? namedDate(text, thisYear);
  if (!parts) return null;
  const value = serial(parts);
  return value === null ? null : { value, numberFormat: parts.numberFormat };
}

function numericDate(text: string, thisYear: number): DateParts | null {
  const match = /^(\d{1,2})([-/])(\d{1,4})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (!match) return null;
  const [month, second] = [Number(match[1]), Number(match[3])];
  if (match[4] !== undefined) return { month, day: second, year: fullYear(match[4]), numberFormat: "m/d/yyyy" };
  if ((match[3] ?? "").length <= 2 && exists(thisYear, month, second))
    return { month, day: second, year: thisYear, numberFormat: "d-mmm" };
  if ((match[3] ?? "").length === 3) return null;
  return { month, day: 1, year: fullYear(match[3] ?? ""), numberFormat: "mmm-yy" };
}

function isoDate(text: string): DateParts | null {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  return match && { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]), numberFormat: "m/d/yyyy" };
}

function namedDate(text: string, thisYear: number): DateParts | null {
  const dayFirst = /^(\d{1,2})[- /]?([A-Za-z]+)(?:[- /,]+(\d{2}|\d{4}))?$/.exec(text);
  if (dayFirst) return named(dayFirst[2], dayFirst[1], dayFirst[3], thisYear);
  const monthFirst = /^([A-Za-z]+)[- ](\d{1,2})(?:, ?(\d{2}|\d{4}))?$/.exec(text);
  if (monthFirst) return named(monthFirst[1], monthFirst[2], monthFirst[3], thisYear);
  const noDay = /^([A-Za-z]+)[- /](\d{4})$/.exec(text);
  const month = noDay ? monthNumber(noDay[1] ?? "") : 0;
  return noDay && month ? { year: Number(noDay[2]), month, day: 1, numberFormat: "mmm-yy" } : null;
}

function named(name = "", day = "", year: string | undefined, thisYear: number): DateParts | null {
  const month = monthNumber(name);
  if (month === 0) return null;
  const numberFormat = year === undefined ? "d-mmm" : "d-mmm-yy";
  return { month, day: Number(day), year: year === undefined ? thisYear : fullYear(year), numberFormat };
}

function monthNumber(name: string): number {
  const short = name.length === 3 || LONG_MONTHS.test(name);
  return short ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : 0;
}

/** Two digits: 00–29 are of this century, 30–99 of the last. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0;
}

/** Days since 0 January 1900, counting Excel's 29 February 1900. */
function serial({ year, month, day }: DateParts): number | null {
  if (!exists(year, month, day)) return null;
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 31)) / MS_PER_DAY);
  return days < 60 ? days : days + 1;
}
