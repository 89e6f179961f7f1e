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
 * Whether a progress cell closes its quarter: exactly one of the done words, or the whole as a number, 1 or 100. Where another quarter of
 * the row counts in hundreds, 1 is one per cent. Only this much, because the cell formula of Tình trạng must come to the same.
 *
 * @example isQuarterDone("Không phát sinh") // => true
 * @example isQuarterDone("Chưa hoàn thành") // => false
 * @example isQuarterDone(60) // => false
 * @example isQuarterDone(1, undefined, [1, 60, null, null]) // => false
 */
export function isQuarterDone(
  value: string | number | null,
  words: ReadonlySet<string> = DONE_KEYS,
  row: readonly (string | number | null)[] = [],
): boolean {
  if (typeof value === "number") return value === 100 || (value === 1 && !row.some(isInHundreds));
  return value !== null && words.has(progressKey(value));
}

function isInHundreds(value: string | number | null): boolean {
  return typeof value === "number" && value > 1;
}
