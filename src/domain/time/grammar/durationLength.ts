import type { Token } from "../words/tokenize";
import { countOf } from "../words/numberOfWord";
import { CALENDAR_WORDS } from "../words/vocabulary";
import { DURATION_WORDS } from "../words/vocabularyKnown";
import { isMark, isWord } from "./Matcher";
import { wordingLength } from "./wordingLength";

/**
 * How many tokens a length of time takes at a token, 0 when none stands there: "Không quá 09 tháng", "Sau 03 tháng", "06 tháng kể từ". It
 * has a date only when its beginning has one, so "6 tháng đầu năm" and "Tháng 3" are none.
 *
 * @example durationLength(tokenize("Không quá 09 tháng"), 0) // => 4
 * @example durationLength(tokenize("6 tháng đầu năm"), 0) // => 0
 */
export function durationLength(tokens: readonly Token[], at: number): number {
  const opening = wordingLength(tokens, at, DURATION_WORDS.opening);
  const count = countLength(tokens, at + opening);
  if (count === 0) return 0;
  const next = at + opening + count;
  if (isPartOfYear(tokens, next)) return 0;
  return opening > 0 || wordingLength(tokens, next, DURATION_WORDS.base) > 0 ? opening + count : 0;
}

/** "09 tháng", "06 (sáu) tháng", "10 ngày"; "15 tháng 6" is a day. */
function countLength(tokens: readonly Token[], at: number): number {
  if (countOf(tokens[at]) === undefined) return 0;
  const spoken = isMark(tokens[at + 1], "(") && isMark(tokens[at + 3], ")") ? 3 : 0;
  const unit = at + 1 + spoken;
  const isUnit = isWord(tokens[unit], DURATION_WORDS.counted) && tokens[unit + 1]?.kind !== "number";
  return isUnit ? unit + 1 - at : 0;
}

function isPartOfYear(tokens: readonly Token[], at: number): boolean {
  const side = isWord(tokens[at], CALENDAR_WORDS.first) || isWord(tokens[at], CALENDAR_WORDS.last);
  return side || isWord(tokens[at], CALENDAR_WORDS.year);
}
