import { isoDate, lastDayOfMonth, type IsoDate } from "../../plan/IsoDate";
import type { Atom, Period } from "./Atom";
import { isWord, type Matcher } from "./Matcher";
import { matchClock } from "./matchClock";
import { matchDate, matchSpokenDate } from "./matchDate";
import { matchMonth } from "./matchMonth";
import { findPhrase } from "./matchPhrase";
import { matchQuarter } from "./matchQuarter";
import { tokenize, type Token } from "./tokenize";
import { CALENDAR_WORDS, FILLERS, type Marker } from "./vocabulary";

/**
 * A deadline inside prose. `due` is the written day, null when no year is known; `inclusive` is false for "trước"; `start` and `end` are
 * places in the text, `text` what stands there.
 */
export interface Deadline {
  readonly due: IsoDate | null;
  readonly inclusive: boolean;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const DEADLINE_MARKERS: readonly Marker[] = ["before", "by"];
const MATCHERS: readonly Matcher[] = [matchSpokenDate, matchDate, matchQuarter, matchMonth];
const BEFORE: readonly Atom[] = [{ kind: "filler" }];
/** "trước 17 giờ 00 ngày", "chậm nhất là vào": so many words may stand between the marker and its day. */
const MOST_BETWEEN = 5;

interface Marked {
  readonly found: Found;
  readonly inclusive: boolean;
}

interface Found {
  readonly period: Period;
  readonly next: number;
  readonly end: number;
}

/**
 * Finds the deadlines that a sentence names, in order: "(trước 15/6)", "trước ngày 01 của tháng 5", "chậm nhất vào ngày 10/12/2023".
 *
 * @example findDeadlines("gửi báo cáo trước ngày 10/6", 2025) // => [{ due: "2025-06-10", inclusive: false, start: 12, end: 27, text: "trước ngày 10/6" }]
 */
export function findDeadlines(text: string, planYear: number | null): readonly Deadline[] {
  const tokens = tokenize(text);
  const deadlines: Deadline[] = [];
  let at = 0;
  while (at < tokens.length) {
    const marked = readMarked(tokens, at);
    const start = tokens[at]?.start ?? 0;
    at = marked?.found.next ?? at + 1;
    const due = marked && dayOf(marked.found.period, planYear, marked.inclusive);
    if (marked === undefined || due === undefined) continue;
    const { end } = marked.found;
    deadlines.push({ due, inclusive: marked.inclusive, start, end, text: text.slice(start, end) });
  }
  return deadlines;
}

function readMarked(tokens: readonly Token[], at: number): Marked | undefined {
  const phrase = findPhrase(tokens, at);
  if (phrase?.meaning.kind !== "marker" || !DEADLINE_MARKERS.includes(phrase.meaning.marker)) return undefined;
  const from = at + phrase.words.length;
  const day = skipToDay(tokens, from);
  const found = MATCHERS.map((matcher) =>
    foundBy(matcher({ tokens, at: day.at, previous: BEFORE, planYear: null }), day.at),
  );
  const first = found.find((one) => one !== undefined);
  return first && { found: first, inclusive: day.hasClock || phrase.meaning.marker === "by" };
}

/** "Trước 17h00 ngày 15/6" includes the 15th. */
function skipToDay(tokens: readonly Token[], from: number): { readonly at: number; readonly hasClock: boolean } {
  let [at, hasClock] = [from, false];
  while (at < from + MOST_BETWEEN) {
    const clock = matchClock({ tokens, at, previous: BEFORE, planYear: null });
    if (!clock && !isSkipped(tokens, at)) break;
    hasClock ||= clock !== undefined;
    at += clock?.length ?? 1;
  }
  return { at, hasClock };
}

function isSkipped(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], FILLERS) && !isWord(tokens[at], CALENDAR_WORDS.month);
}

function foundBy(match: ReturnType<Matcher>, at: number): Found | undefined {
  const atom = match?.atoms[0];
  return match && atom?.kind === "period" ? { period: atom.period, next: at + match.length, end: atom.end } : undefined;
}

/** The written day: of "trước tháng 5" its first, of "chậm nhất tháng 5" its last; undefined when the year has no such day. */
function dayOf(period: Period, planYear: number | null, inclusive: boolean): IsoDate | null | undefined {
  const year = period.year ?? planYear;
  if (year === null) return null;
  if (period.day !== null) return isoDate(year, period.firstMonth, period.day);
  return inclusive ? lastDayOfMonth(year, period.lastMonth) : isoDate(year, period.firstMonth, 1);
}
