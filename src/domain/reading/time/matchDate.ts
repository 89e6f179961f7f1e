import { isoDate } from "../../plan/IsoDate";
import { dayPeriod, type Atom } from "./Atom";
import { isMark, isShortNumber, isWord, numberIn, type Match, type Matcher } from "./Matcher";
import { readYear, yearOf } from "./readYear";
import type { Token } from "./tokenize";
import { CALENDAR_WORDS } from "./vocabulary";

const LEAP_YEAR = 2024;

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

function readDayFirst({ tokens, at, previous }: Parameters<Matcher>[0], mark: string): Match | undefined {
  if (!isShortNumber(tokens[at]) || !isShortNumber(tokens[at + 2])) return undefined;
  const [day, month] = [tokens[at]?.value ?? 0, tokens[at + 2]?.value ?? 0];
  const year = isMark(tokens[at + 3], mark) ? yearOf(tokens[at + 4]) : undefined;
  if (year !== undefined) return makeDay(tokens, at, { day, month, year, length: 5 });
  if (mark === "-" && !isDayRatherThanRange(tokens, at, previous)) return undefined;
  const spoken = readYear(tokens, at + 3);
  return makeDay(tokens, at, { day, month, year: spoken?.year, length: 3 + (spoken?.length ?? 0) });
}

/** "3-5" may be a range of months; "15-6", "01-06" and "ngày 3-5" are days. "01-15/4" is a range of days. */
function isDayRatherThanRange(tokens: readonly Token[], at: number, previous: readonly Atom[]): boolean {
  const [first, second] = [tokens[at], tokens[at + 2]];
  if (first === undefined || second === undefined || isMark(tokens[at + 3], "/.")) return false;
  if (second.value > 12) return false;
  const last = previous.at(-1);
  const marked = last?.kind === "filler" || (last?.kind === "marker" && last.marker !== "from");
  return (
    first.value > 12 || marked || (first.text.startsWith("0") && second.text.startsWith("0") && last === undefined)
  );
}

/** Reads "ngày 15 tháng 6 năm 2025", "15 tháng 6", "ngày 01 của tháng 5". */
export const matchSpokenDate: Matcher = ({ tokens, at }) => {
  const start = isWord(tokens[at], CALENDAR_WORDS.day) ? at + 1 : at;
  if (!isShortNumber(tokens[start])) return undefined;
  const month = start + (isWord(tokens[start + 1], CALENDAR_WORDS.of) ? 2 : 1);
  if (!isWord(tokens[month], CALENDAR_WORDS.month) || !isShortNumber(tokens[month + 1])) return undefined;
  const year = readYear(tokens, month + 2);
  const length = month + 2 - at + (year?.length ?? 0);
  const [day, number] = [tokens[start]?.value ?? 0, tokens[month + 1]?.value ?? 0];
  return makeDay(tokens, at, { day, month: number, year: year?.year, length });
};

/** Reads a day whose month comes later or not at all: "ngày 25 (hằng tháng)", "01 đến 15/4". */
export const matchBareDay: Matcher = ({ tokens, at }) => {
  const word = isWord(tokens[at], CALENDAR_WORDS.day);
  const named = word || isWord(tokens[at - 1], CALENDAR_WORDS.day);
  const number = word ? at + 1 : at;
  const day = isShortNumber(tokens[number]) ? numberIn(tokens[number], 1, 31) : undefined;
  if (day === undefined) return undefined;
  const next = tokens[number + 1];
  if (named && isMark(next, "/-.") && isShortNumber(tokens[number + 2])) return undefined;
  if (!named && !isMark(next, "-")) return undefined;
  if (!named && !(isShortNumber(tokens[number + 2]) && isMark(tokens[number + 3], "/."))) return undefined;
  const token = tokens[number];
  const place = { start: token?.start ?? 0, end: token?.end ?? 0 };
  return { length: number - at + 1, atoms: [{ kind: "period", period: dayPeriod(day, 0, null), ...place }] };
};

interface DayRead {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  readonly length: number;
}

function makeDay(tokens: readonly Token[], at: number, read: DayRead): Match {
  const { day, month, year, length } = read;
  if (isoDate(year ?? LEAP_YEAR, month, day) === undefined) return { length, atoms: [{ kind: "impossible" }] };
  const place = { start: tokens[at]?.start ?? 0, end: tokens[at + length - 1]?.end ?? 0 };
  return { length, atoms: [{ kind: "period", period: dayPeriod(day, month, year ?? null), ...place }] };
}
