import { isoDate } from "../../plan/IsoDate";
import { dayPeriod, type TimeAtom } from "./TimeAtom";
import {
  isMark,
  isShortNumber,
  isWord,
  joinedTo,
  numberIn,
  periodMatch,
  type Match,
  type Matcher,
  type Scene,
} from "./Matcher";
import { readYear, yearOf } from "./readYear";
import type { Token } from "../words/tokenize";
import { CALENDAR_WORDS, UNTIL_WORDS } from "../words/vocabulary";

const LEAP_YEAR = 2024;
const MONTHS = 12;

/** Reads "15/6", "15/6/2025", "15-6-2025", "15.6.2025" and "2025-06-15"; a day the calendar lacks is impossible. */
export const matchDate: Matcher = (scene) => {
  const { tokens, at } = scene;
  const mark = tokens[at + 1];
  if (tokens[at]?.kind !== "number" || mark === undefined || !isMark(mark, "/-.")) return undefined;
  if (tokens[at + 2]?.kind !== "number") return undefined;
  return readYearFirst(tokens, at) ?? readDayFirst(scene, mark.text);
};

function readYearFirst(tokens: readonly Token[], at: number): Match | undefined {
  const year = numberIn(tokens[at], 1990, 2100);
  const full =
    year !== undefined && isMark(tokens[at + 3], tokens[at + 1]?.text ?? "") && isShortNumber(tokens[at + 4]);
  if (!full) return undefined;
  return makeDay(tokens, at, { day: tokens[at + 4]?.value ?? 0, month: tokens[at + 2]?.value ?? 0, year, length: 5 });
}

function readDayFirst(scene: Scene, mark: string): Match | undefined {
  const { tokens, at } = scene;
  const pair = shortPair(tokens[at], tokens[at + 2]);
  if (pair === undefined) return undefined;
  const [first, second] = pair;
  const [day, month] = [first.value, second.value];
  const year = isMark(tokens[at + 3], mark) ? yearOf(tokens[at + 4]) : undefined;
  if (year !== undefined) return makeDay(tokens, at, { day, month, year, length: 5 });
  if (mark === "-" && !isDayRatherThanRange(scene, first, second)) return undefined;
  const spoken = readYear(tokens, at + 3);
  return makeDay(tokens, at, { day, month, year: spoken?.year, length: 3 + (spoken?.length ?? 0) });
}

function shortPair(first: Token | undefined, second: Token | undefined): readonly [Token, Token] | undefined {
  if (first === undefined || second === undefined) return undefined;
  return isShortNumber(first) && isShortNumber(second) ? [first, second] : undefined;
}

/** "3-5" may be a range of months; "15-6", "01-06" and "ngày 3-5" are days. "01-15/4" is a range of days. */
function isDayRatherThanRange({ tokens, at, previous }: Scene, first: Token, second: Token): boolean {
  if (isMark(tokens[at + 3], "/.") || second.value > MONTHS) return false;
  if (first.value > MONTHS || isMarked(previous.at(-1))) return true;
  return previous.length === 0 && first.text.startsWith("0") && second.text.startsWith("0");
}

function isMarked(last: TimeAtom | undefined): boolean {
  return last?.kind === "filler" || (last?.kind === "marker" && last.marker !== "from");
}

/** Reads "ngày 15 tháng 6 năm 2025", "15 tháng 6", "ngày 01 của tháng 5". */
export const matchSpokenDate: Matcher = ({ tokens, at }) => {
  const start = isWord(tokens[at], CALENDAR_WORDS.day) ? at + 1 : at;
  const word = start + (isWord(tokens[start + 1], CALENDAR_WORDS.of) ? 2 : 1);
  const pair = isWord(tokens[word], CALENDAR_WORDS.months) ? shortPair(tokens[start], tokens[word + 1]) : undefined;
  if (pair === undefined) return undefined;
  const [day, month] = pair;
  const year = readYear(tokens, word + 2);
  const length = word + 2 - at + (year?.length ?? 0);
  return makeDay(tokens, at, { day: day.value, month: month.value, year: year?.year, length });
};

/** Reads a day whose month comes later or not at all: "ngày 25 (hằng tháng)", "01 đến 15/4". */
export const matchBareDay: Matcher = (scene) => {
  const { tokens, at } = scene;
  const number = isWord(tokens[at], CALENDAR_WORDS.day) ? at + 1 : at;
  const token = tokens[number];
  const day = isShortNumber(token) ? numberIn(token, 1, 31) : undefined;
  if (token === undefined || day === undefined) return undefined;
  const named = isWord(tokens[number - 1], CALENDAR_WORDS.day);
  const opens = named ? !isFollowedByMonth(tokens, number) : continuesDays(scene, number);
  if (!opens && !isRangeOfDays(tokens, number)) return undefined;
  return periodMatch(tokens, { at, length: number - at + 1 }, dayPeriod(day, 0, null));
};

function isFollowedByMonth(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at + 1], "/-.") && isShortNumber(tokens[at + 2]) && !isRangeOfDays(tokens, at);
}

/** "các ngày 5, 6, 7 tháng 3": a day whose month comes later goes on with the one before. */
function continuesDays({ tokens, previous }: Scene, at: number): boolean {
  const before = joinedTo(previous);
  if (before?.kind !== "period" || before.period.day === null || before.period.firstMonth > 0) return false;
  return !isFollowedByMonth(tokens, at) && !isWord(tokens[at + 1], CALENDAR_WORDS.counted);
}

/** "01-15/4", "15 - 20 tháng 3", "15 đến 20/3" */
function isRangeOfDays(tokens: readonly Token[], at: number): boolean {
  const isJoined = isMark(tokens[at + 1], "-") || isWord(tokens[at + 1], UNTIL_WORDS);
  const isMonth = isMark(tokens[at + 3], "/.") || isWord(tokens[at + 3], CALENDAR_WORDS.months);
  return isJoined && isShortNumber(tokens[at + 2]) && isMonth && isShortNumber(tokens[at + 4]);
}

interface DayRead {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  readonly length: number;
}

function makeDay(tokens: readonly Token[], at: number, read: DayRead): Match {
  const { day, month, year, length } = read;
  if (isoDate(year ?? LEAP_YEAR, month, day) === undefined) return { length, atoms: [{ kind: "impossible" }] };
  return periodMatch(tokens, { at, length }, dayPeriod(day, month, year ?? null));
}
