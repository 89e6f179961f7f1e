/** The serial number a period begins with, and the one that it is over before. */
export type Period = (today: Date) => readonly [from: number, before: number];

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The serial number of a day; months and days beyond their ends go on in the next. @example serialOf(2025, 0, 1) // => 45658 */
export function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / 86_400_000 + 25_569;
}

/** Days, weeks (from Sunday), months, quarters and years, counted from the one that `today` is in. */
const days: (offset: number) => Period = (offset) => (today) => {
  const day = serialOf(today.getFullYear(), today.getMonth(), today.getDate() + offset);
  return [day, day + 1];
};

const weeks: (offset: number) => Period = (offset) => (today) => {
  const sunday = today.getDate() - today.getDay() + 7 * offset;
  const first = serialOf(today.getFullYear(), today.getMonth(), sunday);
  return [first, first + 7];
};

const months: (offset: number) => Period = (offset) => (today) => monthsFrom(today, today.getMonth() + offset, 1);

const quarters: (offset: number) => Period = (offset) => (today) =>
  monthsFrom(today, 3 * (Math.floor(today.getMonth() / 3) + offset), 3);

const years: (offset: number) => Period = (offset) => (today) => monthsFrom(today, 12 * offset, 12);

function monthsFrom(today: Date, month: number, count: number): readonly [number, number] {
  return [serialOf(today.getFullYear(), month, 1), serialOf(today.getFullYear(), month + count, 1)];
}

/** Periods that move with the day, by their names in `Excel.DynamicFilterCriteria`. */
export const MOVING_PERIODS: ReadonlyMap<string, Period> = new Map<string, Period>([
  ["Yesterday", days(-1)],
  ["Today", days(0)],
  ["Tomorrow", days(1)],
  ["LastWeek", weeks(-1)],
  ["ThisWeek", weeks(0)],
  ["NextWeek", weeks(1)],
  ["LastMonth", months(-1)],
  ["ThisMonth", months(0)],
  ["NextMonth", months(1)],
  ["LastQuarter", quarters(-1)],
  ["ThisQuarter", quarters(0)],
  ["NextQuarter", quarters(1)],
  ["LastYear", years(-1)],
  ["ThisYear", years(0)],
  ["NextYear", years(1)],
  ["YearToDate", (today) => [serialOf(today.getFullYear(), 0, 1), days(0)(today)[1]]],
]);

/** Months (from 0) of periods that come every year. The client spells February its own way. */
export const YEARLY_PERIODS: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ...MONTHS.map((name, month) => [`AllDatesInPeriod${name}`, [month]] as const),
  ["AllDatesInPeriodFebruray", [1]] as const,
  ...[0, 1, 2, 3].map((quarter) => {
    const first = 3 * quarter;
    return [`AllDatesInPeriodQuarter${String(quarter + 1)}`, [first, first + 1, first + 2]] as const;
  }),
]);
