import { BODY_OF_KEY } from "../../../units/words/bodies";
import { unitKey } from "../../../units/words/spanKey";
import { memoize } from "../../source/memoize";
import { UNIT_PHRASES } from "../../words/vocabularyColumns";

const phrases = new Set(UNIT_PHRASES.map((phrase) => phrase.toLowerCase()));

/** The most words that a known name has. */
export const LONGEST_NAME = Math.max(...[...phrases].map((phrase) => phrase.split(" ").length));

/**
 * Whether words are the name of a body that the dictionary holds, or a phrase that columns of units are made of.
 *
 * @example isKnownName("Văn phòng HĐND và UBND") // => true
 */
export const isKnownName = memoize((text: string): boolean => {
  const name = text.replace(/[,;.]+$/, "");
  return phrases.has(name.toLowerCase()) || BODY_OF_KEY.has(unitKey(name));
});
