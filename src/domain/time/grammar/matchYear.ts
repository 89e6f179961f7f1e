import { isMark, isWord, numberIn, type Matcher } from "./Matcher";
import { readYear, type YearRead } from "./readYear";
import { findPhrase } from "./matchPhrase";
import type { Token } from "../words/tokenize";
import { CALENDAR_WORDS } from "../words/vocabulary";

/** Reads "Giai đoạn 2021-2025", "từ năm 2021 đến năm 2025": a time of several years. */
export const matchSpanOfYears: Matcher = ({ tokens, at }) => {
  let next = at;
  while (isWord(tokens[next], CALENDAR_WORDS.period) || startsSpan(tokens, next)) next += 1;
  const first = numberIn(tokens[next], 1990, 2100);
  if (first === undefined) return undefined;
  const until = isMark(tokens[next + 1], "-") || isUntil(tokens, next + 1) ? next + 2 : next + 1;
  const word = isWord(tokens[until], CALENDAR_WORDS.year) ? until + 1 : until;
  const last = numberIn(tokens[word], first + 1, 2100);
  if (last === undefined || until === next + 1) return undefined;
  return { length: word + 1 - at, atoms: [{ kind: "span-of-years", first, last }] };
};

function startsSpan(tokens: readonly Token[], at: number): boolean {
  const meaning = findPhrase(tokens, at)?.meaning;
  return isWord(tokens[at], CALENDAR_WORDS.year) || (meaning?.kind === "marker" && meaning.marker === "from");
}

function isUntil(tokens: readonly Token[], at: number): boolean {
  const phrase = findPhrase(tokens, at);
  return phrase?.words.length === 1 && phrase.meaning.kind === "marker" && phrase.meaning.marker === "until";
}

/** Reads a year that stands by itself: "năm 2025", "2025", "năm nay", "năm sau". */
export const matchYear: Matcher = ({ tokens, at, planYear }) => {
  const named = isWord(tokens[at], CALENDAR_WORDS.year);
  const read = named ? namedYear(tokens, at, planYear) : bareYear(tokens[at]);
  return read && { length: read.length, atoms: [{ kind: "year", year: read.year, named }] };
};

function namedYear(tokens: readonly Token[], at: number, planYear: number | null): YearRead | undefined {
  if (planYear !== null && isWord(tokens[at + 1], CALENDAR_WORDS.thisYear)) return { year: planYear, length: 2 };
  if (planYear !== null && isWord(tokens[at + 1], CALENDAR_WORDS.nextYear)) return { year: planYear + 1, length: 2 };
  return readYear(tokens, at);
}

function bareYear(token: Token | undefined): YearRead | undefined {
  const year = numberIn(token, 1990, 2100);
  return year === undefined ? undefined : { year, length: 1 };
}
