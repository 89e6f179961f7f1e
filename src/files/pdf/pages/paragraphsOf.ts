import { isEnded } from "../lines/cellText";
import { joinTexts } from "../lines/joinTexts";
import type { RunningLine, TextColumn } from "./textColumns";
import { lineText, type TextLine } from "../lines/TextLine";

const ITEM =
  /^(?:[-–—+*•●○▪■]\s*\p{L}|\d{1,2}(?:\.\d{1,2})*[.)]\s*\p{Lu}|[a-zđ]\)\s|[IVX]{1,5}[.)]\s|\p{Lu}\.\s|Điều \d)/u;
const SENTENCE_END = /[.;:!?]["”)]?$/;
// In heights of the letters.
const INDENT = 0.6;
const HANGING = 4;
const WIDER = 0.35;
const OTHER_SIZE = 0.08;
const CENTRED = 1.2;
const EXACTLY = 0.25;

function isCentred(line: TextLine, { left, right }: TextColumn): boolean {
  const [before, after] = [line.left - left, right - line.right];
  return Math.min(before, after) > CENTRED * line.size && Math.abs(before - after) < CENTRED * line.size;
}

function isUnder(line: TextLine, next: TextLine): boolean {
  return Math.abs(line.left + line.right - next.left - next.right) < CENTRED * line.size;
}

/** Whether a centred line stands over running text: the next begins further to the left, in another font or under a line set exactly in the middle. */
function isOver(line: TextLine, next: TextLine, column: TextColumn): boolean {
  if (!isCentred(line, column) || next.left > line.left - INDENT * line.size) return false;
  const [before, after] = [line.left - column.left, column.right - line.right];
  return Math.abs(before - after) < EXACTLY * line.size || line.words.at(-1)?.fonts[1] !== next.words[0]?.fonts[0];
}

/** Whether the next line lies where a line of the same paragraph does: at its left edge, or hanging under its first words. */
function isAligned(paragraph: readonly RunningLine[], next: TextLine): boolean {
  const [first, second] = paragraph;
  if (first === undefined) return false;
  if (second !== undefined) return Math.abs(next.left - second.line.left) < INDENT * next.size;
  const shift = (next.left - first.line.left) / next.size;
  return shift < INDENT || (ITEM.test(lineText(first.line)) && shift < HANGING);
}

/** A number or dash opens a paragraph after the end of a sentence, or when it is set in; inside a line's sentence it may be text. */
function isNewItem(line: TextLine, next: TextLine, { left }: TextColumn): boolean {
  if (!ITEM.test(lineText(next))) return false;
  return SENTENCE_END.test(lineText(line)) || next.left > left + INDENT * line.size;
}

function goesOn(paragraph: readonly RunningLine[], next: RunningLine, column: TextColumn): boolean {
  const last = paragraph.at(-1);
  if (last === undefined) return false;
  const { line, page } = last;
  const isApart = page === next.page && (next.line.y - line.y) / next.line.size > column.leading + WIDER;
  const isOther = Math.abs(next.line.size - line.size) > OTHER_SIZE * line.size;
  if (isApart || isOther) return false;
  if (isCentred(next.line, column) && isUnder(line, next.line))
    return !isEnded(line, next.line, column.right - column.left);
  if (isNewItem(line, next.line, column) || isOver(line, next.line, column)) return false;
  // What is left of the line to the right of the words decides, whatever is free to their left.
  const width = column.right - line.left;
  return isAligned(paragraph, next.line) && !isEnded(line, next.line, width);
}

/**
 * The paragraphs that lines of running text make, over the ends of pages: a line that was only broken by the margin goes on.
 *
 * @example paragraphsOf(lines, columnOf) // => ["KẾ HOẠCH", "Căn cứ Quyết định số 109/QĐ-UBND …"]
 */
export function paragraphsOf(
  lines: readonly RunningLine[],
  columnOf: (line: RunningLine) => TextColumn,
): readonly string[] {
  const paragraphs: RunningLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open !== undefined && goesOn(open, line, columnOf(line))) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((paragraph) => paragraph.map(({ line }) => lineText(line)).reduce(joinTexts));
}
