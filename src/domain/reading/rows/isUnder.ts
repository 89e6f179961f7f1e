import type { Ordinal } from "../words/parseOrdinal";

const OUTER_FIRST = ["upper", "roman", "number", "dotted", "lower", "bullet"] as const;
/** "A.1" and "II.2" stand between their letter and the numbers below them. */
const PREFIXED_RANK = 1.5;
const GOES_DOWN = /^(?:\.|\p{Ll}$)/u;

/**
 * Whether an item with one number stands under an item with another: "1.2" and "1a" under "1", "a" under "2", "1" under "II" and "A.1".
 *
 * @example isUnder(parseOrdinal("1.2"), parseOrdinal("1")) // => true
 * @example isUnder(parseOrdinal("12b"), parseOrdinal("1")) // => false
 */
export function isUnder(child: Ordinal | undefined, parent: Ordinal | undefined): boolean {
  if (child === undefined || parent === undefined) return false;
  if (child.kind !== "dotted") return rankOf(child) > rankOf(parent);
  return isLabelUnder(child.label, parent.label) || (rankOf(parent) < rankOf(child) && rankOf(parent) < 2);
}

/**
 * Whether a label goes on from another one: "2.2.1" from "2.2", "12b" from "12".
 *
 * @example isLabelUnder("2.10", "2.1") // => false
 */
export function isLabelUnder(label: string, above: string): boolean {
  return label.startsWith(above) && GOES_DOWN.test(label.slice(above.length));
}

/**
 * How far inside a list a kind of number stands, from 0.
 *
 * @example rankOf(parseOrdinal("II")) // => 1
 */
export function rankOf(ordinal: Ordinal): number {
  const isPrefixed = ordinal.kind === "dotted" && /^\p{L}/u.test(ordinal.label);
  return isPrefixed ? PREFIXED_RANK : OUTER_FIRST.indexOf(ordinal.kind);
}
