import { PERIODS, type Period } from "../../domain/tracking/Period";

/** A period that was frozen: its plan's year, and how many times it was before, from 1. */
export interface FrozenTurn {
  readonly year: number;
  readonly period: Period;
  readonly turn: number;
}

/** Of what the figures of a row are. */
export type FrozenScope = "all" | "unit" | "task";

/** What stands behind the key of a row that does not count any more, so that no formula finds it. */
const RELEASED = "|x";

/**
 * What tells a frozen row from every other.
 *
 * @example frozenKey({ year: 2025, period: "H1", turn: 1 }, "unit", "MN01") // => "2025|H1|1|unit|MN01"
 */
export function frozenKey({ year, period, turn }: FrozenTurn, scope: FrozenScope, code: string): string {
  return [year, period, turn, scope, code].join("|");
}

/**
 * The same of a row whose period was taken back.
 *
 * @example releasedKey("2025|H1|1|all|") // => "2025|H1|1|all||x"
 */
export function releasedKey(key: string): string {
  return key + RELEASED;
}

/**
 * What a row's key says; undefined where it is none of ours.
 *
 * @example readFrozenKey("2025|H1|1|all|") // => { year: 2025, period: "H1", turn: 1, scope: "all", isReleased: false }
 */
export function readFrozenKey(
  key: string,
): (FrozenTurn & { readonly scope: string; readonly isReleased: boolean }) | undefined {
  const [, year, name, turn, scope = ""] = /^(\d+)\|(\w+)\|(\d+)\|(all|unit|task)\|/u.exec(key) ?? [];
  const period = PERIODS.find((known) => known === name);
  if (period === undefined) return undefined;
  return { year: Number(year), period, turn: Number(turn), scope, isReleased: key.endsWith(RELEASED) };
}
