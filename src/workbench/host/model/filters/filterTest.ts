import { matchesCriterion } from "./matchesCriterion";
import { MOVING_PERIODS, YEARLY_PERIODS } from "./datePeriods";
import type { FilterDate, FilterModel } from "./FilterModel";
import type { FilteredCell } from "./FilteredCell";

/** Whether a row with this cell is shown. */
export type CellTest = (cell: FilteredCell) => boolean;

/** What a filter knows of its column: every cell of it, for what is above the average; the day, for "this month". */
export interface FilteredColumn {
  readonly cells: readonly FilteredCell[];
  readonly today: Date;
}

type Kind = (filter: FilterModel, column: FilteredColumn) => CellTest;

const KINDS: Readonly<Record<string, Kind>> = {
  Values: ({ values = [] }) => {
    const texts = new Set(values.filter((value) => typeof value === "string"));
    const dates = values.filter((value) => typeof value !== "string");
    return ({ value, text }) => texts.has(text) || dates.some((date) => isWithin(value, date));
  },
  Custom: ({ criterion1 = "", criterion2, operator }) => {
    if (criterion2 === undefined) return (cell) => matchesCriterion(criterion1, cell);
    const both = operator !== "Or";
    return (cell) => {
      const first = matchesCriterion(criterion1, cell);
      return both ? first && matchesCriterion(criterion2, cell) : first || matchesCriterion(criterion2, cell);
    };
  },
  TopItems: ({ criterion1 }, column) => extremes(column, Number(criterion1), "top"),
  BottomItems: ({ criterion1 }, column) => extremes(column, Number(criterion1), "bottom"),
  TopPercent: ({ criterion1 }, column) => extremes(column, shareOf(column, criterion1), "top"),
  BottomPercent: ({ criterion1 }, column) => extremes(column, shareOf(column, criterion1), "bottom"),
  Dynamic: ({ dynamicCriteria = "" }, column) => dynamicTest(dynamicCriteria, column),
  CellColor: ({ color = "" }) => byColor("fill", color),
  FontColor: ({ color = "" }) => byColor("font", color),
};

/** The kinds of filter there are; Excel has one more, by icons. */
export const FILTER_KINDS: readonly string[] = Object.keys(KINDS);

/** The words a dynamic filter knows. */
export const DYNAMIC_CRITERIA: readonly string[] = [
  "AboveAverage",
  "BelowAverage",
  ...MOVING_PERIODS.keys(),
  ...YEARLY_PERIODS.keys(),
];

/** Makes the test of a column's filter. @example filterTest({ filterOn: "TopItems", criterion1: "5" }, column) // the five greatest numbers */
export function filterTest(filter: FilterModel, column: FilteredColumn): CellTest {
  return KINDS[filter.filterOn]?.(filter, column) ?? (() => true);
}

function numbersOf({ cells }: FilteredColumn): number[] {
  return cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}

/** At least one, rounded down, as Excel does. */
function shareOf(column: FilteredColumn, percent: string | undefined): number {
  return Math.max(1, Math.floor((numbersOf(column).length * Number(percent)) / 100));
}

/** So many of the greatest or smallest numbers, and those that are as great as the last of them. */
function extremes(column: FilteredColumn, count: number, end: "top" | "bottom"): CellTest {
  const sign = end === "top" ? -1 : 1;
  const sorted = numbersOf(column).sort((one, other) => sign * (one - other));
  const edge = sorted[Math.min(count, sorted.length) - 1] ?? Number.NaN;
  return ({ value }) => typeof value === "number" && sign * (value - edge) <= 0;
}

function dynamicTest(criteria: string, column: FilteredColumn): CellTest {
  const period = MOVING_PERIODS.get(criteria);
  const months = YEARLY_PERIODS.get(criteria);
  if (months)
    return ({ value }) => typeof value === "number" && months.includes(Number(isoTime(value).slice(5, 7)) - 1);
  if (!period) return averageTest(criteria === "AboveAverage", column);
  const [from, before] = period(column.today);
  return ({ value }) => typeof value === "number" && value >= from && value < before;
}

function averageTest(above: boolean, column: FilteredColumn): CellTest {
  const numbers = numbersOf(column);
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return ({ value }) => typeof value === "number" && (above ? value > average : value < average);
}

function byColor(part: "fill" | "font", color: string): CellTest {
  return (cell) => cell[part].toUpperCase() === color.toUpperCase();
}

const SPECIFICITY_LENGTHS: Readonly<Record<string, number>> = {
  Year: 4,
  Month: 7,
  Day: 10,
  Hour: 13,
  Minute: 16,
  Second: 19,
};

function isWithin(value: FilteredCell["value"], { date, specificity }: FilterDate): boolean {
  if (typeof value !== "number") return false;
  const length = SPECIFICITY_LENGTHS[specificity] ?? 10;
  return isoTime(value).slice(0, length) === date.slice(0, length);
}

/** Beyond the dates that Excel has: nothing. @example isoTime(45658.5) // => "2025-01-01T12:00:00" */
function isoTime(serial: number): string {
  if (serial < 0 || serial >= 2_958_466) return "";
  return new Date(Math.round((serial - 25_569) * 86_400) * 1_000).toISOString().slice(0, 19);
}
