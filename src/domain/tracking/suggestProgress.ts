import { foldVietnamese } from "../text/foldVietnamese";
import { editDistance } from "../units/catalogue/editDistance";
import { parseDay } from "./parseDay";
import {
  COMPLETED_WORDS,
  IN_PROGRESS_WORDS,
  NOT_APPLICABLE_WORDS,
  NOT_STARTED_WORDS,
  NOT_YET,
  PARTLY_WORDS,
  SHARE_SIGNS,
} from "./progressVocabulary";

const SHARE = new RegExp(`(\\d+(?:[.,]\\d+)?) ?(?:${SHARE_SIGNS.map((sign) => foldVietnamese(sign)).join("|")})`, "u");
const NUMBER = /^\d+(?:[.,]\d+)?$/u;
const WHOLE = 100;
const FRACTION = /^(\d+(?:[.,]\d+)?) ?\/ ?(\d+)$/u;
const MOST_DAYS = 31;
const MONTHS = 12;
/** One letter in this many may be another. */
const LETTERS_A_SLIP = 5;
const SHORTEST = 4;
const LISTS = [COMPLETED_WORDS, NOT_APPLICABLE_WORDS, IN_PROGRESS_WORDS, NOT_STARTED_WORDS] as const;
const KNOWN = LISTS.flatMap((words) => words.map((word) => ({ key: foldVietnamese(word), choice: words[0] })));

/**
 * What a progress cell that is none of the known words may mean, as the drop-down or a share says it; empty when nothing is near. What
 * says "not" or "partly" is never taken for done; a day is the one on which the work was, and 6000% is 60 in a cell that shows shares.
 *
 * @example suggestProgress("Đã hoành thành") // => ["Hoàn thành"]
 * @example suggestProgress("cơ bản xong") // => ["Đang thực hiện"]
 * @example suggestProgress("hoàn thành 80%") // => ["80%"]
 * @example suggestProgress("80 phần trăm") // => ["80%"]
 * @example suggestProgress("0,6") // => ["60%"]
 * @example suggestProgress("80/100") // => ["80%"]
 * @example suggestProgress("8/10") // => ["80%", "Hoàn thành"]
 * @example suggestProgress("15/3/2025") // => ["Hoàn thành"]
 */
export function suggestProgress(text: string): readonly string[] {
  const key = foldVietnamese(text);
  if (NUMBER.test(key)) return sharesOf(numberIn(key));
  const fraction = FRACTION.exec(key);
  if (fraction !== null) return fractionsOf(numberIn(fraction[1] ?? ""), Number(fraction[2]));
  return parseDay(text) === null ? sharesIn(key) : [COMPLETED_WORDS[0]];
}

/** What words with a share in them may say. */
function sharesIn(key: string): readonly string[] {
  const share = numberIn(SHARE.exec(key)?.[1] ?? "");
  if (share < WHOLE) return [`${String(share)}%`];
  if (share > WHOLE) return share % WHOLE === 0 && share <= WHOLE * WHOLE ? [`${String(share / WHOLE)}%`] : [];
  return wordsNear(key, share === WHOLE);
}

/** What a bare number may say: a part of one, or of a hundred. */
function sharesOf(number: number): readonly string[] {
  if (number > WHOLE) return [];
  if (number === 1) return ["100%", "1%"];
  return [`${String(number < 1 ? Math.round(number * WHOLE * WHOLE) / WHOLE : number)}%`];
}

/** What 8/10 may say: a part of a whole, or the day on which the work was done. */
function fractionsOf(part: number, whole: number): readonly string[] {
  const isDay = Number.isInteger(part) && part >= 1 && part <= MOST_DAYS && whole >= 1 && whole <= MONTHS;
  const share = part < whole ? [`${String(Math.round((part / whole) * WHOLE * WHOLE) / WHOLE)}%`] : [];
  return [...share, ...(part === whole || isDay ? [COMPLETED_WORDS[0]] : [])];
}

function numberIn(text: string): number {
  return text === "" ? NaN : Number(text.replace(",", "."));
}

function wordsNear(key: string, isWhole: boolean): readonly string[] {
  const words = ` ${key} `;
  const isNot = words.includes(` ${foldVietnamese(NOT_YET)} `);
  if (PARTLY_WORDS.some((word) => words.includes(` ${foldVietnamese(word)} `))) return [IN_PROGRESS_WORDS[0]];
  const near = KNOWN.filter((one) => isNear(key, one.key) && one.key.startsWith(foldVietnamese(NOT_YET)) === isNot);
  const choices = near.map(({ choice }) => choice);
  if (choices.length > 0) return [...new Set(choices)];
  if (isNot) return [NOT_STARTED_WORDS[0], IN_PROGRESS_WORDS[0]];
  return isWhole ? [COMPLETED_WORDS[0]] : [];
}

function isNear(key: string, word: string): boolean {
  if (key.length < SHORTEST) return false;
  return editDistance(key, word) <= Math.max(1, Math.floor(word.length / LETTERS_A_SLIP));
}
