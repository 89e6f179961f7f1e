import type { FoundTable } from "../header/findTables";
import type { TableColumns } from "../header/TableColumns";
import type { SourceCell, SourceRow, SourceSheet } from "../source/SourceSheet";
import { createPageNumberTest } from "./pageNumber";
import { buildTableLine, hasDetails, type TableLine } from "./TableLine";
import { isTotal } from "./isTotal";

const RULE = /^[\s\-–—_=*:|.~]{2,}$/;
const FIRST_LETTER = 65;
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-Z])\)?$/;

/** The rows of a table body without what is no content; `noise` are the cells that belong to the layout alone. */
export interface TableLines {
  readonly lines: readonly TableLine[];
  readonly noise: readonly SourceCell[];
}

/**
 * The rows of a table's body; repeated headers, page numbers, rules ("---") and column numbers ("(1) (2) (3)") are taken out as noise,
 * total rows are left out and stay unread.
 *
 * @example readTableLines(sheet, table, columns).lines.length // => 41 of the 73 rows of a three-page paste
 */
export function readTableLines(sheet: SourceSheet, table: FoundTable, columns: TableColumns): TableLines {
  const bandAt = new Set([table.header, ...table.repeats].flatMap((band) => positions(band.first, band.last)));
  const isPageNumber = createPageNumberTest((position) => bandAt.has(position));
  const lines: TableLine[] = [];
  const noise: SourceCell[] = [];
  for (let position = table.from; position < table.to; position += 1) {
    const row = sheet.rows[position];
    if (row === undefined) break;
    const line = buildTableLine(columns, row, position);
    if (bandAt.has(position)) continue;
    if (isRule(row) || isPageNumber(line)) noise.push(...row.cells);
    else if (bandAt.has(position - 1) && isColumnNumbers(row)) noise.push(...row.cells);
    else if (!isTotal(line, columns) || hasDetails(line)) lines.push(line);
  }
  return { lines, noise };
}

function positions(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isRule(row: SourceRow): boolean {
  return (
    row.cells.every((cell) => RULE.test(cell.text)) ||
    (row.cells.length > 1 && row.cells.every((cell) => cell.text === "-"))
  );
}

function isColumnNumbers(row: SourceRow): boolean {
  if (row.cells.length < 3 || !row.cells.every((cell) => COLUMN_NUMBER.test(cell.text))) return false;
  if (row.cells.every((cell, index) => cell.text === String.fromCharCode(FIRST_LETTER + index))) return true;
  const numbers = row.cells.map((cell) => Number(cell.text.replace(/\D/g, ""))).filter((number) => number > 0);
  return (
    numbers.length >= 2 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}
