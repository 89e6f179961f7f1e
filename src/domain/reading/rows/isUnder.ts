import type { Ordinal } from "../words/parseOrdinal";

const OUTER_FIRST = ["upper", "roman", "number", "dotted", "lower", "bullet"] as const;

/**
 * Whether an item with one number stands under an item with another: "1.2" under "1", "a" under "2", "1" under "II".
 *
 * @example isUnder(parseOrdinal("1.2"), parseOrdinal("1")) // => true
 */
export function isUnder(child: Ordinal | undefined, parent: Ordinal | undefined): boolean {
  if (child === undefined || parent === undefined) return false;
  if (child.kind === "dotted")
    return child.label.startsWith(`${parent.label}.`) || parent.kind === "roman" || parent.kind === "upper";
  return rankOf(child) > rankOf(parent);
}

/**
 * How far inside a list a kind of number stands, from 0.
 *
 * @example rankOf(parseOrdinal("II")) // => 1
 */
export function rankOf(ordinal: Ordinal): number {
  return OUTER_FIRST.indexOf(ordinal.kind);
}
