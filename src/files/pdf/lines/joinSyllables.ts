import { isVietnameseSyllable } from "../../../domain/text/legacyFonts/isVietnameseSyllable";
import type { Word } from "./TextLine";
import { quantile } from "../quantile";

/** More pieces than this no syllable is broken into. */
const MOST_PIECES = 7;
/** A gap this much narrower than others on its line is none, when no space is so narrow: a share, and heights of the letters. */
const NARROW = 0.6;
const NARROWER_THAN_SPACE = 0.14;
const EDGES = /^[“"'(\[]+|[.,;:!?”"')\]]+$/gu;
const LETTERS = /^\p{L}+$/u;
const CASES = /^(?:\p{Lu}+|\p{Lu}?\p{Ll}+)$/u;
const INITIAL = /^\p{Lu}$/u;
const SMALL = /^\p{Ll}/u;

function isSyllable(text: string): boolean {
  const bare = text.replace(EDGES, "");
  return LETTERS.test(bare) && CASES.test(bare) && isVietnameseSyllable(bare);
}

function gapBefore(words: readonly Word[], index: number): number {
  return (words[index]?.left ?? 0) - (words[index - 1]?.right ?? 0);
}

function usualGap(words: readonly Word[]): number {
  return quantile(words.slice(1).map((_, index) => gapBefore(words, index + 1)));
}

/** How the words of a line are parted: where the font changes, and where the gap is too narrow. */
interface Seams {
  readonly changes: (index: number) => boolean;
  readonly isNarrow: (index: number) => boolean;
}

function seamsOf(words: readonly Word[]): Seams {
  const usual = usualGap(words);
  return {
    changes: (index) => words[index - 1]?.fonts[1] !== words[index]?.fonts[0],
    isNarrow: (index) =>
      gapBefore(words, index) < Math.min(NARROW * usual, NARROWER_THAN_SPACE * (words[index]?.size ?? 0)),
  };
}

interface Piece {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

function seamIndexes({ from, to }: Piece): readonly number[] {
  return Array.from({ length: to - from - 1 }, (_, offset) => from + offset + 1);
}

/** Nothing speaks for the gaps between the pieces: they are too narrow, or the font changes there. */
function mayBeBroken(indexes: readonly number[], seams: Seams): boolean {
  return indexes.every((index) => seams.changes(index) || seams.isNarrow(index));
}

/** "B án" may be two words; pieces of other shapes are none. */
function isInitialAndWord([first = "", second = "", ...others]: readonly string[]): boolean {
  return others.length === 0 && INITIAL.test(first) && SMALL.test(second);
}

/** Whether words from `from` to before `to` are one syllable for sure: some of them is none by itself, and nothing speaks for the gap. */
function isBroken(piece: Piece, seams: Seams, isDamaged: boolean): boolean {
  const parts = piece.words.slice(piece.from, piece.to).map(({ text }) => text);
  if (!parts.slice(0, -1).every((part) => LETTERS.test(part.replace(/^[“"'(\[]+/u, "")))) return false;
  if (!isSyllable(parts.join(""))) return false;
  const indexes = seamIndexes(piece);
  if (indexes.every(seams.isNarrow)) return true;
  if (!mayBeBroken(indexes, seams)) return false;
  const hasFragment = parts.some((part) => !isSyllable(part));
  const isInitial = isInitialAndWord(parts);
  return isDamaged ? hasFragment || !isInitial : hasFragment && !isInitial;
}

function joined(words: readonly Word[]): Word | undefined {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const text = words.map((word) => word.text).join("");
  return { ...first, text, right: last.right, fonts: [first.fonts[0], last.fonts[1]] };
}

function joinWhere(words: readonly Word[], isDamaged: boolean): readonly Word[] {
  const seams = seamsOf(words);
  const whole: Word[] = [];
  for (let from = 0; from < words.length;) {
    let to = Math.min(words.length, from + MOST_PIECES);
    while (to > from + 1 && !isBroken({ words, from, to }, seams, isDamaged)) to -= 1;
    const word = joined(words.slice(from, to));
    if (word !== undefined) whole.push(word);
    from = to;
  }
  return whole;
}

/**
 * Puts syllables together that stand in pieces because letters of another font stand among them ("ĐIỀ U KHO ẢN"). Only what is no
 * syllable in pieces and one when whole is joined, and only where the font changes or the gap is narrower than the others; where one
 * was found, others on the line are believed.
 *
 * @example joinSyllables(wordsOf("S Ử D Ụ NG")).map(({ text }) => text) // => ["SỬ", "DỤNG"]
 */
export function joinSyllables(words: readonly Word[]): readonly Word[] {
  if (words.length < 2) return words;
  const sure = joinWhere(words, false);
  return sure.length < words.length ? joinWhere(words, true) : words;
}
