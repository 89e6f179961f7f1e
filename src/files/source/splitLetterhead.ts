import type { TableBlock, TableCell } from "./Block";

const MOST_COLUMNS = 3;
const MOST_ROWS = 4;

function isMerged(cell: TableCell): boolean {
  return cell.columns > 1 || cell.rows > 1;
}

/**
 * Whether a table only sets letterhead or signatures side by side: they take a row or two, a table of tasks has a heading, tasks and
 * more columns.
 */
export function isLetterhead({ rows }: TableBlock): boolean {
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (rows.length > MOST_ROWS || columns > MOST_COLUMNS || columns * rows.length > MOST_COLUMNS * 2) return false;
  return !rows.flat().some(isMerged);
}

function linesOf(cell: TableCell): readonly string[] {
  return cell.text.split("\n").filter((line) => line.trim() !== "");
}

function splitRow(cells: readonly TableCell[]): readonly (readonly TableCell[])[] {
  const lines = cells.map(linesOf);
  const height = lines.reduce((most, own) => Math.max(most, own.length), 1);
  return Array.from({ length: height }, (_, index) =>
    cells.map((cell, place) => ({ ...cell, text: lines[place]?.[index] ?? "" })),
  );
}

/**
 * A table that only sets letterhead or signatures side by side, with a row for each of their lines, as they are read; any other table
 * as it is.
 *
 * @example splitLetterhead(oneRow("UBND HUYỆN CÁT HẢI\nPHÒNG GIÁO DỤC", "CỘNG HÒA …\nĐộc lập …")).rows.length // => 2
 */
export function splitLetterhead(block: TableBlock): TableBlock {
  return isLetterhead(block) ? { kind: "table", rows: block.rows.flatMap(splitRow) } : block;
}
