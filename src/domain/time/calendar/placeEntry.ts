import { addDays, isoDate, lastDayOfMonth, quarterOf, type IsoDate } from "../../plan/IsoDate";
import { isSchoolYear, type PlanSpan } from "../../plan/PlanSpan";
import { QUARTERS, type Quarter } from "../../plan/Quarter";
import type { NamedPeriod } from "../grammar/TimeAtom";
import type { Entry } from "./Entry";

const MONTHS_PER_YEAR = 12;
/** A leap year to reckon quarters with when no year is known; its dates are never given out. */
const NO_YEAR = 2000;

/** Where an entry falls in the calendar. `milestone` is the last day allowed, `due` the written day; both null without a year. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly quarters: readonly Quarter[];
  readonly milestone: IsoDate | null;
  readonly due: IsoDate | null;
}

/**
 * Places an entry in the calendar, or gives undefined when its day does not exist in its year (29/2/2025).
 *
 * @example placeEntry(entryOf("trước 15/6"), 2025)?.milestone // => "2025-06-14"
 */
export function placeEntry(entry: Entry, span: PlanSpan): PlacedEntry | undefined {
  const range = inOrder(entry);
  const written = entry.exclusive ? firstDay(range.to) : lastDay(range.to);
  if (written === undefined) return undefined;
  const milestone = entry.exclusive ? addDays(written, -1) : written;
  const quarters = entry.range ? quartersBetween(range, span) : quartersIn(range.to, entry, milestone);
  const dated = range.to.year !== null && !entry.fuzzy;
  return { entry, quarters, milestone: dated ? milestone : null, due: dated ? written : null };
}

interface Range {
  readonly from: NamedPeriod;
  readonly to: NamedPeriod;
}

/** A range that runs backwards goes over the turn of a year: "từ tháng 9 đến tháng 5". */
function inOrder(entry: Entry): Range {
  const { from, to } = entry;
  if (!entry.range || from.year === null || from.year !== to.year || startOf(from) <= endOf(to)) return { from, to };
  return { from, to: { ...to, year: from.year + 1 } };
}

function startOf(period: NamedPeriod): number {
  return period.firstMonth * 100 + (period.day ?? 0);
}

/** "Từ ngày 05/12" to the end of December does not run backwards. */
function endOf(period: NamedPeriod): number {
  return period.lastMonth * 100 + (period.day ?? 99);
}

function firstDay(period: NamedPeriod): IsoDate | undefined {
  return isoDate(period.year ?? NO_YEAR, period.firstMonth, period.day ?? 1);
}

function lastDay(period: NamedPeriod): IsoDate | undefined {
  const year = period.year ?? NO_YEAR;
  return period.day === null ? lastDayOfMonth(year, period.lastMonth) : isoDate(year, period.lastMonth, period.day);
}

function quartersIn(period: NamedPeriod, entry: Entry, milestone: IsoDate): readonly Quarter[] {
  if (entry.exclusive || period.day !== null) return [quarterOf(milestone)];
  return QUARTERS.filter(
    (quarter) => quarter >= quarterOfMonth(period.firstMonth) && quarter <= quarterOfMonth(period.lastMonth),
  );
}

function quarterOfMonth(month: number): number {
  return Math.ceil(month / 3);
}

/** The quarters a range covers; of a range over several years those in the plan's. */
function quartersBetween({ from, to }: Range, span: PlanSpan): readonly Quarter[] {
  const first = monthIndex(from.year, from.firstMonth);
  const end = monthIndex(to.year, to.lastMonth);
  const last = end < first ? end + MONTHS_PER_YEAR : end;
  const isInOneYear = span !== null && !isSchoolYear(span) && from.year !== null;
  const years = isInOneYear ? QUARTERS.filter((q) => covers(first, last, span, q)) : [];
  if (years.length > 0) return years;
  const year = from.year ?? NO_YEAR;
  return QUARTERS.filter((q) => covers(first, last, year, q) || covers(first, last, year + 1, q));
}

function covers(first: number, last: number, year: number, quarter: Quarter): boolean {
  return monthIndex(year, quarter * 3) >= first && monthIndex(year, quarter * 3 - 2) <= last;
}

function monthIndex(year: number | null, month: number): number {
  return (year ?? NO_YEAR) * MONTHS_PER_YEAR + month;
}
