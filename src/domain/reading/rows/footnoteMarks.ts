import { COUNTED_WORDS } from "../words/vocabulary";

const GLUED =
  /(\p{Ll}+)(\d{1,2}|[\u00B9\u00B2\u00B3\u2070-\u2079]+|\[\d{1,2}\])(?:\s+(?=[.,;:)”’])|(?=$|[\s.,;:)”"’]))/gu;
const NOTE = /^\[?(\d{1,2}|[\u00B9\u00B2\u00B3\u2070-\u2079]+)\]?\s?\p{Lu}/u;
// Quickly told; most texts have none.
const HINT = /\p{Ll}[\d\u00B9\u00B2\u00B3\u2070-\u2079[]/u;
const NO_MARKS: readonly string[] = [];
const SMALL_DIGITS: Readonly<Record<string, string>> = { "\u00B9": "1", "\u00B2": "2", "\u00B3": "3" };

const counted = new Set(COUNTED_WORDS);

/**
 * The footnote numbers glued to words of a text, in order.
 *
 * @example findFootnoteMarks("quy chế dân chủ ở cơ sở1.") // => ["1"]
 */
export function findFootnoteMarks(text: string): readonly string[] {
  if (!HINT.test(text)) return NO_MARKS;
  return [...text.matchAll(GLUED)].flatMap(([, word, mark]) =>
    isMark(word ?? "") && mark !== undefined ? [plainDigits(mark)] : [],
  );
}

/**
 * The text without footnote numbers glued to its words, and without the space that a raised number leaves before a full stop; numbers that
 * belong to their word ("quý1", "m2") stay.
 *
 * @example removeFootnoteMarks("quy chế dân chủ ở cơ sở1.") // => "quy chế dân chủ ở cơ sở."
 * @example removeFootnoteMarks("quy chế dân chủ ở cơ sở1 .") // => "quy chế dân chủ ở cơ sở."
 * @example removeFootnoteMarks("diện tích 50m2") // => "diện tích 50m2"
 */
export function removeFootnoteMarks(text: string): string {
  if (!HINT.test(text)) return text;
  return text.replace(GLUED, (whole, word: string) => (isMark(word) ? word : whole));
}

/**
 * The number with which a footnote opens, undefined when the text opens otherwise.
 *
 * @example noteNumber("¹ Luật Thực hiện dân chủ ở cơ sở") // => "1"
 */
export function noteNumber(text: string): string | undefined {
  const mark = NOTE.exec(text)?.[1];
  return mark === undefined ? undefined : plainDigits(mark);
}

function isMark(word: string): boolean {
  return word.length >= 2 && !counted.has(word);
}

function plainDigits(mark: string): string {
  return mark.replace(/[[\]]/g, "").replace(/[^\d]/g, (digit) => SMALL_DIGITS[digit] ?? "");
}
