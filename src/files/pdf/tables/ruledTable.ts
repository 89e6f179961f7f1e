import type { Frame, FrameCell } from "./Frame";
import { holds } from "./Frame";
import { linesOf } from "../lines/linesOf";
import type { PageCell, PageTable } from "../PageItem";
import { pageCell } from "./pageCell";
import { mendGlyphs } from "../lines/mendGlyphs";
import type { Glyph, PdfPage, SidewaysGlyph } from "../PdfPage";
import { isOrdinal, splitRows } from "./splitRows";
import { lineText, type TextLine } from "../lines/TextLine";
import type { FontWriting } from "../lines/FontWriting";

/** In points: what Word leaves free between a rule and its text, at most. */
const MOST_PADDING = 6;
const LEAST_NUMBERS = 2;
/** In heights of the letters. */
const CLOSE = 1.3;

interface Filled {
  readonly cell: FrameCell;
  readonly lines: readonly TextLine[];
}

function isIn(cell: FrameCell, glyph: Glyph): boolean {
  return holds(cell, glyph.x + glyph.width / 2, glyph.y - glyph.size * 0.3);
}

function filled(frame: Frame, glyphs: readonly Glyph[], writing: FontWriting): readonly Filled[] {
  const own = frame.cells.map((): Glyph[] => []);
  for (const glyph of glyphs) {
    const index = frame.cells.findIndex((cell) => isIn(cell, glyph));
    own[index]?.push(glyph);
  }
  return frame.cells.map((cell, index) => ({ cell, lines: linesOf(own[index] ?? [], writing) }));
}

function paddingOf(column: number, cells: readonly Filled[]): number {
  const own = cells.filter(({ cell }) => cell.column === column);
  const insets = own.flatMap(({ cell, lines }) => lines.map((line) => line.left - cell.left));
  return Math.max(0, Math.min(MOST_PADDING, ...insets));
}

/** Numbers of rows follow each other; the digits of one number in a narrow cell need not, and lie close together. */
function areInRow(lines: readonly TextLine[]): boolean {
  const numbers = lines.map((line) => Number.parseInt(lineText(line), 10));
  const isNext = numbers.every((number, index) => index === 0 || !(number <= (numbers[index - 1] ?? 0)));
  const [first, second] = lines;
  const isClose = first !== undefined && second !== undefined && second.y - first.y < CLOSE * first.size;
  return isNext && !(lines.length === LEAST_NUMBERS && isClose);
}

/** Where rows that no rule parts begin inside one row of the frame; its numbers tell that there are several. */
function startsIn(row: number, cells: readonly Filled[]): readonly number[] {
  const own = cells.filter(({ cell }) => cell.row === row && cell.rows === 1);
  const columns = own.map(({ lines }) => lines);
  const numbers = (columns[0] ?? []).filter((line) => isOrdinal(lineText(line)));
  return numbers.length >= LEAST_NUMBERS && areInRow(numbers) ? (splitRows(columns) ?? []).slice(1) : [];
}

interface RowPlan {
  /** The first row of the table that each row of the frame becomes. */
  readonly first: readonly number[];
  readonly starts: readonly (readonly number[])[];
}

function planRows(frame: Frame, cells: readonly Filled[]): RowPlan {
  const starts = Array.from({ length: frame.rowCount }, (_, row) => startsIn(row, cells));
  const first: number[] = [0];
  for (const own of starts) first.push((first.at(-1) ?? 0) + 1 + own.length);
  return { first, starts };
}

function cellsOf(
  one: Filled,
  padding: number,
  { first, starts }: RowPlan,
): readonly (readonly [row: number, cell: PageCell])[] {
  const { cell, lines } = one;
  const { column, columns } = cell;
  const width = cell.right - cell.left - 2 * padding;
  const from = first[cell.row] ?? 0;
  const own = starts[cell.row] ?? [];
  if (cell.rows > 1 || own.length === 0) {
    const rows = (first[cell.row + cell.rows] ?? from + 1) - from;
    return [[from, pageCell({ lines, width, column, columns, rows })]];
  }
  const edges = [-Infinity, ...own, Infinity];
  return edges.slice(1).map((end, index) => {
    const inside = lines.filter((line) => line.y > (edges[index] ?? 0) && line.y <= end);
    return [from + index, pageCell({ lines: inside, width, column, columns, rows: 1 })];
  });
}

function edgesOf({ cells, columnCount, right }: Frame): readonly number[] {
  const edges = Array.from({ length: columnCount }, (_, column) => cells.find((cell) => cell.column === column)?.left);
  return [...edges.filter((edge) => edge !== undefined), right];
}

/** The text of a cell that is written upwards or downwards, as headings of narrow columns are. */
function upendedText(cell: FrameCell, sideways: readonly SidewaysGlyph[], writing: FontWriting): string {
  const own = sideways.filter(({ x, y }) => holds(cell, x, y)).map(({ glyph }) => glyph);
  return linesOf(mendGlyphs(own), writing).map(lineText).join(" ");
}

/**
 * A table between rules with the text that stands in its cells, told by place alone.
 *
 * @example ruledTable(frame, page, writing).rows[1]?.[0]?.text // => "1"
 */
export function ruledTable(
  frame: Frame,
  { glyphs, sideways }: Pick<PdfPage, "glyphs" | "sideways">,
  writing: FontWriting,
): PageTable {
  const cells = filled(frame, glyphs, writing);
  const plan = planRows(frame, cells);
  const rows = Array.from({ length: plan.first.at(-1) ?? 0 }, (): PageCell[] => []);
  const paddings = new Map(cells.map(({ cell }) => [cell.column, paddingOf(cell.column, cells)]));
  for (const one of cells) {
    const own = cellsOf(one, paddings.get(one.cell.column) ?? 0, plan);
    const upended = one.lines.length === 0 ? upendedText(one.cell, sideways, writing) : "";
    for (const [row, cell] of own) rows[row]?.push(upended === "" ? cell : { ...cell, text: upended });
  }
  const sorted = rows.map((row) => row.sort((a, b) => a.column - b.column));
  return { kind: "table", top: frame.top, bottom: frame.bottom, edges: edgesOf(frame), rows: sorted, isSides: false };
}
