import type { Token } from "../words/tokenize";
import { CALENDAR_WORDS, UNTIL_WORDS } from "../words/vocabulary";
import { HALF_DAYS } from "../words/vocabularyKnown";
import { findPhrase } from "./findPhrase";
import { isMark, isWord, numberIn, type Matcher } from "./Matcher";

const CLOCK_TAILS = [...CALENDAR_WORDS.minute, ...HALF_DAYS];
const MINUTE_SIGNS = "'’′´`\"”″";

/**
 * Reads a time of day, or a range of two: "17h00", "17 giờ 30 phút", "00:00:00", "Từ 8h00 đến 11h30". The "từ" before an hour is the
 * hour's, and opens no range of days. A day with an hour includes the day: "trước 17h00 ngày 15/6".
 */
export const matchClock: Matcher = ({ tokens, at }) => {
  const start = isFrom(tokens, at) ? at + phraseLength(tokens, at) : at;
  const first = clockEnd(tokens, start);
  if (first === undefined) return undefined;
  const second = clockEnd(tokens, first + untilLength(tokens, first));
  return { length: (second ?? first) - at, atoms: [{ kind: "marker", marker: "clock" }] };
};

function isFrom(tokens: readonly Token[], at: number): boolean {
  const meaning = findPhrase(tokens, at)?.meaning;
  return meaning?.kind === "marker" && meaning.marker === "from";
}

function phraseLength(tokens: readonly Token[], at: number): number {
  return findPhrase(tokens, at)?.words.length ?? 0;
}

function untilLength(tokens: readonly Token[], at: number): number {
  if (isMark(tokens[at], "-")) return 1;
  return isWord(tokens[at], UNTIL_WORDS) ? 1 : 0;
}

/** Where the hour that begins at a token ends. */
function clockEnd(tokens: readonly Token[], at: number): number | undefined {
  if (numberIn(tokens[at], 0, 24) === undefined) return undefined;
  let next = at + 1;
  while (isClockSign(tokens, next)) next += isMinutes(tokens, next + 1) ? 2 : 1;
  if (next === at + 1) return undefined;
  const isSigned = isMark(tokens[next], MINUTE_SIGNS) || isWord(tokens[next], CLOCK_TAILS);
  return isSigned ? next + 1 : next;
}

/** "8:00" is an hour, "Đợt 1: tháng 3" holds none. */
function isClockSign(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], CALENDAR_WORDS.hour) || (isMark(tokens[at], ":") && isMinutes(tokens, at + 1));
}

/** "17h 15/6", "17h 15-6": the number is a day already; "17h00", "7h15-7h45": minutes. */
function isMinutes(tokens: readonly Token[], at: number): boolean {
  const [minutes, mark, number, after] = tokens.slice(at, at + 4);
  if (numberIn(minutes, 0, 59) === undefined) return false;
  if (number?.kind !== "number") return true;
  if (isMark(mark, "/")) return false;
  const isHour = isWord(after, CALENDAR_WORDS.hour) || isMark(after, ":");
  return minutes?.glued === true || isHour || !isMark(mark, "-.");
}
