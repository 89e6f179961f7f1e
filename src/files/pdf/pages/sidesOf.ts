import { NATIONAL_LINES } from "../../../domain/reading/words/vocabularyLetterhead";
import { gutterBetween, type Gutter } from "../tables/gutters";
import { cutLine } from "../lines/cutLine";
import type { PageCell, PageTable } from "../PageItem";
import { lineOf, lineText, type TextLine } from "../lines/TextLine";

/** Lines that stand side by side, from the first to before the last: a letterhead, or whom it goes to beside who signs. */
export interface SideBySide {
  readonly from: number;
  readonly to: number;
  readonly table: PageTable;
}

// In heights of the letters.
const GAP = 1.6;
const FAR = 2.6;
/** A name stands below the room for its signature. */
const SIGNED = 9;
const SAME_ROW = 0.75;
const NEAR = 0.06;

interface Side {
  readonly left: number;
  readonly right: number;
}

function sideOf(pieces: readonly TextLine[]): Side {
  return {
    left: Math.min(...pieces.map((piece) => piece.left)),
    right: Math.max(...pieces.map((piece) => piece.right)),
  };
}

/** Whether a lone piece stands where the lines of one side do: at its left, or in its middle. */
function isOf(piece: TextLine, side: Side, pageWidth: number): boolean {
  const middle = (piece.left + piece.right) / 2 - (side.left + side.right) / 2;
  return Math.abs(middle) < NEAR * pageWidth || Math.abs(piece.left - side.left) < piece.size;
}

interface Halves {
  readonly left: TextLine[];
  readonly right: TextLine[];
}

function gutterOf({ left, right }: Halves): Gutter | undefined {
  const [size] = left.map((line) => line.size);
  return gutterBetween([...left, ...right], size ?? 1);
}

/**
 * A line cut where so much room is left that two things stand side by side.
 *
 * @example widelyParted(line).length // => 2
 */
export function widelyParted(line: TextLine): readonly TextLine[] {
  return cutLine(line, (word, before) => word.left - before.right > GAP * line.size);
}

/** The pieces of a line, those on one side of a known strip as one: room is left for a number ("Số:      /KH"). */
function piecesOf(line: TextLine, gutter: Gutter | undefined): readonly TextLine[] {
  const pieces = widelyParted(line);
  if (gutter === undefined) return pieces;
  const middle = (gutter.left + gutter.right) / 2;
  const sides = [pieces.filter((piece) => piece.left < middle), pieces.filter((piece) => piece.left >= middle)];
  return sides.filter((side) => side.length > 0).map((side) => lineOf(side.flatMap(({ words }) => words)));
}

/** Takes a line that has a piece on either side. */
function takeBoth(first: TextLine, second: TextLine, halves: Halves): boolean {
  const tried = { left: [...halves.left, first], right: [...halves.right, second] };
  if (halves.left.length > 0 && gutterOf(tried) === undefined) return false;
  halves.left.push(first);
  halves.right.push(second);
  return true;
}

/** Takes a lone piece that stands where one side does. */
function takeOne(piece: TextLine, halves: Halves, pageWidth: number): boolean {
  const gutter = gutterOf(halves);
  if (gutter === undefined) return false;
  const isLeft = piece.right < gutter.right && isOf(piece, sideOf(halves.left), pageWidth);
  const isRight = piece.left > gutter.left && isOf(piece, sideOf(halves.right), pageWidth);
  if (isLeft) halves.left.push(piece);
  else if (isRight) halves.right.push(piece);
  return isLeft || isRight;
}

/** Takes a line into the halves when it stands in one or both of them. */
function take(line: TextLine, halves: Halves, pageWidth: number): boolean {
  const [first, second, third] = piecesOf(line, gutterOf(halves));
  if (first === undefined || third !== undefined) return false;
  return second === undefined ? takeOne(first, halves, pageWidth) : takeBoth(first, second, halves);
}

function cell(text: string, column: number): PageCell {
  return { text, column, columns: 1, rows: 1, isFull: false };
}

/** The state's name, when its column was too narrow for one line. */
function isName(text: string): boolean {
  return NATIONAL_LINES.some((line) => line.toUpperCase() === text.toUpperCase());
}

function withWholeName(lines: readonly TextLine[]): readonly TextLine[] {
  const [first, second, ...others] = lines;
  if (first === undefined || second === undefined || !isName(`${lineText(first)} ${lineText(second)}`)) return lines;
  return [{ ...lineOf([...first.words, ...second.words]), y: first.y }, ...others];
}

/** Lines of both sides by height; two that are nearly as high share a row. */
function rowsOf({ left, right }: Halves): readonly (readonly PageCell[])[] {
  const rows: PageCell[][] = [];
  const [lefts, rights] = [[...left], [...withWholeName(right)]];
  while (lefts.length > 0 || rights.length > 0) {
    const [one, other] = [lefts[0], rights[0]];
    const isLeft = one !== undefined && (other === undefined || one.y <= other.y + SAME_ROW * one.size);
    const isRight = other !== undefined && (one === undefined || other.y <= one.y + SAME_ROW * other.size);
    const shown = [isLeft ? lefts.shift() : undefined, isRight ? rights.shift() : undefined];
    rows.push(shown.map((line, column) => cell(line === undefined ? "" : lineText(line), column)));
  }
  return rows;
}

/** Whether a line is too far below the one before; a name may stand below the room for its signature. */
function isApart(line: TextLine, before: TextLine | undefined, halves: Halves): boolean {
  const gap = before === undefined ? 0 : (line.y - before.y) / line.size;
  const isSigner = halves.right.length > 0 && line.left > sideOf(halves.left).right && gap < SIGNED;
  return gap > FAR && !isSigner;
}

function tableOf(halves: Halves, lines: readonly TextLine[]): PageTable {
  const [left, right] = [sideOf(halves.left), sideOf(halves.right)];
  return {
    kind: "table",
    top: Math.min(...lines.map((line) => line.y - line.size)),
    bottom: Math.max(...lines.map((line) => line.y)),
    edges: [left.left, right.left, right.right],
    rows: rowsOf(halves),
    isSides: true,
  };
}

/**
 * The lines from one on that stand side by side, when it opens such lines.
 *
 * @example sidesAt(lines, 0, 595)?.table.rows.length // => 3
 */
export function sidesAt(lines: readonly TextLine[], from: number, pageWidth: number): SideBySide | undefined {
  const halves: Halves = { left: [], right: [] };
  let to = from;
  for (const line of lines.slice(from)) {
    const before = to > from ? lines[to - 1] : undefined;
    if (isApart(line, before, halves) || !take(line, halves, pageWidth)) break;
    to += 1;
  }
  return halves.right.length === 0 ? undefined : { from, to, table: tableOf(halves, lines.slice(from, to)) };
}
