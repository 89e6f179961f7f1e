import { joinTexts } from "./joinTexts";
import { lineText, type TextLine } from "./TextLine";

/** What opens a paragraph of its own wherever it stands. */
const ITEM = /^(?:[-–—+•*●○▪■]\s|\d{1,2}[.)]\s|[a-zđ]\)\s|\(\d{1,2}\)\s)/u;
/** A number broken by a cell too narrow for it. */
const DIGITS = /^\d+[.)]?$/;
const CLOSED = /[.;:]$/;
/** In heights of the letters: what a line could have taken more, and the space before the next word. */
const ROOM = 0.3;
const SPACE = 0.25;

/** Whether the first word of the next line would still have fitted on a line `width` wide: then somebody ended it. */
export function isEnded(line: TextLine, next: TextLine, width: number): boolean {
  const [first] = next.words;
  const needed = (first === undefined ? 0 : first.right - first.left) + SPACE * line.size;
  return line.right - line.left + needed < width - ROOM * line.size;
}

/**
 * The text of a cell whose lines may be `width` points wide: lines that were only broken by the cell's edge go on, those that somebody
 * ended are lines.
 *
 * @example cellText(lines, 90) // => "Phòng Giáo dục và Đào tạo"
 */
export function cellText(lines: readonly TextLine[], width: number): string {
  let whole = "";
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const text = lineText(line);
    const opens = before !== undefined && ITEM.test(text) && CLOSED.test(lineText(before));
    if (before === undefined) whole = text;
    else if (DIGITS.test(whole) && DIGITS.test(text)) whole += text;
    else whole = opens || isEnded(before, line, width) ? `${whole}\n${text}` : joinTexts(whole, text);
  });
  return whole;
}
