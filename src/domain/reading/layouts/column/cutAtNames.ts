import { REACHING_WORDS } from "../../words/vocabularyColumns";
import { isKnownName, LONGEST_NAME } from "./isKnownName";

const CAPITAL = /^[\p{Lu}\d“"(]/u;
const LIST_MARK = /[,;&/–-]$/;
/** "100%" opens no cell. */
const SHARE = /^\d+(?:[.,]\d+)?%/;
const NUMBER_WORDS = new Set(REACHING_WORDS);

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
    const mayOpen = CAPITAL.test(word) && !SHARE.test(word) && !goesOn(words[at - 1] ?? "");
    if (inside === 0 && (at === 0 || mayOpen)) parts.push(word);
    else parts.push(`${parts.pop() ?? ""} ${word}`);
    inside = inside > 0 ? inside - 1 : CAPITAL.test(word) ? nameLength(words, at) - 1 : 0;
  });
  return parts;
}

// No cell ends before a figure that is reached, or within a list.
function goesOn(word: string): boolean {
  return LIST_MARK.test(word) || NUMBER_WORDS.has(word);
}

function nameLength(words: readonly string[], at: number): number {
  for (let count = Math.min(LONGEST_NAME, words.length - at); count > 1; count -= 1) {
    if (isKnownName(words.slice(at, at + count).join(" "))) return count;
  }
  return 1;
}
