import { pointsOfCharacters, pointsOfMillimetres } from "../measures";
import type { SheetSpec } from "../SheetSpec";
import { choosePageBreaks, type PagedRows, type PageRoom } from "./choosePageBreaks";
import { rowNeeds, type RowNeed } from "./rowNeeds";

/**
 * Rows that stay on one page, from 0, both included. "loose": they had better, but a page a good part empty would be worse, as with a heading
 * and the first line under it.
 */
export type PageBlock = readonly [first: number, last: number, hold?: "loose"];

const A4 = { short: 210, long: 297 } as const;
/** Programs differ a little in what fits on a page; what would only just fit may begin a new one. */
const SURE = 0.95;

/**
 * How much wider columns are than in Excel where the standard font is missing: they are counted in its digits, and the font taken for Calibri
 * is wider. A page that is fitted to their width then holds more rows.
 */
const WIDENINGS = [1, 9 / 7, 4 / 3] as const;
/** Most people have the standard font: how much more the look of their pages counts. */
const STANDARD_WEIGHT = 3;

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
function heightsOf(spec: SheetSpec, needs: readonly RowNeed[]): readonly number[] {
  const given = new Map(spec.rowHeights.map(({ row, points }) => [row, points]));
  const standard = pointsOfMillimetres(5.3);
  return needs.map(({ whole }, row) => given.get(row) ?? Math.max(standard, whole));
}

function sumOf(heights: readonly number[], first: number, last: number): number {
  return heights.slice(first, last + 1).reduce((sum, one) => sum + one, 0);
}

/** What it costs to cut a block that would have room on a page. */
const FIRM = 10;
const LOOSE = 0.2;

/** What it costs to cut before each row; blocks that are longer than a page are cut like other rows. */
function cutCosts(blocks: readonly PageBlock[], { heights, headAbove, rooms }: PagedRows): ReadonlyMap<number, number> {
  const room = Math.min(...rooms.map(({ points }) => points));
  const costs = new Map<number, number>();
  for (const [first, last, hold] of blocks) {
    if (headAbove(first) + sumOf(heights, first, last) > room) continue;
    const cost = hold === "loose" ? LOOSE : FIRM;
    for (let row = first + 1; row <= last; row += 1) costs.set(row, (costs.get(row) ?? 0) + cost);
  }
  return costs;
}

/** The printed rows of a spec, counted from the first of them, and what pages hold of them with and without the standard font. */
function pagedRows(spec: SheetSpec, top: number, needs: readonly RowNeed[]): PagedRows {
  const { titleRows, printArea } = spec.page;
  const heights = heightsOf(spec, needs);
  const repeated = titleRows === null ? 0 : sumOf(heights, ...titleRows);
  const rooms = WIDENINGS.flatMap((widening): readonly PageRoom[] => {
    const [points, weight] = [roomOnPage(spec, widening), widening === 1 ? STANDARD_WEIGHT : 1];
    return [points, points * SURE].map((sure) => ({ points: sure, weight }));
  });
  return {
    heights: heights.slice(top, top + (printArea?.rows ?? heights.length)),
    headAbove: (row) => (titleRows !== null && top + row > titleRows[1] ? repeated : 0),
    rooms,
  };
}

/**
 * A spec whose pages begin where a block of rows would be cut in two: a chart, a signature, a total with the rows it sums up, on a machine
 * with the standard font or without. Elsewhere pages end where they are full. A block that is longer than a page is cut like other rows.
 * `needs`: as for the heights of its rows.
 *
 * @example withPageBreaks(form, [[28, 36]]).page.breaks // => [28]
 */
export function withPageBreaks(
  spec: SheetSpec,
  blocks: readonly PageBlock[],
  needs: readonly RowNeed[] = rowNeeds(spec),
): SheetSpec {
  const top = spec.page.printArea?.row ?? 0;
  const paged = pagedRows(spec, top, needs);
  const own = blocks.map(([first, last, ...hold]): PageBlock => [first - top, last - top, ...hold]);
  const costs = { cutBefore: cutCosts(own, paged), starts: own.map(([first]) => first) };
  const breaks = choosePageBreaks(paged, costs).map((row) => top + row);
  return { ...spec, page: { ...spec.page, breaks } };
}
