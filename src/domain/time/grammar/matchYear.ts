import type { Token } from "../words/tokenize";
import { CALENDAR_WORDS } from "../words/vocabulary";
import { ONWARD_PHRASES, RELATIVE_YEARS, VISION_PHRASES } from "../words/vocabularyKnown";
import { OPEN_END } from "./TimeAtom";
import { findPhrase } from "./findPhrase";
import { isMark, isWord, numberIn, type Match, type Matcher } from "./Matcher";
import { readYear, yearOf, type YearRead } from "./readYear";
import { wordingLength } from "./wordingLength";

const SINGLE_WORDS = [...CALENDAR_WORDS.year, ...CALENDAR_WORDS.period];

/**
 * Reads a time of several years: "Giai đoạn 2021-2025", "từ năm 2021 đến năm 2025", "2026 và những năm tiếp theo", "Từ năm 2026". What a plan
 * only looks at from afar is none ("tầm nhìn đến năm 2045").
 */
export const matchSpanOfYears: Matcher = ({ tokens, at }) => readVision(tokens, at) ?? readSpan(tokens, at);

function readVision(tokens: readonly Token[], at: number): Match | undefined {
  const vision = wordingLength(tokens, at, VISION_PHRASES);
  if (vision === 0) return undefined;
  const year = skip(tokens, at + vision, (next) => isMarker(tokens, next, "until") || isYearWord(tokens, next));
  return yearOf(tokens[year]) === undefined ? undefined : { length: year + 1 - at, atoms: [] };
}

function readSpan(tokens: readonly Token[], at: number): Match | undefined {
  const number = skip(
    tokens,
    at,
    (next) => isWord(tokens[next], CALENDAR_WORDS.period) || isYearWord(tokens, next) || isMarker(tokens, next, "from"),
  );
  const first = numberIn(tokens[number], 1990, 2100);
  if (first === undefined) return undefined;
  const last = readLast(tokens, number + 1, first) ?? readOpen(tokens, at, number + 1);
  return last && { length: last.length + number + 1 - at, atoms: [{ kind: "span-of-years", first, last: last.year }] };
}

/** "-2030", "đến năm 2030", "đến hết năm 2030" */
function readLast(tokens: readonly Token[], at: number, first: number): YearRead | undefined {
  const joined = isMark(tokens[at], "-") ? at + 1 : skip(tokens, at, (next) => isMarker(tokens, next, "until"));
  if (joined === at) return undefined;
  const number = skip(tokens, joined, (next) => isYearWord(tokens, next));
  const year = numberIn(tokens[number], first + 1, 2100);
  return year === undefined || isMark(tokens[number + 1], "/") ? undefined : { year, length: number + 1 - at };
}

/** "2026 và những năm tiếp theo", "Từ năm 2026"; "Từ năm 2026 đến tháng 3/2027" has its end. */
function readOpen(tokens: readonly Token[], from: number, at: number): YearRead | undefined {
  const onward = wordingLength(tokens, at, ONWARD_PHRASES);
  if (onward > 0) return { year: OPEN_END, length: onward };
  const isAlone =
    isMarker(tokens, from, "from") &&
    (tokens[at] === undefined || tokens[at].kind === "line" || isMark(tokens[at], ",;()"));
  return isAlone ? { year: OPEN_END, length: 0 } : undefined;
}

function skip(tokens: readonly Token[], at: number, isPart: (at: number) => boolean): number {
  let next = at;
  while (isPart(next)) next += isWord(tokens[next], SINGLE_WORDS) ? 1 : (findPhrase(tokens, next)?.words.length ?? 1);
  return next;
}

function isYearWord(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], CALENDAR_WORDS.year);
}

function isMarker(tokens: readonly Token[], at: number, marker: "from" | "until"): boolean {
  const meaning = findPhrase(tokens, at)?.meaning;
  if (meaning?.kind === "year") return marker === "until" && meaning.part === "until";
  return meaning?.kind === "marker" && meaning.marker === marker;
}

/** Reads a year that stands by itself: "năm 2025", "2025", "năm nay", "năm sau", "năm trước liền kề". */
export const matchYear: Matcher = ({ tokens, at, planYear }) => {
  if (!isYearWord(tokens, at)) {
    const year = numberIn(tokens[at], 1990, 2100);
    return year === undefined ? undefined : yearMatch({ year, length: 1 }, false);
  }
  const relative = planYear === null ? undefined : readRelative(tokens, at + 1, planYear);
  if (relative !== undefined)
    return { length: relative.length, atoms: [{ kind: "year", year: relative.year, named: true, relative: true }] };
  const read = readYear(tokens, at);
  return read && yearMatch(read, true);
};

function yearMatch({ year, length }: YearRead, named: boolean): Match {
  return { length, atoms: [{ kind: "year", year, named }] };
}

function readRelative(tokens: readonly Token[], at: number, planYear: number): YearRead | undefined {
  const found = RELATIVE_YEARS.map(([shift, phrases]) => ({ shift, length: wordingLength(tokens, at, phrases) }));
  const [longest] = found.sort((one, other) => other.length - one.length);
  if (longest === undefined || longest.length === 0 || opensTime(tokens, at + longest.length)) return undefined;
  return { year: planYear + longest.shift, length: longest.length + 1 };
}

/** "Báo cáo năm trước ngày 15/12": the word belongs to the day after it. */
function opensTime(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "number" || isWord(tokens[at], CALENDAR_WORDS.counted);
}
