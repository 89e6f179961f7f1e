import type { Token } from "../words/tokenize";
import type { Marker } from "../words/vocabulary";

/** What a period is counted in. */
type Grain = "day" | "month" | "quarter" | "months" | "year";

/**
 * A stretch of whole months of one year, or one day of a month. `year` is null when none is written; `day` is null for whole
 * months; a day whose month is not written yet ("ngày 01 đến 15/4") has month 0.
 */
export interface NamedPeriod {
  readonly grain: Grain;
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly day: number | null;
  readonly year: number | null;
}

/** The last year of a span that has no end. */
export const OPEN_END = 9999;

/** Where a piece of a phrase stands in the text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * A meaningful piece of a time phrase, in the order in which it is written. A `word` means nothing to time: a known one is said around
 * times ("báo cáo"), any other was not understood; `stray` is what else was not. A `relative` year is told by the plan's and belongs to
 * the time right before it. A `fuzzy` time has no day; `schoolYear` is where the school year that it names begins.
 */
export type TimeAtom =
  | ({ readonly kind: "period"; readonly period: NamedPeriod } & Place)
  | { readonly kind: "year"; readonly year: number; readonly named: boolean; readonly relative?: true }
  | { readonly kind: "span-of-years"; readonly first: number; readonly last: number }
  | { readonly kind: "every"; readonly months: number }
  | { readonly kind: "fuzzy"; readonly schoolYear: number | null }
  | { readonly kind: "regular" | "event" | "lunar" | "impossible" | "filler" }
  | ({ readonly kind: "word"; readonly known: boolean } & Place)
  | ({ readonly kind: "stray" } & Place)
  | ({ readonly kind: "marker"; readonly marker: Marker } & Partial<Place>)
  | { readonly kind: "join"; readonly strength: "range" | "weak" | "strong" };

/**
 * A quarter as a period.
 *
 * @example quarterPeriod(2, null).lastMonth // => 6
 */
export function quarterPeriod(quarter: number, year: number | null): NamedPeriod {
  return { grain: "quarter", firstMonth: quarter * 3 - 2, lastMonth: quarter * 3, day: null, year };
}

/**
 * A month as a period.
 *
 * @example monthPeriod(5, 2025).firstMonth // => 5
 */
export function monthPeriod(month: number, year: number | null): NamedPeriod {
  return { grain: "month", firstMonth: month, lastMonth: month, day: null, year };
}

/**
 * A day as a period; month 0 when it is not written.
 *
 * @example dayPeriod(15, 6, null).day // => 15
 */
export function dayPeriod(day: number, month: number, year: number | null): NamedPeriod {
  return { grain: "day", firstMonth: month, lastMonth: month, day, year };
}

/**
 * Several months of a year as a period.
 *
 * @example monthsPeriod(1, 6, null).lastMonth // => 6
 */
export function monthsPeriod(firstMonth: number, lastMonth: number, year: number | null): NamedPeriod {
  const grain = firstMonth === 1 && lastMonth === 12 ? "year" : "months";
  return { grain, firstMonth, lastMonth, day: null, year };
}

/**
 * The place of some tokens in the text.
 *
 * @example placeOf(tokenize("Quý I"), 0, 2) // => { start: 0, end: 5 }
 */
export function placeOf(tokens: readonly Token[], at: number, length: number): Place {
  const start = tokens[at]?.start ?? 0;
  return { start, end: tokens[at + length - 1]?.end ?? start };
}
