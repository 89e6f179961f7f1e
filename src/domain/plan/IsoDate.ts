import type { Quarter } from "./Quarter";

/** A calendar day, "YYYY-MM-DD": no clock, no time zone. Compares as a string. */
export type IsoDate = string;

const MILLISECONDS_PER_DAY = 86_400_000;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/**
 * Makes the day, or undefined when the calendar has no such day.
 *
 * @example isoDate(2025, 2, 28) // => "2025-02-28"
 * @example isoDate(2025, 2, 30) // => undefined
 */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * Year, month (1–12) and day of an ISO date.
 *
 * @example datePartsOf("2025-06-15") // => { year: 2025, month: 6, day: 15 }
 */
export function datePartsOf(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function timeOf(date: IsoDate): number {
  const { year, month, day } = datePartsOf(date);
  return Date.UTC(year, month - 1, day);
}

/**
 * The day `days` later, or earlier when negative.
 *
 * @example addDays("2025-06-15", -1) // => "2025-06-14"
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(timeOf(date) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * Day of the week, 0 = Sunday … 6 = Saturday.
 *
 * @example weekdayOf("2026-12-05") // => 6
 */
export function weekdayOf(date: IsoDate): number {
  return new Date(timeOf(date)).getUTCDay();
}

/**
 * Last day of a month (1–12).
 *
 * @example lastDayOfMonth(2024, 2) // => "2024-02-29"
 */
export function lastDayOfMonth(year: number, month: number): IsoDate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * The quarter that a day lies in.
 *
 * @example quarterOf("2025-06-15") // => 2
 */
export function quarterOf(date: IsoDate): Quarter {
  return Math.ceil(datePartsOf(date).month / 3) as Quarter;
}

/**
 * Excel's serial number of a day (1900 date system).
 *
 * @example toSerial("2025-03-31") // => 45747
 */
export function toSerial(date: IsoDate): number {
  return Math.round((timeOf(date) - EXCEL_EPOCH) / MILLISECONDS_PER_DAY);
}

/**
 * The day behind Excel's serial number; the time of day is dropped.
 *
 * @example fromSerial(45747.5) // => "2025-03-31"
 */
export function fromSerial(serial: number): IsoDate {
  return new Date(EXCEL_EPOCH + Math.floor(serial) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
