import { monthPeriod, monthsPeriod, type Atom } from "./Atom";
import { foldWord } from "./foldTime";
import { isMark, isWord, type Match, type Matcher } from "./Matcher";
import { readYear, yearOf } from "./readYear";
import type { Token } from "./tokenize";
import { CALENDAR_WORDS, PHRASES, type Meaning } from "./vocabulary";

interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

const BY_FIRST_WORD = new Map<string, Phrase[]>();
for (const [meaning, phrases] of PHRASES) {
  for (const phrase of phrases) {
    const words = phrase.split(" ").map(foldWord);
    const known = BY_FIRST_WORD.get(words[0] ?? "") ?? [];
    BY_FIRST_WORD.set(words[0] ?? "", [...known, { words, meaning }]);
  }
}
for (const phrases of BY_FIRST_WORD.values()) phrases.sort((one, other) => other.words.length - one.words.length);

/**
 * The longest phrase of the vocabulary that begins at a token.
 *
 * @example findPhrase(tokenize("Cả năm"), 0)?.words.length // => 2
 */
export function findPhrase(tokens: readonly Token[], at: number): Phrase | undefined {
  const candidates = BY_FIRST_WORD.get(tokens[at]?.text ?? "");
  return candidates?.find(({ words }) => words.every((word, index) => tokens[at + index]?.text === word));
}

/** Reads the vocabulary's phrases: markers, "cả năm", "thường xuyên", "học kỳ", joining words; events are read by matchEvent. */
export const matchPhrase: Matcher = ({ tokens, at }) => {
  const phrase = findPhrase(tokens, at);
  if (phrase === undefined || phrase.meaning.kind === "event") return undefined;
  const length = phrase.words.length;
  const start = tokens[at]?.start ?? 0;
  const end = tokens[at + length - 1]?.end ?? start;
  return readMeaning(phrase.meaning, { tokens, next: at + length, length, start, end });
};

interface Place {
  readonly tokens: readonly Token[];
  readonly next: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

function readMeaning(meaning: Meaning, place: Place): Match {
  const { length, start, end } = place;
  switch (meaning.kind) {
    case "marker":
      return { length, atoms: [{ kind: "marker", marker: meaning.marker, start }] };
    case "every":
      return { length, atoms: [meaning] };
    case "whole-year":
      return yearly(place, (year) => [{ kind: "period", period: monthsPeriod(1, 12, year), start, end }]);
    case "year-end":
      return yearly(place, (year) => [{ kind: "period", period: monthPeriod(12, year), start, end }]);
    case "year-start":
      return yearly(place, (year) => [
        { kind: "marker", marker: "start", start },
        { kind: "period", period: monthsPeriod(1, 3, year), start, end },
      ]);
    case "fuzzy":
      return { length: length + schoolYearLength(place), atoms: [{ kind: "fuzzy" }] };
    case "join":
      return { length, atoms: [{ kind: "join", strength: "strong" }] };
    case "range":
    case "regular":
    case "event":
      return {
        length,
        atoms: [meaning.kind === "range" ? { kind: "join", strength: "range" } : { kind: meaning.kind }],
      };
  }
}

/** "Cả năm 2025": the phrase ends in "năm", so the year may follow at once. */
function yearly({ tokens, next, length }: Place, atoms: (year: number | null) => readonly Atom[]): Match {
  const direct = yearOf(tokens[next]);
  const read = direct === undefined ? readYear(tokens, next) : { year: direct, length: 1 };
  return { length: length + (read?.length ?? 0), atoms: atoms(read?.year ?? null) };
}

/** What belongs to a school year or term and is no date of the plan: "Học kỳ I", "HK1", "Năm học 2025-2026", "học kỳ 2 năm học 2025". */
function schoolYearLength({ tokens, next }: Place): number {
  let at = next;
  while (isSchoolPart(tokens, at)) at += 1;
  return at - next;
}

function isSchoolPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "number") return token.text.length <= 1 || token.text.length === 4;
  if (isMark(token, "-/")) return tokens[at + 1]?.kind === "number" && tokens[at - 1]?.kind === "number";
  if (token?.kind === "word" && /^[il]{1,3}$/u.test(token.text)) return true;
  const year = isWord(token, CALENDAR_WORDS.year) && isWord(tokens[at + 1], CALENDAR_WORDS.school);
  return year || isWord(token, CALENDAR_WORDS.school);
}
