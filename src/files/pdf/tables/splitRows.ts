import { lineText, type TextLine } from "../lines/TextLine";
import { quantile } from "../quantile";
import { rowsByAnchors, type AnchoredRow, type Setting } from "./rowsByAnchors";

const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2})*[.)]?|[IVXLC]{1,6}[.)]?|[a-zđ][.)])$/u;
// In heights of the letters.
const ABOVE = 0.75;
const BELOW = 0.25;
const WIDER = 0.2;
const SAME_LINE = 0.25;
const SURE_SHARE = 0.9;
const NEAREST = 0.1;
const MOST_HEADING = 5;
const NEXT_LINE = 1.3;

/** Whether a text only numbers a row. */
export function isOrdinal(text: string): boolean {
  return ORDINAL.test(text);
}

interface Placed {
  readonly line: TextLine;
  readonly column: number;
}

function topOf(line: TextLine): number {
  return line.y - ABOVE * line.size;
}

function bottomOf(line: TextLine): number {
  return line.y + BELOW * line.size;
}

/** How far lines of one cell lie apart: what is nearest in the columns, since rows lie further apart than lines. */
function usualGap(columns: readonly (readonly TextLine[])[]): number {
  const gaps = columns.flatMap((lines) =>
    lines.slice(1).map((line, index) => topOf(line) - bottomOf(lines[index] ?? line)),
  );
  return quantile(gaps, NEAREST);
}

/** Where a white strip wider than those between lines crosses all columns, a row ends: the tops of what follows. */
function rowsByStrips(all: readonly Placed[], usual: number): readonly number[] {
  const starts: number[] = [];
  let bottom = -Infinity;
  for (const { line } of all) {
    if (topOf(line) - bottom > usual + WIDER * line.size) starts.push(topOf(line));
    bottom = Math.max(bottom, bottomOf(line));
  }
  return starts;
}

function groupsAt(all: readonly Placed[], starts: readonly number[]): readonly (readonly Placed[])[] {
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Infinity;
    return all.filter(({ line }) => topOf(line) >= start && topOf(line) < end);
  });
}

/** The lines that number rows. */
export function ordinalsIn(lines: readonly TextLine[]): readonly TextLine[] {
  return lines.filter((line, index) => isOrdinal(lineText(line)) && !isRestOfNumber(line, lines[index - 1]));
}

/** "10" above "2" in a column too narrow for "102": just below, and no number that could follow. */
function isRestOfNumber(line: TextLine, above: TextLine | undefined): boolean {
  if (above === undefined || line.y - above.y > NEXT_LINE * line.size) return false;
  return Number.parseInt(lineText(line), 10) <= Number.parseInt(lineText(above), 10);
}

/** A heading of few lines is one row. */
function isLow(all: readonly Placed[]): boolean {
  const [first] = all;
  const bottom = all.reduce((most, { line }) => Math.max(most, bottomOf(line)), 0);
  return first !== undefined && bottom - topOf(first.line) < MOST_HEADING * first.line.size;
}

/** Numbers stand at the top of their rows when each has text of another column beside it. */
function rowsByNumbers(all: readonly Placed[], numbers: readonly TextLine[]): readonly number[] | undefined {
  const isBeside = (number: TextLine): boolean =>
    all.some(({ line, column }) => column > 0 && Math.abs(line.y - number.y) < SAME_LINE * number.size);
  const share = numbers.filter(isBeside).length / Math.max(1, numbers.length);
  if (share < SURE_SHARE) return undefined;
  const tolerance = SAME_LINE * quantile(numbers.map(({ size }) => size));
  const starts = numbers.map((number) => topOf(number) - tolerance);
  const [first = Infinity] = starts;
  const before = all.filter(({ line }) => topOf(line) < first).map(({ line }) => topOf(line));
  return before.length === 0 ? starts : [Math.min(...before), ...starts];
}

/** A heading above the numbers, and what goes on from the page before, are only parted by strips. */
function startsIn({ isNumbered, lines }: AnchoredRow, all: readonly Placed[], usual: number): readonly number[] {
  if (isNumbered) return [Math.min(...lines.map(topOf))];
  const own = new Set(lines);
  return rowsByStrips(
    all.filter(({ line }) => own.has(line)),
    usual,
  );
}

/**
 * Where the rows of a table without rules between them begin: the tops of their first lines, or none when that is not sure. Rows are
 * told by their numbers, or parted by strips wider than those between lines; each has one number at most. `across` are lines over several
 * columns.
 *
 * @example splitRows([numbers, contents, units]) // => [120.5, 180.2, 254]
 */
export function splitRows(
  columns: readonly (readonly TextLine[])[],
  across: readonly TextLine[] = [],
  setting?: Setting,
): readonly number[] | undefined {
  const all = columns
    .flatMap((lines, column) => lines.map((line): Placed => ({ line, column })))
    .sort((one, other) => topOf(one.line) - topOf(other.line));
  const numbers = ordinalsIn(columns[0] ?? []);
  const usual = usualGap(columns);
  const anchored = rowsByAnchors(columns, [...numbers, ...across], setting);
  if (anchored !== undefined) return anchored.flatMap((row) => startsIn(row, all, usual));
  const strips = rowsByStrips(all, usual);
  const groups = groupsAt(all, strips);
  const counts = groups.map((group) => group.filter(({ line }) => numbers.includes(line)).length);
  const isOneEach = counts.every((count) => count <= 1);
  if (numbers.length === 0) return strips.length > 1 || isLow(all) ? strips : undefined;
  if (isOneEach) return strips;
  return rowsByNumbers(all, numbers);
}
