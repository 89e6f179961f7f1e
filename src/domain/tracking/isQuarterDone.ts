import { progressKey } from "./parseProgress";
import { DONE_WORDS } from "./progressVocabulary";

const DONE_KEYS = doneKeys(DONE_WORDS);

/**
 * The done words ready for looking up; an office can add its own to the workbook's list TuHoanThanh.
 *
 * @example doneKeys(["Hoàn thành", "Xong"]).has("xong") // => true
 */
export function doneKeys(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(progressKey));
}

/**
 * Whether a progress cell closes its quarter: exactly one of the done words, or a number of at least 1 (100 %). Only this much, because
 * the cell formula of Tình trạng must come to the same.
 *
 * @example isQuarterDone("Không phát sinh") // => true
 * @example isQuarterDone("Chưa hoàn thành") // => false
 * @example isQuarterDone(0.8) // => false
 */
export function isQuarterDone(value: string | number | null, words: ReadonlySet<string> = DONE_KEYS): boolean {
  if (typeof value === "number") return value >= 1;
  return value !== null && words.has(progressKey(value));
}
