import { datePartsOf, lastDayOfMonth } from "../../plan/IsoDate";
import { yearOfMonth, type PlanSpan } from "../../plan/PlanSpan";
import { monthPeriod, type NamedPeriod } from "../grammar/TimeAtom";
import type { Entry } from "./Entry";
import type { DatedAtom } from "./spreadYears";

const MONTHS_PER_YEAR = 12;
/** What comes oftener than monthly is followed by quarter: one due time in each. */
const OFTEN = 3;
const SELDOM = 6;
const COMMON_YEAR = 2001;

/**
 * Adds the due times of what is repeated ("Hằng quý": four) to the entries, and gives a day without month its months: "trước ngày
 * 25 hằng tháng", "01 đến 15/4". A range bounds the repetition: "Hằng tháng, từ tháng 3 đến tháng 5".
 *
 * @example repeatedEntries([], [{ kind: "every", months: 3 }], 2025).length // => 4
 */
export function repeatedEntries(
  entries: readonly Entry[],
  atoms: readonly DatedAtom[],
  span: PlanSpan,
): readonly Entry[] {
  const spacings = [...new Set(atoms.flatMap((atom) => (atom.kind === "every" ? [atom.months] : [])))];
  const days = entries.filter(isWithoutMonth);
  const dated = entries.filter((entry) => !isWithoutMonth(entry)).map(withMonth);
  if (spacings.length === 0 || areNamed(dated, spacings)) return days.length === 0 ? dated : fillMonths(entries);
  const bound = dated.find(({ range }) => range);
  const repeated = spacings.flatMap((spacing) =>
    (days.length === 0 ? [undefined] : days)
      .flatMap((day) => repeat(spacing, day, span))
      .filter((entry) => within(entry, bound)),
  );
  const others = dated.filter((entry) => entry !== bound && entry.to.grain !== "year");
  return [...others, ...repeated];
}

/** "2 lần/năm (tháng 6 và tháng 12)", "15/6 hằng năm": what comes seldom is named one by one. */
function areNamed(dated: readonly Entry[], spacings: readonly number[]): boolean {
  if (spacings.every((months) => months === MONTHS_PER_YEAR)) return dated.length > 0;
  return spacings.every((months) => months >= SELDOM) && dated.some(({ to }) => to.grain !== "year");
}

function isWithoutMonth({ to }: Entry): boolean {
  return to.firstMonth === 0;
}

/**
 * "Ngày 15 và ngày 30/6", "Trong tháng 6 (trước ngày 20)": a day takes the month of the next day that has one, or the month right before
 * it; without any it stays, and no such day exists.
 */
function fillMonths(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry, index) => {
    const next = entries.slice(index + 1).find(({ to }) => to.day !== null && to.firstMonth > 0);
    const given = next ?? [entries[index - 1]].find((before) => before !== undefined && isMonth(before));
    if (!isWithoutMonth(entry) || given === undefined) return withMonth(entry);
    const { firstMonth, lastMonth, year } = given.to;
    const to = { ...entry.to, firstMonth, lastMonth, year };
    return { ...entry, from: to, to };
  });
}

function isMonth({ to, range, fuzzy }: Entry): boolean {
  return to.grain === "month" && to.firstMonth > 0 && !range && !fuzzy;
}

/** The first day of "01 đến 15/4" takes the month of the last. */
function withMonth(entry: Entry): Entry {
  if (entry.from.firstMonth > 0) return entry;
  const { firstMonth, lastMonth, year } = entry.to;
  return { ...entry, from: { ...entry.from, firstMonth, lastMonth, year } };
}

function repeat(spacing: number, day: Entry | undefined, span: PlanSpan): readonly Entry[] {
  const every = spacing === 0 ? OFTEN : spacing;
  const count = Math.floor(MONTHS_PER_YEAR / every);
  return Array.from({ length: count }, (_, index) => repetition((index + 1) * every, every, day, span));
}

function repetition(month: number, every: number, day: Entry | undefined, span: PlanSpan): Entry {
  const year = yearOfMonth(span, month);
  const whole: NamedPeriod = { ...monthPeriod(month, year), firstMonth: month - every + 1, grain: "months" };
  const period = day === undefined ? whole : dayOfMonth(day.to, month, year);
  const base = { range: false, fuzzy: false, emphasis: false, strong: true };
  return { ...base, from: period, to: period, exclusive: day?.exclusive ?? false };
}

/** Day 31 of a shorter month is its last day. */
function dayOfMonth(day: NamedPeriod, month: number, year: number | null): NamedPeriod {
  const last = datePartsOf(lastDayOfMonth(year ?? COMMON_YEAR, month)).day;
  return { ...day, firstMonth: month, lastMonth: month, day: Math.min(day.day ?? last, last), year };
}

function within({ to }: Entry, bound: Entry | undefined): boolean {
  if (bound === undefined) return true;
  return monthIndex(to) >= monthIndex(bound.from) && monthIndex(to) <= monthIndex(bound.to);
}

function monthIndex({ year, lastMonth }: NamedPeriod): number {
  return (year ?? COMMON_YEAR) * MONTHS_PER_YEAR + lastMonth;
}
