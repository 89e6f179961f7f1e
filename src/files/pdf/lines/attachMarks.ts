import type { Glyph } from "../PdfPage";

/** Marks that stand in a letter's own place when they are printed over it, and the combining ones they stand for. */
const SPACING_MARKS: ReadonlyMap<number, number> = new Map([
  [0x60, 0x300],
  [0x2cb, 0x300],
  [0xb4, 0x301],
  [0x2ca, 0x301],
  [0x2c6, 0x302],
  [0x5e, 0x302],
  [0x2dc, 0x303],
  [0x7e, 0x303],
  [0x2d8, 0x306],
]);
const COMBINING = /^\p{M}+$/u;
const LETTER = /\p{L}/u;
/** Marks that make another letter come before those that give it a tone: "ê" and acute, never "é" and circumflex. */
const SHAPES = /[\u0302\u0306\u031B]/u;
/** In heights of the letter. */
const ABOVE = 0.6;
const BESIDE = 0.35;
/** How much of a spacing mark must lie over its letter. */
const OVER = 0.6;

function overlap(one: Glyph, other: Glyph): number {
  return Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
}

function isOnLine(mark: Glyph, base: Glyph): boolean {
  return LETTER.test(base.text) && Math.abs(mark.y - base.y) < ABOVE * Math.max(mark.size, base.size);
}

/** How far a mark is from where it would stand on a letter: over it, or where the pen is after it when the mark has no width. */
function distance(mark: Glyph, base: Glyph): number {
  const [left, right] = [base.x, base.x + base.width];
  if (mark.width <= 0) return Math.min(Math.abs(mark.x - right), Math.abs(mark.x - (left + right) / 2));
  const middle = mark.x + mark.width / 2;
  return Math.abs(middle - (left + right) / 2) - base.width / 4;
}

function baseOf(mark: Glyph, before: Glyph | undefined, all: readonly Glyph[]): Glyph | undefined {
  // What was written just before it is its letter, unless it lies elsewhere.
  if (before !== undefined && isOnLine(mark, before) && distance(mark, before) < BESIDE * before.size) return before;
  const near = all.filter((base) => isOnLine(mark, base) && distance(mark, base) < BESIDE * base.size);
  return near.reduce<Glyph | undefined>(
    (best, base) => (best === undefined || distance(mark, base) < distance(mark, best) ? base : best),
    undefined,
  );
}

function combiningOf(glyph: Glyph): string | undefined {
  if (COMBINING.test(glyph.text)) return glyph.text;
  const mark = glyph.text.length === 1 ? SPACING_MARKS.get(glyph.text.charCodeAt(0)) : undefined;
  return mark === undefined ? undefined : String.fromCharCode(mark);
}

function isMarkOn(glyph: Glyph, base: Glyph): boolean {
  return COMBINING.test(glyph.text) || overlap(glyph, base) > OVER * Math.min(glyph.width, base.width);
}

function composed(base: Glyph, marks: readonly string[]): string {
  if (marks.length === 0) return base.text;
  const [letter = "", ...own] = base.text.normalize("NFD");
  const all = [...own, ...marks.flatMap((mark) => [...mark])];
  const shapes = all.filter((mark) => SHAPES.test(mark));
  return [letter, ...shapes, ...all.filter((mark) => !SHAPES.test(mark))].join("").normalize("NFC");
}

/**
 * Puts marks that were drawn by themselves on the letters they stand on. A mark that stands on none stays as it is.
 *
 * @example attachMarks([glyph("ê", 10), glyph("\u0301", 11)]).map(({ text }) => text) // => ["ế"]
 */
export function attachMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  const signs = glyphs.map(combiningOf);
  if (signs.every((sign) => sign === undefined)) return glyphs;
  const letters = glyphs.filter((_, index) => signs[index] === undefined);
  const marks = new Map<Glyph, string[]>();
  const attached = new Set<Glyph>();
  let before: Glyph | undefined;
  glyphs.forEach((glyph, index) => {
    const sign = signs[index];
    if (sign === undefined) {
      before = glyph;
      return;
    }
    const base = baseOf(glyph, before, letters);
    if (base === undefined || !isMarkOn(glyph, base)) return;
    marks.set(base, [...(marks.get(base) ?? []), sign]);
    attached.add(glyph);
  });
  return glyphs
    .filter((glyph) => !attached.has(glyph))
    .map((glyph) => ({ ...glyph, text: composed(glyph, marks.get(glyph) ?? []) }));
}
