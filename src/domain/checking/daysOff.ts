import { weekdayOf, type IsoDate } from "../plan/IsoDate";
import type { Issue } from "../plan/Issue";

const SATURDAY = 6;
const SUNDAY = 0;

/**
 * Whether a day is a Saturday or Sunday.
 *
 * @example isDayOff("2025-06-15") // => true
 */
export function isDayOff(date: IsoDate): boolean {
  return [SATURDAY, SUNDAY].includes(weekdayOf(date));
}

/**
 * The issue that a written day is a day off.
 *
 * @example dayOff("2025-06-15", "Sheet1!E7") // => { kind: "due-on-day-off", severity: "info", weekday: 0, … }
 */
export function dayOff(date: IsoDate, cell: string | null): Issue {
  return { severity: "info", cell, kind: "due-on-day-off", date, weekday: weekdayOf(date) };
}
