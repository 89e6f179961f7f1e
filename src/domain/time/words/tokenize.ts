import { foldTime, foldWord } from "./foldTime";
import {
  CALENDAR_WORDS,
  EACH_UNITS,
  EACH_WORDS,
  FILLERS,
  NUMBER_WORDS,
  PHRASES,
  PER_WORDS,
  TIMES_WORDS,
} from "./vocabulary";

/**
 * A piece of a time phrase. `text` is folded; `value` is the number of a number, else NaN; `glued` says that no space stands
 * before it; `start` and `end` are places in the original text.
 */
export interface Token {
  readonly kind: "word" | "number" | "mark" | "line";
  readonly text: string;
  readonly value: number;
  readonly glued: boolean;
  readonly start: number;
  readonly end: number;
}

const ROMAN = ["i", "ii", "iii", "iv"];
const LONGEST_GLUED = 40;

/** Single letters are words only before a number ("T3", "17h"); among letters they would cut "ít" into pieces. */
const LOOSE_LETTERS = /^[^qi]$/u;

/** Words that others are cut into; "âm" would make "căn âm" of "Cảnăm". */
const KNOWN = new Set(
  [
    ...PHRASES.filter(([meaning]) => meaning.kind !== "lunar").flatMap(([, phrases]) =>
      phrases.flatMap((phrase) => phrase.split(" ")),
    ),
    ...EACH_WORDS,
    ...Object.keys(EACH_UNITS),
    ...Object.values(CALENDAR_WORDS).flat(),
    ...Object.keys(NUMBER_WORDS),
    ...FILLERS,
    ...TIMES_WORDS,
    ...PER_WORDS,
    ...ROMAN,
  ]
    .map(foldWord)
    .filter((word) => !LOOSE_LETTERS.test(word)),
);
const KNOWN_LENGTH = Math.max(...[...KNOWN].map((word) => word.length));

/**
 * Cuts a time phrase into words, numbers and marks. Words run together ("QuýI", "Cảnăm", "Quý Ivà") are cut where every piece is a
 * word of the vocabulary, because PDF pastes lose spaces.
 *
 * @example tokenize("QuýI/2025").map((token) => token.text) // => ["quy", "i", "/", "2025"]
 */
export function tokenize(text: string): readonly Token[] {
  const { folded, positions } = foldTime(text);
  const tokens: Token[] = [];
  for (const match of folded.matchAll(/[a-z]+|\d+|[\n\r\v]+|\S/gu)) {
    let start = match.index;
    for (const piece of piecesOf(match[0])) {
      const previous = tokens.at(-1);
      const from = positions[start] ?? 0;
      const end = positions[start + piece.length] ?? text.length;
      tokens.push(makeToken(piece, { start: from, end, glued: previous !== undefined && isNext(folded, start) }));
      start += piece.length;
    }
  }
  return tokens;
}

function isNext(folded: string, start: number): boolean {
  return start > 0 && /\S/u.test(folded.charAt(start - 1));
}

function makeToken(text: string, place: { start: number; end: number; glued: boolean }): Token {
  if (/^\d/u.test(text)) return { kind: "number", text, value: numberOf(text), ...place };
  if (/^[\n\r\v]/u.test(text)) return { kind: "line", text: "\n", value: NaN, ...place };
  return { kind: /^[a-z]/u.test(text) ? "word" : "mark", text, value: NaN, ...place };
}

/** "20251" is the year 2025 with a footnote digit glued to it, as Word pastes it. */
function numberOf(digits: string): number {
  return Number(/^20\d{3}$/u.test(digits) ? digits.slice(0, 4) : digits);
}

function piecesOf(text: string): readonly string[] {
  if (!/^[a-z]/u.test(text) || KNOWN.has(text) || text.length > LONGEST_GLUED) return [text];
  return cutGlued(text, new Map()) ?? [text];
}

function cutGlued(text: string, seen: Map<string, readonly string[] | undefined>): readonly string[] | undefined {
  if (text === "") return [];
  if (seen.has(text)) return seen.get(text);
  let found: readonly string[] | undefined;
  for (let length = Math.min(text.length, KNOWN_LENGTH); length > 0 && found === undefined; length -= 1) {
    if (!KNOWN.has(text.slice(0, length))) continue;
    const rest = cutGlued(text.slice(length), seen);
    if (rest !== undefined) found = [text.slice(0, length), ...rest];
  }
  seen.set(text, found);
  return found;
}
