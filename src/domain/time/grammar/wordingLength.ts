import { foldWord } from "../words/foldTime";
import type { Token } from "../words/tokenize";

const folded = new WeakMap<readonly string[], ReadonlyMap<string, readonly (readonly string[])[]>>();

/**
 * How many tokens the longest of some wordings takes at a token; 0 when none stands there.
 *
 * @example wordingLength(tokenize("năm sau liền kề"), 1, ["sau", "sau liền kề"]) // => 3
 */
export function wordingLength(tokens: readonly Token[], at: number, wordings: readonly string[]): number {
  const candidates = indexOf(wordings).get(tokens[at]?.text ?? "") ?? [];
  return candidates.find((words) => words.every((word, index) => tokens[at + index]?.text === word))?.length ?? 0;
}

/** By first word, the longest wording first: vocabularies are long and asked at every token. */
function indexOf(wordings: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = folded.get(wordings);
  if (known) return known;
  const made = new Map<string, (readonly string[])[]>();
  for (const wording of wordings) {
    const words = wording.split(" ").map(foldWord);
    const first = words[0] ?? "";
    made.set(first, [...(made.get(first) ?? []), words]);
  }
  for (const list of made.values()) list.sort((one, other) => other.length - one.length);
  folded.set(wordings, made);
  return made;
}
