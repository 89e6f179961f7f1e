import { monthsPeriod, placeOf, type TimeAtom, type NamedPeriod, type Place } from "./TimeAtom";
import { findPhrase } from "./findPhrase";
import { isMark, isWord, numberIn, type Match, type Matcher } from "./Matcher";
import { quarterNumber } from "./matchQuarter";
import { readYear, yearOf } from "./readYear";
import type { Token } from "../words/tokenize";
import { CALENDAR_WORDS, type Meaning, type YearPart } from "../words/vocabulary";

const YEAR_MARKERS = { whole: undefined, start: "start", end: undefined, until: "until" } as const;

/** Reads the vocabulary's phrases: markers, "cả năm", "thường xuyên", "học kỳ", joining words; events are read by matchEvent. */
export const matchPhrase: Matcher = ({ tokens, at }) => {
  const phrase = findPhrase(tokens, at);
  if (phrase === undefined) return undefined;
  const length = phrase.words.length;
  if (phrase.meaning.kind === "every" && quarterNumber(tokens[at + length]) !== undefined) return undefined;
  return readMeaning(phrase.meaning, { tokens, next: at + length, length, ...placeOf(tokens, at, length) });
};

interface Found extends Place {
  readonly tokens: readonly Token[];
  readonly next: number;
  readonly length: number;
}

function readMeaning(meaning: Meaning, place: Found): Match | undefined {
  const { length, start, end } = place;
  switch (meaning.kind) {
    case "marker":
      return { length, atoms: [{ kind: "marker", marker: meaning.marker, start, end }] };
    case "every":
      return { length, atoms: [meaning] };
    case "year":
      if (isWord(place.tokens[place.next], CALENDAR_WORDS.school)) return schoolTime(place);
      return yearly(place, (year) => {
        const period: TimeAtom = { kind: "period", period: yearPart(meaning.part, year), start, end };
        const marker = YEAR_MARKERS[meaning.part];
        return marker === undefined ? [period] : [{ kind: "marker", marker }, period];
      });
    case "fuzzy":
      return schoolTime(place);
    case "join":
      return { length, atoms: [{ kind: "join", strength: "strong" }] };
    case "regular":
    case "lunar":
      return { length, atoms: [{ kind: meaning.kind }] };
    case "event":
      return undefined;
  }
}

function schoolTime(place: Found): Match {
  const more = schoolYearLength(place);
  const schoolYear = schoolYearIn(place.tokens.slice(place.next, place.next + more));
  return { length: place.length + more, atoms: [{ kind: "fuzzy", schoolYear }] };
}

/** "2025-2026" */
function schoolYearIn(tokens: readonly Token[]): number | null {
  const years = tokens.flatMap((token) => numberIn(token, 1990, 2100) ?? []);
  const [first, second] = years;
  return first !== undefined && second === first + 1 ? first : null;
}

function yearPart(part: YearPart, year: number | null): NamedPeriod {
  if (part === "whole" || part === "until") return monthsPeriod(1, 12, year);
  return part === "start" ? monthsPeriod(1, 3, year) : monthsPeriod(12, 12, year);
}

/** "Cả năm 2025": the phrase ends in "năm", so the year may follow at once. */
function yearly({ tokens, next, length }: Found, atoms: (year: number | null) => readonly TimeAtom[]): Match {
  const direct = yearOf(tokens[next]);
  const read = direct === undefined ? readYear(tokens, next) : { year: direct, length: 1 };
  return { length: length + (read?.length ?? 0), atoms: atoms(read?.year ?? null) };
}

/** What belongs to a school year or term and is no date of the plan: "Học kỳ I", "HK1", "Năm học 2025-2026", "học kỳ 2 năm học 2025". */
function schoolYearLength({ tokens, next }: Found): number {
  let at = next;
  while (isSchoolPart(tokens, at)) at += 1;
  return at - next;
}

function isSchoolPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  switch (token?.kind) {
    case "number":
      return token.text.length === 1 || token.text.length === 4;
    case "mark":
      return isMark(token, "-/") && tokens[at + 1]?.kind === "number" && tokens[at - 1]?.kind === "number";
    case "word":
      return isSchoolWord(token, tokens[at + 1]);
    default:
      return false;
  }
}

function isSchoolWord(token: Token, next: Token | undefined): boolean {
  const year = isWord(token, CALENDAR_WORDS.year) && isWord(next, CALENDAR_WORDS.school);
  return year || isWord(token, CALENDAR_WORDS.school) || /^[il]{1,3}$/u.test(token.text);
}
