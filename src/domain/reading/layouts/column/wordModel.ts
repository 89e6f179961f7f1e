import type { ColumnRole } from "../../Reading";
import { memoize } from "../../source/memoize";
import {
  COMMON_WORDS,
  EVENT_PHRASES,
  PRODUCT_STARTS,
  TIME_PHRASES,
  UNIT_PHRASES,
  UNIT_STARTS,
} from "../../words/vocabularyColumns";

/** What one column held where the lines were placed before: its words, and the words with which its cells opened. */
export interface LearntWords {
  readonly words: readonly string[];
  readonly starts: readonly string[];
}

/** How little a text fits a column, by its words and by how it would open a cell there; below 0 where it fits well. */
export interface WordModel {
  readonly wordCost: (text: string, column: number) => number;
  readonly startCost: (text: string, column: number) => number;
}

type Kind = "ordinal" | "content" | "units" | "time" | "extra";

const KIND: Readonly<Record<ColumnRole, Kind>> = {
  ordinal: "ordinal",
  content: "content",
  lead: "units",
  coordinating: "units",
  time: "time",
  extra: "extra",
};
/** How often a word stands in each kind of column before anything is known of the table. */
const ANY_WORD = 1 / 1500;
const PRIOR: Readonly<Record<Kind, { readonly known: number; readonly other: number; readonly share: number }>> = {
  ordinal: { known: ANY_WORD, other: ANY_WORD, share: 1 },
  content: { known: ANY_WORD, other: ANY_WORD, share: 0.6 },
  units: { known: 1 / 500, other: 2.5e-4, share: 0.3 },
  time: { known: 1 / 60, other: 1e-5, share: 0.25 },
  extra: { known: ANY_WORD, other: 1 / 2200, share: 0.5 },
};
/** The share of what all columns of units held in what is expected of each. */
const ALIKE = 0.05;
const WEIGHT = 0.5;
const MOST = 2.5;
/** However many words of a line fit a column, one line is one piece of evidence. */
const MOST_FIT = -4;
const START = { likely: -1.5, strange: 1.5, smoothing: 15 } as const;
const MOST_START_WORDS = 4;
const LEAST_STARTS = 4;
/** "15", "100%": no unit's name opens so. */
const COUNTED = /^[#\d]/;
const CALENDAR = /^(?:#.*|i|ii|iii|iv)$/;

const unitWords = wordSet(UNIT_PHRASES);
const unitStarts = startSet(UNIT_STARTS);
const commonWords = wordSet(COMMON_WORDS);
const productStarts = startSet(PRODUCT_STARTS);
const eventWords = wordSet(EVENT_PHRASES);
const timeWords = new Set([...wordSet(TIME_PHRASES)].filter((word) => !eventWords.has(word)));

/**
 * The words of a text for telling columns apart: in lower case, numbers and dates as one word each.
 *
 * @example wordsOf("Quý I năm 2025") // => ["quý", "i", "năm", "#year"]
 */
export function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,;:.()“”"!?…]+/)
    .filter((word) => word !== "" && !/^[-–+•&]$/.test(word))
    .map((word) => {
      if (/^20\d\d$/.test(word)) return "#year";
      if (/^\d{1,2}$/.test(word)) return "#number";
      return /^[tq]?\d{1,2}[/.-]\d{1,4}/.test(word) ? "#date" : word;
    });
}

function startSet(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map((phrase) => wordsIn(phrase).join(" ")));
}

function opensWith(words: readonly string[], starts: ReadonlySet<string>): boolean {
  return words.some((_, index) => starts.has(words.slice(0, index + 1).join(" ")));
}

function wordSet(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.flatMap(wordsIn));
}

/**
 * A measure of how little a text fits each column: by what the role's words are and, once lines have been placed, by the words that
 * were found in the column, so that what repeats from row to row draws its kind.
 *
 * @example buildWordModel(["content", "time"], []).wordCost("Quý I năm 2025", 1) // => -6.4
 */
export function buildWordModel(roles: readonly ColumnRole[], seen: readonly LearntWords[]): WordModel {
  const kinds = roles.map((role) => KIND[role]);
  const counts = kinds.map((_, column) => countOf(seen[column]?.words ?? []));
  const units = countOf(kinds.flatMap((kind, column) => (kind === "units" ? (seen[column]?.words ?? []) : [])));
  const starts = kinds.map((_, column) => countOf(seen[column]?.starts ?? []));
  const content = kinds.indexOf("content");
  const share = (word: string, column: number): number => {
    const kind = kinds[column] ?? "extra";
    return shareOf(word, kind, { own: counts[column], units: kind === "units" ? units : undefined });
  };
  const costOfWord = (word: string, column: number): number => {
    const cost = WEIGHT * Math.log(share(word, content) / share(word, column));
    return Math.max(-MOST, Math.min(MOST, cost));
  };
  const costs = memoize((text: string) => {
    const words = wordsIn(text);
    return kinds.map((_, column) =>
      column === content
        ? 0
        : Math.max(
            MOST_FIT,
            words.reduce((sum, word) => sum + costOfWord(word, column), 0),
          ),
    );
  });
  const startCosts = memoize((text: string) => {
    const words = wordsIn(text).slice(0, MOST_START_WORDS);
    return kinds.map((kind, column) => startOf(words, kind, starts[column] ?? countOf([])));
  });
  return {
    wordCost: (text, column) => costs(text)[column] ?? 0,
    startCost: (text, column) => startCosts(text)[column] ?? 0,
  };
}

interface Counts {
  readonly total: number;
  readonly of: ReadonlyMap<string, number>;
}

function countOf(words: readonly string[]): Counts {
  const of = new Map<string, number>();
  for (const word of words) of.set(word, (of.get(word) ?? 0) + 1);
  return { total: words.length, of };
}

// Who leads one task helps with another: what either column of units held speaks for both.
function shareOf(word: string, kind: Kind, seen: { own: Counts | undefined; units: Counts | undefined }): number {
  const { known, other, share } = PRIOR[kind];
  const prior = isKnown(word, kind) ? known : kind === "time" && eventWords.has(word) ? ANY_WORD : other;
  const { own, units } = seen;
  if (own === undefined || own.total === 0) return prior;
  const alike = units === undefined ? 0 : ALIKE;
  return (1 - share - alike) * shareIn(own, word) + alike * shareIn(units, word) + share * prior;
}

function shareIn(counts: Counts | undefined, word: string): number {
  return counts === undefined || counts.total === 0 ? 0 : (counts.of.get(word) ?? 0) / counts.total;
}

function isKnown(word: string, kind: Kind): boolean {
  if (kind === "time") return timeWords.has(word) || CALENDAR.test(word);
  return kind === "units" && unitWords.has(word) && !commonWords.has(word);
}

// A column whose cells open with the same few words says by them where its cells start.
function startOf(words: readonly string[], kind: Kind, starts: Counts): number {
  const [word = ""] = words;
  const prior = priorStart(words, kind);
  if (starts.total < LEAST_STARTS) return prior;
  const seen = (starts.of.get(word) ?? 0) + 0.5;
  const learned = -Math.log(seen / (starts.total + START.smoothing)) - Math.log(2 * START.smoothing);
  return (prior + Math.max(-MOST, Math.min(MOST, learned))) / 2;
}

function priorStart(words: readonly string[], kind: Kind): number {
  const [word = ""] = words;
  if (kind === "extra") return opensWith(words, productStarts) ? START.likely : 0;
  if (kind === "units") return unitStart(words);
  if (kind === "time") return timeWords.has(word) || CALENDAR.test(word) ? START.likely : 2 * START.strange;
  return 0;
}

function unitStart(words: readonly string[]): number {
  if (opensWith(words, unitStarts)) return START.likely;
  return COUNTED.test(words[0] ?? "") ? 2 * START.strange : START.strange;
}
