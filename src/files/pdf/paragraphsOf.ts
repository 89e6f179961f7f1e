import { isEnded } from "./cellText";
import { joinTexts } from "./joinTexts";
import { textOf, type TextLine } from "./TextLine";

const ITEM =
  /^(?:[-–—+*•●○▪■]\s*\p{L}|\d{1,2}(?:\.\d{1,2})*[.)]\s*\p{Lu}|[a-zđ]\)\s|[IVX]{1,5}[.)]\s|\p{Lu}\.\s|Điều \d)/u;
const SENTENCE_END = /[.;:!?]["”)]?$/;
// In heights of the letters.
const INDENT = 0.6;
const HANGING = 4;
const WIDER = 0.35;
const OTHER_SIZE = 0.08;
const CENTRED = 1.2;

/** A line of running text and the page it stands on. */
export interface RunningLine {
  readonly line: TextLine;
  readonly page: number;
}

interface Column {
  readonly left: number;
  readonly right: number;
  /** How far lines lie apart, in heights of the letters. */
  readonly leading: number;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function columnOf(lines: readonly RunningLine[]): Column {
  const gaps = lines.slice(1).flatMap(({ line, page }, index) => {
    const before = lines[index];
    return before?.page === page ? [(line.y - before.line.y) / line.size] : [];
  });
  return {
    left: Math.min(...lines.map(({ line }) => line.left)),
    right: Math.max(...lines.map(({ line }) => line.right)),
    leading: median(gaps),
  };
}

function isCentred(line: TextLine, { left, right }: Column): boolean {
  const [before, after] = [line.left - left, right - line.right];
  return Math.min(before, after) > CENTRED * line.size && Math.abs(before - after) < CENTRED * line.size;
}

function isUnder(line: TextLine, next: TextLine): boolean {
  return Math.abs(line.left + line.right - next.left - next.right) < CENTRED * line.size;
}

/** Whether the next line lies where a line of the same paragraph does: at its left edge, or hanging under its first words. */
function isAligned(paragraph: readonly RunningLine[], next: TextLine): boolean {
  const [first, second] = paragraph;
  if (first === undefined) return false;
  if (second !== undefined) return Math.abs(next.left - second.line.left) < INDENT * next.size;
  const shift = (next.left - first.line.left) / next.size;
  return shift < INDENT || (ITEM.test(textOf(first.line)) && shift < HANGING);
}

function goesOn(paragraph: readonly RunningLine[], next: RunningLine, column: Column): boolean {
  const last = paragraph.at(-1);
  if (last === undefined) return false;
  const { line, page } = last;
  const isApart = page === next.page && (next.line.y - line.y) / next.line.size > column.leading + WIDER;
  const isOther = Math.abs(next.line.size - line.size) > OTHER_SIZE * line.size;
  if (isApart || isOther) return false;
  if (isCentred(next.line, column) && isUnder(line, next.line))
    return !isEnded(line, next.line, column.right - column.left);
  const text = textOf(next.line);
  if (ITEM.test(text) && (SENTENCE_END.test(textOf(line)) || next.line.left > column.left + INDENT * line.size))
    return false;
  // What is left of the line to the right of the words decides, whatever is free to their left.
  const width = column.right - line.left;
  return isAligned(paragraph, next.line) && !isEnded(line, next.line, width);
}

/**
 * The paragraphs that lines of running text make, over the ends of pages: a line that was only broken by the margin goes on.
 *
 * @example paragraphsOf(lines) // => ["KẾ HOẠCH", "Căn cứ Quyết định số 109/QĐ-UBND …"]
 */
export function paragraphsOf(lines: readonly RunningLine[]): readonly string[] {
  if (lines.length === 0) return [];
  const column = columnOf(lines);
  const paragraphs: RunningLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open !== undefined && goesOn(open, line, column)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((paragraph) => paragraph.map(({ line }) => textOf(line)).reduce(joinTexts));
}
