import { monthsPeriod, type TimeAtom, type NamedPeriod } from "./TimeAtom";
import { isMark, isWord, type Match, type Matcher } from "./Matcher";
import { countOf } from "../words/numberOfWord";
import { readYear } from "./readYear";
import type { Token } from "../words/tokenize";
import { CALENDAR_WORDS, PHRASES } from "../words/vocabulary";

const JOIN_WORDS = PHRASES.filter(([meaning]) => meaning.kind === "join").flatMap(([, words]) => words);
const MONTHS_PER_YEAR = 12;
/** "6 tháng" alone is the half-year; "2 tháng" alone is how long something takes. */
const COUNTED_MONTHS: readonly number[] = [3, 6, 9, 12];

/** Reads "6 tháng đầu năm", "06 tháng", "6 tháng cuối năm", "9 tháng", "nửa đầu năm", "hai quý đầu năm", "6 tháng và năm". */
export const matchMonths: Matcher = ({ tokens, at }) => {
  const counted = readCount(tokens, at);
  if (counted === undefined) return undefined;
  const side = readSide(tokens, at + counted.length);
  const period = periodOf(counted.months, side, counted.needsSide);
  if (period === undefined) return undefined;
  const year = readYear(tokens, at + counted.length + side.length);
  const length = counted.length + side.length + (year?.length ?? 0);
  const atom = periodAtom({ ...period, year: year?.year ?? null }, tokens, { at, length });
  const whole = year ? undefined : readAndYear(tokens, at + length, side.side === "none");
  return whole === undefined
    ? { length, atoms: [atom] }
    : { length: length + whole.length, atoms: [atom, ...whole.atoms] };
};

interface Count {
  readonly months: number;
  readonly length: number;
  readonly needsSide: boolean;
}

function readCount(tokens: readonly Token[], at: number): Count | undefined {
  if (isWord(tokens[at], CALENDAR_WORDS.half) && !isWord(tokens[at + 2], CALENDAR_WORDS.counted))
    return { months: 6, length: 1, needsSide: true };
  const count = countOf(tokens[at]);
  if (count === undefined) return undefined;
  if (isWord(tokens[at + 1], CALENDAR_WORDS.months)) return { months: count, length: 2, needsSide: false };
  const quarters = isWord(tokens[at + 1], CALENDAR_WORDS.quarter);
  return quarters ? { months: count * 3, length: 2, needsSide: true } : undefined;
}

interface Side {
  readonly side: "first" | "last" | "none";
  readonly length: number;
}

function readSide(tokens: readonly Token[], at: number): Side {
  const first = isWord(tokens[at], CALENDAR_WORDS.first);
  if (!first && !isWord(tokens[at], CALENDAR_WORDS.last)) return { side: "none", length: 0 };
  const year = isWord(tokens[at + 1], CALENDAR_WORDS.year) && tokens[at + 2]?.kind !== "number";
  return { side: first ? "first" : "last", length: year ? 2 : 1 };
}

function periodOf(months: number, { side }: Side, needsSide: boolean): NamedPeriod | undefined {
  if (needsSide && side === "none") return undefined;
  if (side === "none" ? !COUNTED_MONTHS.includes(months) : months < 1 || months > MONTHS_PER_YEAR) return undefined;
  return side === "last" ? monthsPeriod(13 - months, 12, null) : monthsPeriod(1, months, null);
}

/** "6 tháng và năm", "6 tháng, năm": the year is a second due time, not the year of the first. */
function readAndYear(tokens: readonly Token[], at: number, open: boolean): Match | undefined {
  const joined = isWord(tokens[at], JOIN_WORDS) || (open && isMark(tokens[at], ",;/&+"));
  const whole = isWholeWord(tokens[at + 1]) ? 1 : 0;
  const year = at + 1 + whole;
  if (!joined || !isWord(tokens[year], CALENDAR_WORDS.year)) return undefined;
  if (isWord(tokens[year + 1], CALENDAR_WORDS.school)) return undefined;
  const number = readYear(tokens, year);
  const length = 2 + whole + (number ? number.length - 1 : 0);
  const period = monthsPeriod(1, 12, number?.year ?? null);
  const join: TimeAtom = { kind: "join", strength: "strong" };
  return { length, atoms: [join, periodAtom(period, tokens, { at, length }), { kind: "every", months: 12 }] };
}

/** "6 tháng, cả năm", "6 tháng, 1 năm" */
function isWholeWord(token: Token | undefined): boolean {
  return isWord(token, CALENDAR_WORDS.whole) || countOf(token) === 1;
}

function periodAtom(period: NamedPeriod, tokens: readonly Token[], place: { at: number; length: number }): TimeAtom {
  const start = tokens[place.at]?.start ?? 0;
  return { kind: "period", period, start, end: tokens[place.at + place.length - 1]?.end ?? start };
}
