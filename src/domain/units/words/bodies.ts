import { lexCell } from "./lexCell";
import { unitKey } from "./spanKey";
import type { BodyClass } from "./vocabularyBodies";
import { BODIES } from "./vocabularyBodies";
import { HEAD_EXCEPTIONS, HEAD_WORDS } from "./vocabularyHeads";

/** A body of the dictionary: how it behaves, and whether a comma belongs to its name. */
export interface Body {
  readonly kind: BodyClass;
  readonly comma: boolean;
  /** It is two bodies under one name ("HĐND và UBND"). */
  readonly pair: boolean;
}

const PAIR = / - | v\u00E0 /;
const CLASSES: readonly BodyClass[] = ["internal", "office", "title", "many", "weak"];

/**
 * The dictionary of single bodies by key.
 *
 * @example BODY_OF_KEY.get(unitKey("BCH Công đoàn"))?.kind // => "internal"
 */
export const BODY_OF_KEY: ReadonlyMap<string, Body> = new Map(
  [...CLASSES]
    .reverse()
    .flatMap((kind) =>
      BODIES[kind].map((name) => [unitKey(name), { kind, comma: name.includes(","), pair: PAIR.test(name) }]),
    ),
);

/**
 * Keys of phrases, for comparing runs of atoms with them.
 *
 * @example keySet(["Cấp 1"]).has("th") // => true
 */
export function keySet(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map(rawKey));
}

/**
 * The key of a phrase with every word kept.
 *
 * @example rawKey("các trường") // => "cáctrường"
 */
export function rawKey(phrase: string): string {
  return lexCell(phrase)
    .atoms.map((atom) => atom.key)
    .join("");
}

/**
 * How many words the longest phrase has.
 *
 * @example longestOf(["thị trấn"]) // => 2
 */
export function longestOf(phrases: readonly string[]): number {
  return Math.max(...phrases.map((phrase) => lexCell(phrase).atoms.filter((atom) => atom.key !== "").length));
}

/** Keys of the words that start a body's name, and of those that only look like it. */
export const HEADS: ReadonlySet<string> = keySet(HEAD_WORDS);
export const NO_HEADS: ReadonlySet<string> = keySet(HEAD_EXCEPTIONS);
