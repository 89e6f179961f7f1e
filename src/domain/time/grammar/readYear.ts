import { isMark, isWord, numberIn } from "./Matcher";
import type { Token } from "../words/tokenize";
import { CALENDAR_WORDS } from "../words/vocabulary";

/** A year and how many tokens it took. */
export interface YearRead {
  readonly year: number;
  readonly length: number;
}

/**
 * The year of a token: four digits, or two digits from 20 to 60 ("3/25").
 *
 * @example yearOf(tokenize("2025")[0]) // => 2025
 */
export function yearOf(token: Token | undefined): number | undefined {
  const full = numberIn(token, 1990, 2100);
  if (full !== undefined) return full;
  const short = token?.text.length === 2 ? numberIn(token, 20, 60) : undefined;
  return short === undefined ? undefined : 2000 + short;
}

/**
 * Reads the year after a quarter, month or day: "/2025", "-2025", ".2025", " 2025", "(2025)", "năm 2025", "của năm 2025". Two digits
 * count only after "/" and "năm".
 *
 * @example readYear(tokenize("/2025"), 0) // => { year: 2025, length: 2 }
 */
export function readYear(tokens: readonly Token[], at: number): YearRead | undefined {
  const after = tokens[at + 1];
  if (isMark(tokens[at], "/")) return taken(yearOf(after), 2);
  const mark = isMark(tokens[at], "-.(") ? 1 : 0;
  const of = isWord(tokens[at + mark], CALENDAR_WORDS.of) ? 1 : 0;
  const word = at + mark + of;
  if (isWord(tokens[word], CALENDAR_WORDS.year)) return taken(yearOf(tokens[word + 1]), mark + of + 2);
  return of === 0 ? taken(numberIn(tokens[word], 1990, 2100), mark + 1) : undefined;
}

function taken(year: number | undefined, length: number): YearRead | undefined {
  return year === undefined ? undefined : { year, length };
}
