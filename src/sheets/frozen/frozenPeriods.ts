import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Period } from "../../domain/tracking/Period";
import { dayIn, textOf } from "../../spec/cellValues";
import { FROZEN_HEADINGS as HEADING } from "../headings";
import { readFrozenKey, type FrozenTurn } from "./frozenKey";
import type { FrozenRow } from "./FrozenRow";

/** A period whose figures are frozen now. */
export interface FrozenPeriod extends FrozenTurn {
  readonly asOf: IsoDate;
  readonly frozenOn: IsoDate;
  readonly by: string;
}

/**
 * The periods whose figures are frozen and were not taken back, in the order of the days of their figures.
 *
 * @example frozenPeriods(rows).map(({ period }) => period) // => ["Q1", "H1"]
 */
export function frozenPeriods(rows: readonly FrozenRow[]): readonly FrozenPeriod[] {
  const periods = rows.flatMap(({ cells }): readonly FrozenPeriod[] => {
    const key = readFrozenKey(textOf(cells.get(HEADING.key)));
    const [asOf, frozenOn] = [dayIn(cells.get(HEADING.asOf)), dayIn(cells.get(HEADING.frozenOn))];
    if (key?.scope !== "all" || key.isReleased || asOf === undefined) return [];
    const { year, period, turn } = key;
    return [{ year, period, turn, asOf, frozenOn: frozenOn ?? asOf, by: textOf(cells.get(HEADING.by)) }];
  });
  return periods.sort((one, other) => (one.asOf < other.asOf ? -1 : one.asOf > other.asOf ? 1 : 0));
}

/** The frozen periods that a report stands beside; each left out where there is none. */
export interface ComparedPeriods {
  /** The period of the report itself. */
  readonly own?: FrozenPeriod;
  /** The last one whose figures are of an earlier day. */
  readonly before?: FrozenPeriod;
  /** The same period of the year before. */
  readonly lastYear?: FrozenPeriod;
}

/**
 * Which frozen periods a report on a period is compared with.
 *
 * @example comparedPeriods(periods, { year: 2026, period: "H1", asOf: "2026-06-30" }).lastYear?.year // => 2025
 */
export function comparedPeriods(
  periods: readonly FrozenPeriod[],
  { year, period, asOf }: { readonly year: number; readonly period: Period; readonly asOf: IsoDate },
): ComparedPeriods {
  const find = (of: number): FrozenPeriod | undefined =>
    periods.find((one) => one.year === of && one.period === period);
  const own = find(year);
  const before = periods.filter((one) => one !== own && one.asOf < asOf).at(-1);
  const lastYear = find(year - 1);
  return { ...(own && { own }), ...(before && { before }), ...(lastYear && { lastYear }) };
}

/**
 * The turn in which a period is frozen next: one more than it ever was.
 *
 * @example nextTurn(rows, { year: 2025, period: "H1" }) // => 2
 */
export function nextTurn(
  rows: readonly FrozenRow[],
  { year, period }: { readonly year: number; readonly period: Period },
): number {
  const turns = rows.flatMap(({ cells }) => {
    const key = readFrozenKey(textOf(cells.get(HEADING.key)));
    return key?.year === year && key.period === period ? [key.turn] : [];
  });
  return 1 + Math.max(0, ...turns);
}
