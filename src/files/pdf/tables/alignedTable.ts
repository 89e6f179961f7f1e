import type { AlignedLines } from "./AlignedLines";
import { pageCell } from "./pageCell";
import type { PageCell, PageTable } from "../PageItem";
import { splitRows } from "./splitRows";
import type { TextLine } from "../lines/TextLine";
import { acrossOf, columnsOf, piecesOf, type LinePiece } from "./piecesOf";

// In heights of the letters.
const ABOVE = 0.75;
const SAME_LINE = 0.3;

function columnWidths(pieces: readonly LinePiece[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, column) => {
    const own = pieces.filter((piece) => piece.column === column && piece.columns === 1).map(({ line }) => line);
    const left = own.reduce((least, line) => Math.min(least, line.left), Infinity);
    return own.reduce((most, line) => Math.max(most, line.right - left), 0);
  });
}

/** Every line a row of its own: the reading puts rows together by what they say. */
function visualRows(pieces: readonly LinePiece[]): readonly number[] {
  const starts: number[] = [];
  let y = -Infinity;
  for (const { line } of [...pieces].sort((one, other) => one.line.y - other.line.y)) {
    if (line.y - y > SAME_LINE * line.size) starts.push(line.y - SAME_LINE * line.size);
    y = line.y;
  }
  return starts;
}

function startsOf(pieces: readonly LinePiece[], { gutters, ruled, setting }: AlignedLines): readonly number[] {
  if (ruled.length > 0) return ruled;
  return splitRows(columnsOf(pieces, gutters.length + 1), acrossOf(pieces), setting) ?? visualRows(pieces);
}

function isInRow(line: TextLine, from: number, to: number): boolean {
  const middle = line.y - (ABOVE / 2) * line.size;
  return middle > from && middle <= to;
}

function cellsOf(pieces: readonly LinePiece[], widths: readonly number[]): readonly PageCell[] {
  const across = pieces.filter((piece) => piece.columns > 1);
  const taken = new Set(
    across.flatMap(({ column, columns }) => Array.from({ length: columns }, (_, at) => column + at)),
  );
  const isAlone = across.length === 1 && pieces.every((piece) => piece.columns > 1 || !taken.has(piece.column));
  return widths.flatMap((width, column): readonly PageCell[] => {
    const own = pieces.filter((piece) => piece.column === column);
    if (isAlone && taken.has(column) && own.length === 0) return [];
    const columns = isAlone ? Math.max(1, ...own.map((piece) => piece.columns)) : 1;
    return [pageCell({ lines: own.map(({ line }) => line), width, column, columns, rows: 1 })];
  });
}

/**
 * A table that stands in columns without rules between them. Rows are told by rules, by the strips between them, or by their numbers;
 * when none of these is sure, each line stays a row of its own.
 *
 * @example alignedTable({ lines, gutters, ruled: [] }).rows.length // => 12
 */
export function alignedTable(aligned: AlignedLines): PageTable {
  const { lines, gutters } = aligned;
  const pieces = piecesOf(aligned);
  const widths = columnWidths(pieces, gutters.length + 1);
  const starts = startsOf(pieces, aligned);
  const rows = starts.map((start, index) => {
    const to = starts[index + 1] ?? Infinity;
    const inside = pieces.filter(({ line }) => isInRow(line, index === 0 ? -Infinity : start, to));
    return cellsOf(inside, widths);
  });
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  return {
    kind: "table",
    top: Math.min(...lines.map((line) => line.y - ABOVE * line.size)),
    bottom: Math.max(...lines.map((line) => line.y)),
    aligned,
    edges: [left, ...gutters.map((gutter) => (gutter.left + gutter.right) / 2), right],
    rows: rows.filter((cells) => cells.some((cell) => cell.text !== "")),
    isSides: false,
  };
}
