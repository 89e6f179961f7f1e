import { HostError } from "../../wire/HostError";
import { assertUnlocked } from "../sheets/protectionGuard";
import { EMPTY_ENTRY } from "./Cell";
import { growTables, tablesAbout } from "../tables/growTables";
import { eachCell, intersect, MAX_COLUMNS, overlaps } from "./Box";
import { parseEntry } from "../typing/parseEntry";
import { renameHeadings } from "../tables/tableHeadings";
import type { Box } from "./Box";
import type { FormulaChange } from "../ModelChange";
import type { ParsedEntry } from "../typing/parseEntry";
import type { SheetModel } from "../sheets/SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

/** Cells one assignment may take (Excel's limit for an operation). */
const MAX_CELLS = 33_554_000;

/** A cell and what it is to hold. */
interface PlacedEntry {
  readonly row: number;
  readonly column: number;
  readonly entry: ParsedEntry;
}

/**
 * What `range.values = …` and `range.formulas = …` do: every item is read as typed (`parseEntry`), null leaves its cell alone, one
 * item alone fills the whole box. Nothing is written when one item is refused. A table right above or left grows over what was written.
 * Where a filter hides rows the items go to the rows that show, one after the other, and the last ones nowhere: Excel's own trap.
 *
 * @example writeContents(workbook, sheet, A7:B7, [[1, "Xây dựng kế hoạch"]])
 */
export function writeContents(workbook: WorkbookModel, sheet: SheetModel, box: Box, given: unknown): void {
  const entries = readEntries(workbook, sheet, box, given);
  const growing = tablesAbout(sheet, box);
  const before = sheet.valueAt(box.row, box.column);
  const formulas = formulasChangedBy(sheet, entries);
  for (const placed of entries) putEntry(workbook, sheet, placed);
  renameHeadings(sheet, box);
  growTables(sheet, growing, box);
  const isSingle = box.rows === 1 && box.columns === 1;
  sheet.contentsChanged(box, {
    ...(isSingle && { single: { before, after: sheet.valueAt(box.row, box.column) } }),
    ...(formulas.length > 0 && { formulas }),
  });
}

function formulasChangedBy(sheet: SheetModel, entries: readonly PlacedEntry[]): FormulaChange[] {
  return entries.flatMap(({ row, column, entry }) => {
    const before = sheet.formulaAt(row, column);
    return before === entry.formula ? [] : [{ row, column, before: before ?? "" }];
  });
}

function readEntries(workbook: WorkbookModel, sheet: SheetModel, box: Box, given: unknown): PlacedEntry[] {
  const at = spread(box, given);
  assertUnlocked(sheet, box);
  const thisYear = workbook.today().getFullYear();
  const isHidden = hiddenByMerges(sheet, box);
  return rowsWrittenTo(sheet, box).flatMap((row, index) =>
    Array.from({ length: box.columns }, (_, right): PlacedEntry | null => {
      const column = box.column + right;
      const content = at(index, right);
      if (content === null || isHidden(row, column)) return null;
      const { numberFormat } = sheet.formatAt(row, column);
      return { row, column, entry: parseEntry(content, { numberFormat, thisYear }) };
    }).filter((placed) => placed !== null),
  );
}

/** Every row of the box, or those that a filter lets show. */
function rowsWrittenTo(sheet: SheetModel, box: Box): number[] {
  const rows = Array.from({ length: box.rows }, (_, index) => box.row + index);
  return isFiltered(sheet, box) ? rows.filter((row) => sheet.rows.get(row)?.hidden !== true) : rows;
}

function isFiltered(sheet: SheetModel, box: Box): boolean {
  const byTable = sheet.tables.some(
    (table) => overlaps(table.box, box) && table.columns.some((column) => column.filter !== null),
  );
  const { autoFilter } = sheet;
  return byTable || (autoFilter !== null && autoFilter.filters.size > 0 && overlaps(autoFilter.box, box));
}

/** Only the first cell of a merged one holds anything; what is written to the others is dropped. */
function hiddenByMerges(sheet: SheetModel, box: Box): (row: number, column: number) => boolean {
  const hidden = new Set<number>();
  for (const merge of sheet.merges) {
    const shared = intersect(merge, box);
    if (!shared) continue;
    eachCell(shared, (row, column) => {
      if (row !== merge.row || column !== merge.column) hidden.add(row * MAX_COLUMNS + column);
    });
  }
  return (row, column) => hidden.has(row * MAX_COLUMNS + column);
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

/**
 * Refuses an array that is neither of the box's dimensions nor a single item. Excel says so with InvalidArgument.
 *
 * @example assertDimensions([["TT", "Nội dung"]], A1:C1) // throws InvalidArgument
 */
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

function putEntry(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { row, column, entry: { numberFormat, ...content } }: PlacedEntry,
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
