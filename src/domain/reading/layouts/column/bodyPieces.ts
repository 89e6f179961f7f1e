import { isCapitals } from "../../../text/isCapitals";
import { findFootnoteMarks } from "../../rows/footnoteMarks";
import { isWordedPage } from "../../rows/pageNumber";
import type { Piece, ColumnLine } from "./ColumnText";
import { cutAtNames } from "./cutAtNames";
import type { HeadRun } from "./findHeads";
import { restsOfNotes } from "./restsOfNotes";
import { rowNumber, type RowNumber } from "./openingNumber";

const RULE = /^[\s\-–—_=*:|.~]{2,}$/;
const NOTE = /^\[?(\d{1,2})\]?\s?\p{Lu}/u;
const COLUMN_NUMBER = /^\(?(\d{1,2}|[A-Z])\)?$/;
const LEAST_NUMBERS = 3;
const NARROW = 0.6;
const ENDED = /[.…!?]["”')\]]*$/;

/** The pieces of a table's body and the lines that only the pages made: numbers, rules, repeated heads, footnotes. */
export interface BodyPieces {
  readonly pieces: readonly Piece[];
  readonly noise: readonly ColumnLine[];
}

/**
 * The lines under a head, without what only the pages made, cut where a cell may end within a line.
 *
 * @example bodyPieces(lines, run, end).pieces.map((one) => one.text) // => ["1", "Ban hành kế hoạch", …]
 */
export function bodyPieces(lines: readonly ColumnLine[], run: HeadRun, end: number): BodyPieces {
  const pieces: Piece[] = [];
  const noise: ColumnLine[] = [];
  const skipped = skippedLines(lines, run, end);
  let afterPage = false;
  let above = 0;
  for (let at = run.head.last + 1; at < end; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (skipped.has(at)) {
      noise.push(line);
      afterPage = afterPage || !RULE.test(line.text);
      continue;
    }
    const number = rowNumber(line.text, above);
    if (number?.ordinal.kind === "number") above = number.ordinal.place;
    for (const [index, text] of partsOf(line.text, number).entries()) {
      pieces.push({ line, text, opensLine: index === 0, afterPage: afterPage && index === 0 });
    }
    afterPage = false;
  }
  return { pieces, noise };
}

function partsOf(text: string, number: RowNumber | undefined): readonly string[] {
  const head = number === undefined || number.end === text.length ? [] : [text.slice(0, number.end).trim()];
  const rest = text.slice(head.length === 0 ? 0 : (number?.end ?? 0));
  return [...head, ...(isCapitals(rest) ? [rest] : cutAtNames(rest))];
}

function skippedLines(lines: readonly ColumnLine[], run: HeadRun, end: number): ReadonlySet<number> {
  const skipped = headLines(lines, run);
  const repeatAt = new Set(run.repeats.map(({ first }) => first));
  const isNote = createNoteTest(lines);
  let noteWidth = 0;
  for (let at = run.head.last + 1; at < end; at += 1) {
    const text = lines[at]?.text ?? "";
    if (RULE.test(text) || isWordedPage(text) || isBareAtHead(text, at, repeatAt)) skipped.add(at);
    if (!isNote(at, skipped.has(at))) continue;
    skipped.add(at);
    noteWidth = Math.max(noteWidth, text.length);
  }
  if (noteWidth > 0) restsOfNotes(lines, run, noteWidth).forEach((at) => skipped.add(at));
  return skipped;
}

// Repeated heads, and the numbers of columns under every head.
function headLines(lines: readonly ColumnLine[], { head, repeats }: HeadRun): Set<number> {
  const own = new Set<number>();
  for (const { first, last } of repeats) for (let at = first; at <= last; at += 1) own.add(at);
  for (const { last } of [head, ...repeats]) {
    const count = columnNumbers(lines, last + 1, head.headings.length);
    for (let at = last + 1; at <= last + count; at += 1) own.add(at);
  }
  return own;
}

// To be asked line by line from the top: whether a line belongs to a footnote, whose mark was seen glued to a word above.
function createNoteTest(lines: readonly ColumnLine[]): (at: number, isPageMark: boolean) => boolean {
  const marks = new Set<string>();
  let note: number | undefined;
  return (at, isPageMark) => {
    const text = lines[at]?.text ?? "";
    if (isPageMark) note = undefined;
    else if (opensNote(text, marks)) note = at;
    else if (note !== undefined && endsNote(lines, note, at)) note = undefined;
    if (note === undefined) findFootnoteMarks(text).forEach((mark) => marks.add(mark));
    return note !== undefined;
  };
}

function isBareAtHead(text: string, at: number, repeatAt: ReadonlySet<number>): boolean {
  return /^\d{1,3}$/.test(text) && repeatAt.has(at + 1);
}

function opensNote(text: string, marks: ReadonlySet<string>): boolean {
  return marks.has(NOTE.exec(text)?.[1] ?? "");
}

// A footnote takes the width of the page; the cells that follow it are narrow, or open with the next row's number.
function endsNote(lines: readonly ColumnLine[], first: number, at: number): boolean {
  const above = lines[at - 1]?.text ?? "";
  const text = lines[at]?.text ?? "";
  const own = lines.slice(first, at).reduce((most, line) => Math.max(most, line.text.length), 0);
  return rowNumber(text)?.end === text.length || (ENDED.test(above) && above.length < NARROW * own);
}

// "(1)", "(2)", … or "1 2 3 4 5" under the headings.
function columnNumbers(lines: readonly ColumnLine[], from: number, headings: number): number {
  const first = lines[from]?.text.split(/\s+/) ?? [];
  if (first.length >= LEAST_NUMBERS && isCount(first)) return 1;
  const own = lines.slice(from, from + headings).map((line) => line.text);
  return headings >= LEAST_NUMBERS && own.length === headings && isCount(own) ? headings : 0;
}

function isCount(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => COLUMN_NUMBER.exec(text)?.[1]);
  const place = (text: string | undefined): number =>
    text === undefined ? Number.NaN : /\d/.test(text) ? Number(text) : text.charCodeAt(0) - "A".charCodeAt(0) + 1;
  return numbers.every((text, index) => place(text) === index + 1);
}
