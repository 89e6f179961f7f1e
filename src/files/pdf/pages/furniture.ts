import { linesOf } from "../lines/linesOf";
import type { Glyph, PdfPage, Rule } from "../PdfPage";
import { segmentsOf } from "../lines/segmentsOf";
import { lineText, type TextLine, type Word } from "../lines/TextLine";
import type { FontWriting } from "../lines/FontWriting";

/** A page with its characters as they are meant. */
export interface MendedPage {
  readonly page: PdfPage;
  readonly glyphs: readonly Glyph[];
}

const NUMBER = /^(?:trang|page)?\s*[-–|[]?\s*(\d{1,4})\s*(?:[-–|/\]].{0,12})?$/iu;
const LABEL = /^[([]?(\d{1,2}|[*†])[)\]]?$/u;
/** Share of the page's height that its margins take. */
const MARGIN = 0.1;
const COMMON = 0.6;
/** In heights of the letters. */
const APART = 1.8;
const LOWER_PART = 0.35;
// In points.
const SHORT_RULE = [40, 230] as const;
const NEAR_LEFT = 12;
const TOUCH = 3;
/** Notes are set smaller than the text. */
const SMALLER = 0.96;

interface Seen {
  readonly lines: readonly TextLine[];
  readonly page: PdfPage;
}

function isInMargin({ page }: Seen, { y }: TextLine): boolean {
  const isInTable = page.rules.some((rule) => rule.way === "down" && y > rule.from && y < rule.to);
  return !isInTable && (y < MARGIN * page.height || y > (1 - MARGIN) * page.height);
}

function marginLines(seen: Seen): readonly TextLine[] {
  const outer = [seen.lines[0], seen.lines.at(-1)];
  return [...new Set(outer)].filter((line) => line !== undefined).filter((line) => isInMargin(seen, line));
}

function numberOn(line: TextLine): number | undefined {
  const found = NUMBER.exec(lineText(line))?.[1];
  return found === undefined ? undefined : Number(found);
}

function counted<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Lines in the margins that number the pages in a row. */
function pageNumbers(pages: readonly Seen[]): ReadonlySet<TextLine> {
  const found = pages.flatMap((seen, index) =>
    marginLines(seen).flatMap((line) => {
      const number = numberOn(line);
      return number === undefined ? [] : [{ line, offset: number - index }];
    }),
  );
  const offsets = counted(found.map(({ offset }) => offset));
  // Pages that count from one need no second to be believed.
  const isRow = (offset: number): boolean => offset === 1 || (offsets.get(offset) ?? 0) > 1;
  return new Set(found.filter(({ offset }) => isRow(offset)).map(({ line }) => line));
}

/** Whether a line stands apart from the others: the heading of a table at the top of each page does not. */
function isAlone({ lines }: Seen, line: TextLine): boolean {
  return lines.every((other) => other === line || Math.abs(other.y - line.y) > APART * line.size);
}

/** Lines in the margins that say the same on most pages. */
function runningLines(pages: readonly Seen[]): ReadonlySet<TextLine> {
  const isRunning = (seen: Seen, line: TextLine): boolean => segmentsOf(line).length < 3 && isAlone(seen, line);
  const found = pages.flatMap((seen) => marginLines(seen).filter((line) => isRunning(seen, line)));
  const key = (line: TextLine): string => `${lineText(line).replace(/\d+/g, "#")} ${String(Math.round(line.y / 4))}`;
  const counts = counted(found.map(key));
  const least = Math.max(2, COMMON * pages.length);
  return new Set(found.filter((line) => (counts.get(key(line)) ?? 0) >= least));
}

/** Over notes that go on from the page before, Word draws a line across the page. */
function separatorOf({ page, lines }: Seen, goesOn: boolean): Rule | undefined {
  const left = Math.min(...lines.map((line) => line.left));
  return page.rules.find(({ way, at, from, to }) => {
    const [least, most] = SHORT_RULE;
    const isShort = way === "across" && to - from > least && (goesOn || to - from < most);
    if (!isShort || at < LOWER_PART * page.height || Math.abs(from - left) > NEAR_LEFT) return false;
    // The rules of a table hang together; this one stands alone.
    return !page.rules.some((rule) => rule.way === "down" && at > rule.from - TOUCH && at < rule.to + TOUCH);
  });
}

interface Notes {
  readonly lines: readonly TextLine[];
  readonly marks: readonly Word[];
}

const NO_NOTES: Notes = { lines: [], marks: [] };

/** Whether lines under a rule are notes: they open with a raised number, or are smaller and have one or go on. */
function areNotes([first]: readonly TextLine[], above: readonly TextLine[], goesOn: boolean): boolean {
  const [label] = first?.words ?? [];
  if (first === undefined || label === undefined) return false;
  const isLabelled = LABEL.test(label.text);
  if (!isLabelled && !goesOn) return false;
  return (isLabelled && label.isRaised) || first.size <= SMALLER * Math.max(...above.map(({ size }) => size));
}

/**
 * Footnotes: what stands under a short line at the left, beginning with its number, or going on from the page before; and the same numbers,
 * raised, in the text.
 */
function footnotes(seen: Seen, others: ReadonlySet<TextLine>, goesOn: boolean): Notes {
  const separator = separatorOf(seen, goesOn);
  if (separator === undefined) return NO_NOTES;
  const below = seen.lines.filter((line) => line.y > separator.at && !others.has(line));
  const over = seen.lines.filter((line) => line.y < separator.at);
  if (!areNotes(below, over, goesOn)) return NO_NOTES;
  const labels = new Set(below.map((line) => line.words[0]?.text ?? "").filter((text) => LABEL.test(text)));
  const marks = seen.lines
    .filter((line) => line.y < separator.at)
    .flatMap((line) => line.words.filter((word) => word.isRaised && labels.has(word.text)));
  return { lines: below, marks };
}

function isAt(
  glyph: Glyph,
  { left, right, y, size }: { left: number; right: number; y: number; size: number },
): boolean {
  const middle = glyph.x + glyph.width / 2;
  return Math.abs(glyph.y - y) < size * 0.7 && middle >= left - 1 && middle <= right + 1;
}

function isOn(glyph: Glyph, word: Word): boolean {
  return Math.abs(glyph.size - word.size) < 0.1 && isAt(glyph, word);
}

/**
 * The characters of each page without what only serves the paper: page numbers, lines that every page repeats, footnotes and the
 * numbers that point to them.
 */
export function withoutFurniture(pages: readonly MendedPage[], writing: FontWriting): readonly MendedPage[] {
  const seen = pages.map(({ page, glyphs }): Seen => ({ page, lines: linesOf(glyphs, writing) }));
  const outer = new Set([...pageNumbers(seen), ...runningLines(seen)]);
  let notes = NO_NOTES;
  return pages.map(({ page, glyphs }, index) => {
    const own = seen[index];
    if (own === undefined) return { page, glyphs };
    notes = footnotes(own, outer, notes.lines.length > 0);
    const { lines, marks } = notes;
    const gone = [...own.lines.filter((line) => outer.has(line)), ...lines];
    const isGone = (glyph: Glyph): boolean =>
      gone.some((line) => isAt(glyph, line)) || marks.some((word) => isOn(glyph, word));
    return gone.length + marks.length === 0 ? { page, glyphs } : { page, glyphs: glyphs.filter((one) => !isGone(one)) };
  });
}
