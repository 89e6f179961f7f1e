import { monthPeriod } from "./TimeAtom";
import { isMark, joinedTo, isShortNumber, isWord, numberIn, periodMatch, type Match, type Matcher } from "./Matcher";
import { numberOfWord } from "../words/numberOfWord";
import { readYear } from "./readYear";
import type { Token } from "../words/tokenize";
import { CALENDAR_WORDS } from "../words/vocabulary";

const TEN = 10;

interface MonthNumber {
  readonly month: number;
  readonly length: number;
}

/** Reads "Tháng 3", "T3/2025", "Tháng 03 năm 2025", "tháng mười hai"; "Tháng 13" and "Tháng 3/9" are impossible. */
export const matchMonth: Matcher = ({ tokens, at }) => {
  if (!isWord(tokens[at], CALENDAR_WORDS.month)) return undefined;
  const number = isMark(tokens[at + 1], ".:/") ? at + 2 : at + 1;
  const match = readNumbered(tokens, number, readMonthNumber(tokens, number));
  return match && { ...match, length: match.length + number - at };
};

/** Reads the further numbers of a list or range of months: "Tháng 3, 9", "tháng 1-4/2026". */
export const matchMonthAgain: Matcher = ({ tokens, at, previous }) => {
  const before = joinedTo(previous);
  if (before?.kind !== "period" || before.period.grain !== "month") return undefined;
  const month = isShortNumber(tokens[at]) ? numberIn(tokens[at], 1, 12) : undefined;
  if (month === undefined || isWord(tokens[at + 1], CALENDAR_WORDS.counted)) return undefined;
  return readNumbered(tokens, at, { month, length: 1 });
};

/** Reads a month with its year and nothing before it: "3/2025", "03-2025". */
export const matchMonthOfYear: Matcher = ({ tokens, at }) => {
  const month = isShortNumber(tokens[at]) ? numberIn(tokens[at], 1, 12) : undefined;
  const year = numberIn(tokens[at + 2], 1990, 2100);
  if (month === undefined || year === undefined || !isMark(tokens[at + 1], "/-.")) return undefined;
  return readNumbered(tokens, at, { month, length: 1 });
};

function readMonthNumber(tokens: readonly Token[], at: number): MonthNumber | undefined {
  const token = tokens[at];
  if (isShortNumber(token)) return { month: numberIn(token, 1, 12) ?? 0, length: 1 };
  const value = numberOfWord(token);
  if (value === undefined || opensPeriod(tokens[at + 1])) return undefined;
  const unit = value === TEN ? numberOfWord(tokens[at + 1]) : undefined;
  return unit === 1 || unit === 2 ? { month: TEN + unit, length: 2 } : { month: value, length: 1 };
}

/** Without accents "tháng tư" is "tháng từ": before a calendar word or day it is the latter. */
function opensPeriod(next: Token | undefined): boolean {
  const calendar = isWord(next, CALENDAR_WORDS.months) || isWord(next, CALENDAR_WORDS.quarter);
  return calendar || isWord(next, CALENDAR_WORDS.day) || isShortNumber(next);
}

function readNumbered(tokens: readonly Token[], at: number, number: MonthNumber | undefined): Match | undefined {
  if (number === undefined) return undefined;
  const next = at + number.length;
  const year = readYear(tokens, next);
  const length = number.length + (year?.length ?? 0);
  if (year === undefined && isFraction(tokens, next)) return { length: length + 2, atoms: [{ kind: "impossible" }] };
  if (number.month === 0) return { length, atoms: [{ kind: "impossible" }] };
  return periodMatch(tokens, { at, length }, monthPeriod(number.month, year?.year ?? null));
}

/** "Tháng 3/9" may be March and September or 9 March: not understood. */
function isFraction(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], "/") && isShortNumber(tokens[at + 1]);
}
