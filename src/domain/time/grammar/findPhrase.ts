import { foldWord } from "../words/foldTime";
import type { Token } from "../words/tokenize";
import { PHRASES, type Meaning } from "../words/vocabulary";

/** A phrase of the vocabulary, in folded words. */
export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

const BY_FIRST_WORD = phraseIndex(PHRASES);

/**
 * The longest phrase of the vocabulary that begins at a token.
 *
 * @example findPhrase(tokenize("Cả năm"), 0)?.words.length // => 2
 */
export function findPhrase(tokens: readonly Token[], at: number): Phrase | undefined {
  const candidates = BY_FIRST_WORD.get(tokens[at]?.text ?? "");
  return candidates?.find(({ words }) => words.every((word, index) => tokens[at + index]?.text === word));
}

function phraseIndex(
  phrases: readonly (readonly [Meaning, readonly string[]])[],
): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const [meaning, wordings] of phrases) {
    for (const wording of wordings) {
      const words = wording.split(" ").map(foldWord);
      const first = words[0] ?? "";
      index.set(first, [...(index.get(first) ?? []), { words, meaning }]);
    }
  }
  for (const known of index.values()) known.sort((one, other) => other.words.length - one.words.length);
  return index;
}
