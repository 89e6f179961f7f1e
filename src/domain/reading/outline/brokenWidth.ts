import { breadthOf } from "../../text/breadthOf";

const LEAST_LINES = 12;
const WIDEST = 170;
/** A letterhead side by side may stand in one line. */
const MOST_WIDER = 0.02;
const LEAST_BROKEN = 3;
const BROKEN_SHARE = 0.04;
const AMONG_LONGEST = 0.9;
const OPEN_END = /[^.;:!?…”"')\]]$/;

/** How wide the lines of a text are: in letters, and in the room that letters take in a proportional font. */
export interface LineWidth {
  readonly letters: number;
  readonly breadth: number;
}

function amongLongest(widths: readonly number[]): number {
  const sorted = [...widths].sort((a, b) => a - b);
  return sorted[Math.floor(AMONG_LONGEST * (sorted.length - 1))] ?? 0;
}

/**
 * About how many letters a line of a text takes when a PDF put every visual line into a row of its own; undefined when every row holds
 * a whole paragraph. Such a text has hardly any long line, and lines that go on in small letters.
 *
 * @example brokenWidth(linesOfPdf) // => { letters: 92, breadth: 88.4 }
 * @example brokenWidth(paragraphsOfWord) // => undefined
 */
export function brokenWidth(lines: readonly string[]): LineWidth | undefined {
  if (lines.length < LEAST_LINES) return undefined;
  if (lines.filter((line) => line.length > WIDEST).length > MOST_WIDER * lines.length) return undefined;
  const broken = lines.filter((line, index) => /^\p{Ll}/u.test(line) && OPEN_END.test(lines[index - 1] ?? ""));
  if (broken.length < Math.max(LEAST_BROKEN, BROKEN_SHARE * lines.length)) return undefined;
  return { letters: amongLongest(lines.map((line) => line.length)), breadth: amongLongest(lines.map(breadthOf)) };
}

/**
 * Whether a line is so long that the next line's first word had no room in it, by its letters or by the room they take. No two lines hold
 * the same number of letters, so a `share` of the width is enough.
 *
 * @example isFullLine("… Kế hoạch số 18-KH/BDVQU ngày", "31 tháng 01", { letters: 31, breadth: 30 }, 0.9) // => true
 */
export function isFullLine(line: string, next: string, width: LineWidth, share: number): boolean {
  const filled = `${line} ${next.split(" ")[0] ?? ""}`;
  return Math.max(filled.length / width.letters, breadthOf(filled) / width.breadth) > share;
}
