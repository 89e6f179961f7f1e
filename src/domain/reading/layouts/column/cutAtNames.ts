import { BODY_OF_KEY } from "../../../units/words/bodies";
import { unitKey } from "../../../units/words/spanKey";
import { memoize } from "../../source/memoize";
import { UNIT_PHRASES } from "../../words/vocabularyColumns";

const CAPITAL = /^[\p{Lu}\d“"(]/u;
const LIST_MARK = /[,;&/–-]$/;
const phrases = new Set(UNIT_PHRASES.map((phrase) => phrase.toLowerCase()));
const MOST_WORDS = Math.max(...[...phrases].map((phrase) => phrase.split(" ").length));

/**
 * A line cut wherever a cell may start in it: at capitals and numbers, save inside the name of a known body.
 *
 * @example cutAtNames("Họp tổ dân vận Phó Hiệu trưởng BCH CĐ Quý 1") // => ["Họp tổ dân vận", "Phó Hiệu trưởng", "BCH CĐ", "Quý", "1"]
 */
export function cutAtNames(text: string): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const parts: string[] = [];
  let inside = 0;
  words.forEach((word, at) => {
    const mayOpen = CAPITAL.test(word) && !LIST_MARK.test(words[at - 1] ?? "");
    if (inside === 0 && (at === 0 || mayOpen)) parts.push(word);
    else parts.push(`${parts.pop() ?? ""} ${word}`);
    inside = inside > 0 ? inside - 1 : CAPITAL.test(word) ? nameLength(words, at) - 1 : 0;
  });
  return parts;
}

const isName = memoize((text: string): boolean => {
  const name = text.replace(/[,;.]+$/, "");
  return phrases.has(name.toLowerCase()) || BODY_OF_KEY.has(unitKey(name));
});

function nameLength(words: readonly string[], at: number): number {
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 1; count -= 1) {
    if (isName(words.slice(at, at + count).join(" "))) return count;
  }
  return 1;
}
