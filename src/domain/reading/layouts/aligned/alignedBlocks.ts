import { isWordedPage } from "../../rows/pageNumber";
import type { AlignedHead } from "./findAlignedHeads";
import { columnEdges } from "./columnEdges";
import { mostlyInColumn, type PageColumns } from "./PageColumns";
import { scoreHeading } from "../../header/scoreHeading";
import type { SpacedPiece } from "./spacedPieces";

const LEAST_CELLS = 3;
const OVER = 3;
const PAGE = /^[-–\s]*\d{1,3}[-–\s]*$/;

/** Lines of a table on one page: `first` to `last`, under the head of that page or of one before, and its columns. */
export interface AlignedBlock {
  readonly head: AlignedHead;
  readonly first: number;
  readonly last: number;
  readonly columns: PageColumns;
}

/**
 * The parts of the tables that stand on each page: as far as lines stand in the columns of a head, up to running text, the page's number
 * or the next head. A page without a head goes on under the one before when its lines stand in columns.
 *
 * @example alignedBlocks(lines, heads).length // => 4 for a table over four pages
 */
export function alignedBlocks(
  lines: readonly (readonly SpacedPiece[])[],
  heads: readonly AlignedHead[],
): readonly AlignedBlock[] {
  return heads.flatMap((head, index) => {
    const end = heads[index + 1]?.first ?? lines.length;
    return pagesOf(lines, head.last + 1, end).flatMap(({ first, last }, page) => {
      const block = blockUnder(head, lines, first, last);
      return page === 0 || isTabular(lines, block) ? [block] : [];
    });
  });
}

function pagesOf(
  lines: readonly (readonly SpacedPiece[])[],
  from: number,
  end: number,
): readonly { readonly first: number; readonly last: number }[] {
  const pages: { first: number; last: number }[] = [];
  let first = from;
  for (let at = from; at <= end; at += 1) {
    if (at < end && !isPageNumber(lines[at] ?? [])) continue;
    if (at > first) pages.push({ first, last: at - 1 });
    first = at + 1;
  }
  return pages;
}

function isPageNumber(pieces: readonly SpacedPiece[]): boolean {
  const [only, more] = pieces;
  if (only === undefined || more !== undefined) return false;
  return isWordedPage(only.text) || (PAGE.test(only.text) && only.start > OVER);
}

function blockUnder(
  head: AlignedHead,
  lines: readonly (readonly SpacedPiece[])[],
  first: number,
  last: number,
): AlignedBlock {
  const own = lines.slice(first, last + 1);
  const isWide = own.map((pieces) => goesOver(pieces, head));
  const lastCells = own.reduce((found, pieces, at) => (isRow(pieces, head) && isWide[at] !== true ? at : found), 0);
  const textFrom = isWide.findIndex((wide, at) => wide && at >= lastCells);
  const until = textFrom === -1 ? own.length : textFrom;
  const table = own.filter((_, at) => at < until && isWide[at] !== true);
  return { head, first, last: first + until - 1, columns: columnsOf(head, table) };
}

function columnsOf({ headings }: AlignedHead, table: readonly (readonly SpacedPiece[])[]): PageColumns {
  const edges = columnEdges(headings, table);
  const counts = headings.map(() => new Map<number, number>());
  for (const piece of table.flat()) {
    const own = counts[mostlyInColumn(piece, edges)];
    own?.set(piece.start, (own.get(piece.start) ?? 0) + 1);
  }
  const starts = counts.map((own) => [...own].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0);
  return { headings, edges, starts, isNumbered: scoreHeading(headings[0]?.text ?? "").ordinal === 1 };
}

function isRow(pieces: readonly SpacedPiece[], { headings }: AlignedHead): boolean {
  return pieces.length >= Math.min(LEAST_CELLS, headings.length);
}

// A piece that reaches under three headings is running text, unless the cells of a row follow it.
function goesOver(pieces: readonly SpacedPiece[], { headings }: AlignedHead): boolean {
  return (
    pieces.length < LEAST_CELLS &&
    pieces.some(({ start, end }) => headings.filter((one) => one.start < end && start < one.end).length >= OVER)
  );
}

function isTabular(lines: readonly (readonly SpacedPiece[])[], { first, last, head }: AlignedBlock): boolean {
  return lines.slice(first, last + 1).some((pieces) => isRow(pieces, head));
}
