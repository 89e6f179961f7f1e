import type { Marker } from "../words/vocabulary";

/** What a period is counted in. */
type Grain = "day" | "month" | "quarter" | "months" | "year";

/**
 * A stretch of whole months of one year, or one day of a month. `year` is null when none is written; `day` is null for whole
 * months; a day whose month is not written yet ("ngày 01 đến 15/4") has month 0.
 */
export interface Period {
  readonly grain: Grain;
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly day: number | null;
  readonly year: number | null;
}

/** A meaningful piece of a time phrase, in the order in which it is written. */
export type Atom =
  | { readonly kind: "period"; readonly period: Period; readonly start: number; readonly end: number }
  | { readonly kind: "year"; readonly year: number; readonly named: boolean }
  | { readonly kind: "span-of-years"; readonly first: number; readonly last: number }
  | { readonly kind: "every"; readonly months: number }
  | { readonly kind: "regular" | "event" | "fuzzy" | "impossible" | "word" | "filler" }
  | { readonly kind: "marker"; readonly marker: Marker }
  | { readonly kind: "join"; readonly strength: "range" | "weak" | "strong" };

/**
 * A quarter as a period.
 *
 * @example quarterPeriod(2, null).lastMonth // => 6
 */
export function quarterPeriod(quarter: number, year: number | null): Period {
  return { grain: "quarter", firstMonth: quarter * 3 - 2, lastMonth: quarter * 3, day: null, year };
}

/**
 * A month as a period.
 *
 * @example monthPeriod(5, 2025).firstMonth // => 5
 */
export function monthPeriod(month: number, year: number | null): Period {
  return { grain: "month", firstMonth: month, lastMonth: month, day: null, year };
}

/**
 * A day as a period; month 0 when it is not written.
 *
 * @example dayPeriod(15, 6, null).day // => 15
 */
export function dayPeriod(day: number, month: number, year: number | null): Period {
  return { grain: "day", firstMonth: month, lastMonth: month, day, year };
}

/**
 * Several months of a year as a period.
 *
 * @example monthsPeriod(1, 6, null).lastMonth // => 6
 */
export function monthsPeriod(firstMonth: number, lastMonth: number, year: number | null): Period {
  const grain = firstMonth === 1 && lastMonth === 12 ? "year" : "months";
  return { grain, firstMonth, lastMonth, day: null, year };
}
