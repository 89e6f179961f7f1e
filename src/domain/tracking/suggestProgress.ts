import { foldVietnamese } from "../text/foldVietnamese";
import { editDistance } from "../units/catalogue/editDistance";
import {
  COMPLETED_WORDS,
  IN_PROGRESS_WORDS,
  NOT_APPLICABLE_WORDS,
  NOT_STARTED_WORDS,
  NOT_YET,
  PARTLY_WORDS,
} from "./progressVocabulary";

const SHARE = /(\d{1,3}(?:[.,]\d+)?) ?%/u;
/** One letter in this many may be another. */
const LETTERS_A_SLIP = 5;
const SHORTEST = 4;
const LISTS = [COMPLETED_WORDS, NOT_APPLICABLE_WORDS, IN_PROGRESS_WORDS, NOT_STARTED_WORDS] as const;
const KNOWN = LISTS.flatMap((words) => words.map((word) => ({ key: foldVietnamese(word), choice: words[0] })));

/**
 * What a progress cell that is none of the known words may mean, as the drop-down or a share says it; empty when nothing is near. What
 * says "not" or "partly" is never taken for done.
 *
 * @example suggestProgress("Đã hoành thành") // => ["Hoàn thành"]
 * @example suggestProgress("cơ bản xong") // => ["Đang thực hiện"]
 * @example suggestProgress("hoàn thành 80%") // => ["80%"]
 */
export function suggestProgress(text: string): readonly string[] {
  const key = foldVietnamese(text);
  const words = ` ${key} `;
  const share = SHARE.exec(key)?.[1]?.replace(",", ".");
  const isPartly = PARTLY_WORDS.some((word) => words.includes(` ${foldVietnamese(word)} `));
  const isNot = words.includes(` ${foldVietnamese(NOT_YET)} `);
  if (share !== undefined && Number(share) < 100) return [`${share}%`];
  if (isPartly) return [IN_PROGRESS_WORDS[0]];
  const near = KNOWN.filter((one) => isNear(key, one.key) && one.key.startsWith(foldVietnamese(NOT_YET)) === isNot);
  const choices = near.map(({ choice }) => choice);
  if (choices.length > 0) return [...new Set(choices)];
  if (isNot) return [NOT_STARTED_WORDS[0], IN_PROGRESS_WORDS[0]];
  return share === "100" ? [COMPLETED_WORDS[0]] : [];
}

function isNear(key: string, word: string): boolean {
  if (key.length < SHORTEST) return false;
  return editDistance(key, word) <= Math.max(1, Math.floor(word.length / LETTERS_A_SLIP));
}
