/**
 * How a word begins: in a text that was set in one go, as a text that goes on where the one before it ended, or as one set apart: the text
 * of another cell, as a rule.
 */
export type WordStart = "within" | "next" | "apart";

/** A word where it stands: from its left to its right end in points, on its baseline. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Fonts of its first and its last letter. */
  readonly fonts: readonly [first: string, last: string];
  /** Small and above the line: the number of a footnote, a square metre. */
  readonly isRaised: boolean;
  readonly start: WordStart;
}

/** Words on one baseline, left to right. */
export interface TextLine {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Height of most of its letters in points. */
  readonly size: number;
}

/** The words as a line; there is at least one. */
export function lineOf(words: readonly Word[]): TextLine {
  const longest = words.reduce((best, word) => (word.text.length > best.text.length ? word : best));
  const left = words.reduce((least, word) => Math.min(least, word.left), Infinity);
  const right = words.reduce((most, word) => Math.max(most, word.right), -Infinity);
  return { words, left, right, y: longest.y, size: longest.size };
}

/** What closes a sentence behind the raised number of a footnote. */
const CLOSING = /^[.,;:!?)”…]+$/;

function isSpaced({ isRaised, text }: Word, before: Word | undefined): boolean {
  return before !== undefined && !isRaised && !(before.isRaised && CLOSING.test(text));
}

/** What a line says; the first word of another line may follow at once. */
export function lineText(line: TextLine): string {
  return line.words
    .map((word, index) => (isSpaced(word, line.words[index - 1]) ? ` ${word.text}` : word.text))
    .join("");
}
