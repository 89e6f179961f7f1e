import { decodeLegacyFont } from "../../../domain/text/legacyFonts/decodeLegacyFont";
import { joinSyllables } from "./joinSyllables";
import type { Glyph } from "../PdfPage";
import { lineOf, type TextLine, type Word, type WordStart } from "./TextLine";
import type { FontWriting } from "./FontWriting";
import { quantile } from "../quantile";

// All in heights of the letters.
const SAME_BASELINE = 0.22;
/** What is seen as a space where one was written, and where none is ever written. */
const WRITTEN_SPACE = 0.07;
const SEEN_SPACE = 0.16;
/** Without a written space among written spaces only a jump parts words: to the next column, over a tab. */
const JUMP = 0.3;
/** The place of a footnote's number that was taken out, before what closes the sentence. */
const CLOSING = /^[.,;:!?)”…]$/;
const MARK = 0.7;
/** Letters whose width the file tells wrong reach over the next one; the space after them was meant all the same. */
const REACHES_OVER = -0.15;
/** A text that goes on where the one before it ended is none of its own. */
const SET_APART = 0.08;
/** In points. */
const SAME_EDGE = 0.4;
const RAISED_SIZE = 0.8;
const RAISED_BY = 0.65;
/** Fonts of before Unicode that draw small letters as capitals. */
const CAPITALS = /H$/;

function isSpace({ text }: Glyph): boolean {
  return text.trim() === "";
}

/** Characters by baseline, from the top; those of one baseline from left to right. */
function baselines(glyphs: readonly Glyph[]): Glyph[][] {
  const groups: Glyph[][] = [];
  let y = -Infinity;
  for (const glyph of [...glyphs].sort((one, other) => one.y - other.y)) {
    const group = groups.at(-1);
    if (group !== undefined && Math.abs(glyph.y - y) <= SAME_BASELINE * glyph.size) group.push(glyph);
    else {
      groups.push([glyph]);
      y = glyph.y;
    }
  }
  return groups.map((group) => group.sort((one, other) => one.x - other.x));
}

/** How far a character lies from the one before it. */
function gapOf(before: Glyph, glyph: Glyph): number {
  return (glyph.x - before.x - before.width) / Math.max(before.size, glyph.size);
}

/** What closes a sentence belongs to its last word over the place of a number that was taken out. */
function closes(before: Glyph, glyph: Glyph): boolean {
  const gap = gapOf(before, glyph);
  return CLOSING.test(glyph.text) && gap > 0 && gap < MARK;
}

function parts(before: Glyph, glyph: Glyph, hasSpace: boolean, { spaces }: FontWriting): boolean {
  const gap = gapOf(before, glyph);
  if (!hasSpace && closes(before, glyph)) return false;
  if (hasSpace) return gap > WRITTEN_SPACE || gap < REACHES_OVER;
  return gap > (spaces ? JUMP : SEEN_SPACE);
}

/** Letters of one font together, in Unicode. */
function spelled(glyphs: readonly Glyph[], { legacy }: FontWriting): string {
  const texts: { font: string; text: string }[] = [];
  for (const { font, text } of glyphs) {
    const last = texts.at(-1);
    if (last?.font === font) last.text += text;
    else texts.push({ font, text });
  }
  const decoded = texts.map(({ font, text }) => {
    const kind = legacy.get(font);
    const letters = kind === undefined ? text : decodeLegacyFont(text, kind);
    return kind !== undefined && CAPITALS.test(font) ? letters.toUpperCase() : letters;
  });
  return decoded.join("").normalize("NFC");
}

/** Characters of a word; there is at least one. */
interface Run {
  readonly glyphs: [Glyph, ...Glyph[]];
  readonly start: WordStart;
}

function wordOf({ glyphs, start }: Run, { size, y }: { size: number; y: number }, writing: FontWriting): Word {
  const [first] = glyphs;
  const last = glyphs.at(-1) ?? first;
  const right = glyphs.reduce((most, glyph) => Math.max(most, glyph.x + glyph.width), -Infinity);
  return {
    text: spelled(glyphs, writing),
    left: first.x,
    right,
    y: first.y,
    size: first.size,
    fonts: [first.font, last.font],
    isRaised: first.size < RAISED_SIZE * size && first.y < y,
    start,
  };
}

function mainSize(glyphs: readonly Glyph[]): number {
  return quantile(glyphs.map(({ size }) => size));
}

/** How a text begins after what stands before it, spaces included: where others begin that were set apart, so is this one. */
function startOf(glyph: Glyph, before: Glyph | undefined, { writing, edges }: Manner): WordStart {
  if (!writing.setsLines || before === undefined || glyph.setting === before.setting) return "within";
  if (!isSpace(before) && closes(before, glyph)) return "within";
  if (edges.some((edge) => Math.abs(glyph.x - edge) < SAME_EDGE)) return "apart";
  return Math.abs(glyph.x - before.x - before.width) > SET_APART * glyph.size ? "apart" : "next";
}

interface Manner {
  readonly writing: FontWriting;
  readonly edges: readonly number[];
}

function opensColumn(start: WordStart, { edges }: Manner): boolean {
  return start === "apart" && edges.length > 0;
}

function wordsOf(glyphs: readonly Glyph[], manner: Manner): readonly Word[] {
  const { writing } = manner;
  const letters = glyphs.filter((glyph) => !isSpace(glyph));
  const size = mainSize(letters);
  const main = letters.find((glyph) => glyph.size === size)?.y ?? 0;
  const runs: Run[] = [];
  let hasSpace = false;
  const isRaised = (one: Glyph): boolean => one.size < RAISED_SIZE * size;
  const opensWord = (before: Glyph, glyph: Glyph): boolean =>
    isRaised(before) !== isRaised(glyph) || parts(before, glyph, hasSpace, writing);
  for (const [index, glyph] of glyphs.entries()) {
    const before = runs.at(-1)?.glyphs.at(-1);
    if (isSpace(glyph)) hasSpace = true;
    else {
      const start = startOf(glyph, glyphs[index - 1], manner);
      if (before === undefined || opensColumn(start, manner) || opensWord(before, glyph))
        runs.push({ glyphs: [glyph], start });
      else runs.at(-1)?.glyphs.push(glyph);
      hasSpace = false;
    }
  }
  return runs.map((run) => wordOf(run, { size, y: main }, writing));
}

/** Small characters above a line belong to it: they are set on a baseline of their own. */
function withRaised(groups: readonly Glyph[][]): readonly Glyph[][] {
  const sizes = groups.map((group) => mainSize(group.filter((glyph) => !isSpace(glyph))));
  const merged = groups.map((group) => [...group]);
  groups.forEach((group, index) => {
    const below = merged[index + 1];
    const [own, next, first] = [sizes[index] ?? 0, sizes[index + 1] ?? 0, group[0]];
    if (below === undefined || first === undefined || own >= RAISED_SIZE * next) return;
    const lies = (below[0]?.y ?? 0) - first.y;
    const isBeside = group.every((glyph) =>
      below.some((other) => Math.abs(other.x + other.width - glyph.x) < next || overlaps(other, glyph)),
    );
    if (lies > RAISED_BY * next || !isBeside) return;
    below.push(...group);
    below.sort((one, other) => one.x - other.x);
    merged[index] = [];
  });
  return merged.filter((group) => group.length > 0);
}

function overlaps(one: Glyph, other: Glyph): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width;
}

/**
 * The lines that characters make, from the top: by baselines and gaps alone, in whatever order they were written. `writing` says how
 * the document writes; `edges` are where columns are known to begin, which a text beside may reach.
 *
 * @example linesOf(glyphs, writing).map(textOf) // => ["Điều khoản sử dụng"]
 */
export function linesOf(
  glyphs: readonly Glyph[],
  writing: FontWriting,
  edges: readonly number[] = [],
): readonly TextLine[] {
  return withRaised(baselines(glyphs))
    .map((group) => wordsOf(group, { writing, edges }))
    .filter((words) => words.length > 0)
    .map((words) => lineOf(joinSyllables(words)));
}
