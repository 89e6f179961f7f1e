import { pointsOfCharacters, pointsOfMillimetres } from "../measures";
import type { PageSpec, SheetSpec } from "../SheetSpec";
import { rowNeeds } from "./rowNeeds";

/** Rows that stay on one page, from 0, both included. */
export type PageBlock = readonly [first: number, last: number];

const A4 = { short: 210, long: 297 } as const;
/** Programs differ a little in what fits on a page; what would only just fit begins a new one. */
const SURE = 0.95;

/**
 * How much wider columns are than in Excel where the standard font is missing: they are counted in its digits, and the font taken for Calibri
 * is wider. A page that is fitted to their width then holds more rows.
 */
const WIDENINGS = [1, 4 / 3] as const;

/** How much of a sheet's rows a page holds, in points of the sheet. */
function roomOnPage({ page, columns }: SheetSpec, widening: number): number {
  const { top, bottom, left, right } = page.margins;
  const isWide = page.orientation === "landscape";
  const [paperWidth, paperHeight] = isWide ? [A4.long, A4.short] : [A4.short, A4.long];
  const first = page.printArea?.column ?? 0;
  const printed = columns.slice(first, first + (page.printArea?.columns ?? columns.length));
  const width = printed.reduce((sum, one) => sum + (one.hidden === true ? 0 : pointsOfCharacters(one.width)), 0);
  const scale = Math.min(1, pointsOfMillimetres(paperWidth - left - right) / Math.max(1, width * widening));
  return pointsOfMillimetres(paperHeight - top - bottom) / scale;
}

/** The heights of a sheet's rows as they will be. */
function heightsOf(spec: SheetSpec): readonly number[] {
  const given = new Map(spec.rowHeights.map(({ row, points }) => [row, points]));
  const standard = pointsOfMillimetres(5.3);
  return rowNeeds(spec).map(({ whole }, row) => given.get(row) ?? Math.max(standard, whole));
}

function sumOf(heights: readonly number[], [first, last]: PageBlock): number {
  return heights.slice(first, last + 1).reduce((sum, one) => sum + one, 0);
}

function printedRows({ page, rows }: SheetSpec): readonly number[] {
  const { row, rows: count } = page.printArea ?? { row: 0, rows: rows.length };
  return Array.from({ length: count }, (_, index) => row + index);
}

function repeated(titleRows: PageSpec["titleRows"], heights: readonly number[], row: number): number {
  return titleRows !== null && row > titleRows[1] ? sumOf(heights, titleRows) : 0;
}

/** A page that is being filled: how much it holds, and how much of it is used. */
interface Page {
  readonly room: number;
  used: number;
}

/** Whether rows that belong together would be cut on a page, and not on one of their own. */
function cuts({ room, used }: Page, head: number, whole: number): boolean {
  return used > 0 && used + whole > room * SURE && head + whole <= room * SURE;
}

/**
 * A spec whose pages begin where a block of rows would be cut in two: a chart, a signature, a total with the rows it sums up, on a machine
 * with the standard font or without. Elsewhere pages end where they are full. A block that is longer than a page is cut like other rows.
 *
 * @example withPageBreaks(form, [[28, 36]]).page.breaks // => [28]
 */
export function withPageBreaks(spec: SheetSpec, blocks: readonly PageBlock[]): SheetSpec {
  const heights = heightsOf(spec);
  const pages = WIDENINGS.map((widening): Page => ({ room: roomOnPage(spec, widening), used: 0 }));
  const lasts = new Map(blocks);
  const breaks: number[] = [];
  for (const row of printedRows(spec)) {
    const height = heights[row] ?? 0;
    const head = repeated(spec.page.titleRows, heights, row);
    const last = lasts.get(row);
    const begins = last !== undefined && pages.some((page) => cuts(page, head, sumOf(heights, [row, last])));
    if (begins) breaks.push(row);
    for (const page of pages) page.used = begins || page.used + height > page.room ? head + height : page.used + height;
  }
  return { ...spec, page: { ...spec.page, breaks } };
}
