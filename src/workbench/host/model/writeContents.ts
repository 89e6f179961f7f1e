import { HostError } from "../wire/HostError";
import { assertUnlocked } from "./protectionGuard";
import { EMPTY_ENTRY } from "./Cell";
import { growTables, tablesAbout } from "./growTables";
import { overlaps } from "./Box";
import { parseEntry } from "./parseEntry";
import { renameHeadings } from "./tableHeadings";
import type { Box } from "./Box";
import type { ParsedEntry } from "./parseEntry";
import type { SheetModel } from "./SheetModel";
import type { WorkbookModel } from "./WorkbookModel";

/** Cells one assignment may take (Excel's limit for an operation). */
const MAX_CELLS = 33_554_000;

/**
 * What `range.values = …` and `range.formulas = …` do: every item is read as typed (`parseEntry`), null leaves its cell alone, one
 * item alone fills the whole box. Nothing is written when one item is refused. A table right above or left grows over what was written.
 */
export function writeContents(workbook: WorkbookModel, sheet: SheetModel, box: Box, given: unknown): void {
  const at = spread(box, given);
  assertUnlocked(sheet, box);
  const thisYear = workbook.today().getFullYear();
  const entries = new Map<string, { row: number; column: number; entry: ParsedEntry }>();
  for (let row = 0; row < box.rows; row++) {
    for (let column = 0; column < box.columns; column++) {
      const place = { row: box.row + row, column: box.column + column };
      const content = at(row, column);
      if (content === null || isHiddenByMerge(sheet, place.row, place.column)) continue;
      const { numberFormat } = sheet.formatAt(place.row, place.column);
      entries.set(`${row},${column}`, { ...place, entry: parseEntry(content, { numberFormat, thisYear }) });
    }
  }
  const growing = tablesAbout(sheet, box);
  const before = sheet.valueAt(box.row, box.column);
  for (const { row, column, entry } of entries.values()) putEntry(workbook, sheet, { row, column }, entry);
  renameHeadings(sheet, box);
  growTables(sheet, growing, box);
  const isSingle = box.rows === 1 && box.columns === 1;
  sheet.contentsChanged(box, isSingle ? { before, after: sheet.valueAt(box.row, box.column) } : undefined);
}

/** How the item for a place is found; refuses an array of other dimensions than the box. */
function spread(box: Box, given: unknown): (row: number, column: number) => unknown {
  if (box.rows * box.columns > MAX_CELLS) throw new HostError("OperationCellsExceedLimit", "The range is too large.");
  if (!Array.isArray(given)) return () => given;
  const rows: readonly unknown[] = given;
  assertDimensions(rows, box);
  const grid = rows as readonly (readonly unknown[])[];
  const isOne = rows.length === 1 && grid[0]?.length === 1;
  return isOne ? () => grid[0]?.[0] ?? null : (row, column) => grid[row]?.[column] ?? null;
}

/** Refuses an array that is neither of the box's dimensions nor a single item. Excel says so with InvalidArgument. */
export function assertDimensions(rows: readonly unknown[], box: Box): void {
  const first = rows[0];
  if (rows.length === 1 && Array.isArray(first) && first.length === 1) return;
  const fits = rows.length === box.rows && rows.every((row) => Array.isArray(row) && row.length === box.columns);
  if (fits) return;
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Only the first cell of a merged one holds anything; what is written to the others is dropped. */
function isHiddenByMerge(sheet: SheetModel, row: number, column: number): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.merges.some((merge) => overlaps(merge, cell) && (merge.row !== row || merge.column !== column));
}

function putEntry(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { row, column }: { readonly row: number; readonly column: number },
  { numberFormat, ...content }: ParsedEntry,
): void {
  const isEmpty = content.value === null && content.formula === null && !content.quotePrefix;
  if (isEmpty && !sheet.cells.get(row, column)) return;
  const format = sheet.formatAt(row, column);
  const cell = sheet.cells.open(row, column);
  Object.assign(cell, isEmpty ? EMPTY_ENTRY : content);
  if (numberFormat !== null && format.numberFormat === "General") {
    cell.format = workbook.formats.patched(format, { numberFormat });
  }
}
