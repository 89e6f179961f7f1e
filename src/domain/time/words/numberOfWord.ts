import { foldWord } from "./foldTime";
import type { Token } from "./tokenize";
import { NUMBER_WORDS } from "./vocabulary";

const VALUES = new Map(Object.entries(NUMBER_WORDS).map(([word, value]) => [foldWord(word), value]));

/**
 * The value of a number written as a word.
 *
 * @example numberOfWord(tokenize("sáu")[0]) // => 6
 */
export function numberOfWord(token: Token | undefined): number | undefined {
  return token?.kind === "word" ? VALUES.get(token.text) : undefined;
}

/**
 * The value of a number in digits or as a word.
 *
 * @example countOf(tokenize("06")[0]) // => 6
 */
export function countOf(token: Token | undefined): number | undefined {
  return token?.kind === "number" ? token.value : numberOfWord(token);
}
