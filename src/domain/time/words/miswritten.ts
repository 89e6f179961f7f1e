import { foldWord } from "./foldTime";
import { accentsOf } from "./accentsOf";
import { tokenize } from "./tokenize";
import {
  CALENDAR_WORDS,
  EACH_UNITS,
  EACH_WORDS,
  FILLERS,
  NUMBER_WORDS,
  PER_WORDS,
  PHRASES,
  TIMES_WORDS,
  UNTIL_WORDS,
} from "./vocabulary";
import {
  DURATION_WORDS,
  EVENT_WORDS,
  KNOWN_PHRASES,
  ONWARD_PHRASES,
  RELATIVE_YEARS,
  SCHOOL_YEAR,
  STAGE_WORDS,
  VISION_PHRASES,
} from "./vocabularyKnown";

/** Words that the grammar reads whatever their accents. */
const READ = wordsOf([
  ...PHRASES.flatMap(([, phrases]) => phrases),
  ...Object.values(CALENDAR_WORDS).flat(),
  ...Object.keys(EACH_UNITS),
  ...Object.keys(NUMBER_WORDS),
  ...[...EACH_WORDS, ...FILLERS, ...TIMES_WORDS, ...PER_WORDS, ...UNTIL_WORDS, ...KNOWN_PHRASES, ...STAGE_WORDS],
  ...[...EVENT_WORDS, ...ONWARD_PHRASES, ...VISION_PHRASES, SCHOOL_YEAR, ...Object.values(DURATION_WORDS).flat()],
  ...RELATIVE_YEARS.flatMap(([, phrases]) => phrases),
]);
const FOLDED = new Set(READ.map(foldWord));
const WRITTEN = new Set(READ.map(written));

function wordsOf(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((phrase) => phrase.split(" "));
}

function written(word: string): string {
  return foldWord(word) + accentsOf(word);
}

/** A word as it stands in a text. */
export interface WrittenWord {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a time phrase that are read as words of the grammar although their accents are those of other words: "hoãn" is not "hoàn",
 * "Quỹ I" may be "Quý I". Words without any accent may be either.
 *
 * @example miswritten("Quỹ I") // => [{ start: 0, end: 3 }]
 */
export function miswritten(text: string): readonly WrittenWord[] {
  return tokenize(text).filter(({ kind, text: folded, start, end }) => {
    if (kind !== "word" || !FOLDED.has(folded)) return false;
    const marks = accentsOf(text.slice(start, end));
    return marks !== "" && !WRITTEN.has(folded + marks);
  });
}
