import { quarterPeriod } from "./TimeAtom";
import { isMark, joinedTo, isShortNumber, isWord, numberIn, periodMatch, type Match, type Matcher } from "./Matcher";
import { numberOfWord } from "../words/numberOfWord";
import { readYear } from "./readYear";
import type { Token } from "../words/tokenize";
import { CALENDAR_WORDS } from "../words/vocabulary";

/** Small "l" stands for "I" where a scan was read by machine. */
const ROMAN = /^(?:[il]{1,3}|[il]v|v[il]{0,3}|[il]?x)$/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * The number a quarter is called by; 0 for a number that no quarter has.
 *
 * @example quarterNumber(tokenize("III")[0]) // => 3
 */
export function quarterNumber(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (token.kind === "number") return isShortNumber(token) ? (numberIn(token, 1, 4) ?? 0) : undefined;
  if (ROMAN.test(token.text)) return ROMAN_VALUES[token.text.replaceAll("l", "i")] ?? 0;
  const value = numberOfWord(token);
  return value === undefined || value > 4 ? undefined : value;
}

/** Reads "Quý I", "Quí 1", "Q1/2025", "Quý I năm 2025", "quý/II"; a quarter that is none ("Quý V") is impossible. */
export const matchQuarter: Matcher = ({ tokens, at }) => {
  if (!isWord(tokens[at], CALENDAR_WORDS.quarter)) return undefined;
  const number = isMark(tokens[at + 1], ".:/") ? at + 2 : at + 1;
  const match = readNumbered(tokens, number);
  return match && { ...match, length: match.length + number - at };
};

/** Reads the further numbers of a list or range of quarters: "Quý I, III", "Quý I - III/2025", "Quý I và IV". */
export const matchQuarterAgain: Matcher = ({ tokens, at, previous }) => {
  const before = joinedTo(previous);
  if (before?.kind !== "period" || before.period.grain !== "quarter") return undefined;
  const counted = isWord(tokens[at + 1], CALENDAR_WORDS.counted) && tokens[at]?.kind === "number";
  const value = counted ? undefined : quarterNumber(tokens[at]);
  return value !== undefined && value > 0 ? readNumbered(tokens, at) : undefined;
};

function readNumbered(tokens: readonly Token[], at: number): Match | undefined {
  const quarter = quarterNumber(tokens[at]);
  if (quarter === undefined) return undefined;
  const footnote = tokens[at]?.kind === "word" && isFootnote(tokens[at + 1]) ? 1 : 0;
  const year = readYear(tokens, at + 1 + footnote);
  const length = 1 + footnote + (year?.length ?? 0);
  if (quarter === 0) return { length, atoms: [{ kind: "impossible" }] };
  return periodMatch(tokens, { at, length }, quarterPeriod(quarter, year?.year ?? null));
}

function isFootnote(token: Token | undefined): boolean {
  return token?.glued === true && isShortNumber(token);
}
