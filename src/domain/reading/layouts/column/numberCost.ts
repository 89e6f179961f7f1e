import { isUnder, rankOf } from "../../rows/isUnder";
import type { Ordinal } from "../../words/parseOrdinal";
import type { Memory } from "./Placement";

type Numbers = Pick<Memory, "last" | "outer" | "inner">;

const COST = { restart: 2.2, gap: 2.5, first: 0.8 } as const;

/**
 * How little a number fits as the next row's after the numbers so far; 0 when it goes on with them.
 *
 * @example numberCost(parseOrdinal("3"), { last: parseOrdinal("2"), outer: undefined }) // => 0
 */
export function numberCost(own: Ordinal, { last, outer, inner }: Numbers): number {
  const isFirst = own.place === 1;
  if (last === undefined) return isFirst ? 0 : COST.first;
  if ([last, outer, inner].some((above) => above !== undefined && goesOn(own, above))) return 0;
  if (isUnder(own, last)) return isFirst ? 0 : COST.gap;
  if (isFirst && own.kind === last.kind) return COST.restart;
  return opensOuter(own, last, outer) ? COST.first : COST.gap;
}

// "I" or "II" below rows that stood under no such number.
function opensOuter(own: Ordinal, last: Ordinal, outer: Ordinal | undefined): boolean {
  return outer === undefined && own.place <= 2 && rankOf(own) < rankOf(last);
}

/**
 * What is remembered behind a row's number: the numbers it goes on with and those that it stands under.
 *
 * @example afterNumber(parseOrdinal("1.1"), { last: parseOrdinal("1"), … }).outer?.label // => "1"
 */
export function afterNumber(own: Ordinal, { last, outer }: Numbers): Numbers {
  if (last === undefined || goesOn(own, last) || !isUnder(own, last)) {
    const isNextGroup = last !== undefined && outer !== undefined && goesOn(own, outer) && !goesOn(own, last);
    return isNextGroup ? { last: own, outer: undefined, inner: last } : { last: own, outer, inner: undefined };
  }
  return { last: own, outer: last, inner: undefined };
}

function goesOn(own: Ordinal, above: Ordinal): boolean {
  return own.kind === above.kind && own.place === above.place + 1 && stemOf(own) === stemOf(above);
}

function stemOf({ label }: Ordinal): string {
  return label.includes(".") ? label.slice(0, label.lastIndexOf(".")) : "";
}
