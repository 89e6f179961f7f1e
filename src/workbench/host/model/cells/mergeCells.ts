import { assertAllowed } from "../sheets/protectionGuard";
import { boxBetween, contains, lastColumn, lastRow, overlaps } from "./Box";
import { EMPTY_ENTRY, hasContent } from "./Cell";
import { HostError } from "../../wire/HostError";
import type { Box } from "./Box";
import type { SheetModel } from "../sheets/SheetModel";

/**
 * What `range.merge` does: the box becomes one cell, or one in each row (`across`). The first content found is kept in the first cell, the rest
 * is lost, as Excel does without asking. Cells of a table can't be merged.
 *
 * @example mergeCells(sheet, A1:O1, false) // "KẾ HOẠCH" over the whole width
 */
export function mergeCells(sheet: SheetModel, box: Box, across: boolean): void {
  assertAllowed(sheet);
  if (sheet.tables.some((table) => overlaps(table.box, box))) {
    throw new HostError("InvalidOperation", "Cells of a table can't be merged.");
  }
  const rows = across ? Array.from({ length: box.rows }, (_, index) => index) : null;
  const parts = rows ? rows.map((index) => ({ ...box, row: box.row + index, rows: 1 })) : [box];
  for (const part of parts) mergeOne(sheet, part);
  sheet.partChanged("merges");
}

function mergeOne(sheet: SheetModel, box: Box): void {
  if (box.rows * box.columns === 1) return;
  const whole = grownOverMerges(sheet, box);
  keepFirstContent(sheet, whole);
  sheet.merges = [...sheet.merges.filter((merge) => !contains(whole, merge)), whole];
  sheet.contentsChanged(whole);
}

/** A merge that sticks out makes the new one larger. */
function grownOverMerges(sheet: SheetModel, box: Box): Box {
  let whole = box;
  for (;;) {
    const touched = sheet.merges.filter((merge) => overlaps(merge, whole) && !contains(whole, merge));
    if (touched.length === 0) return whole;
    for (const merge of touched) {
      whole = boxBetween(
        Math.min(whole.row, merge.row),
        Math.min(whole.column, merge.column),
        Math.max(lastRow(whole), lastRow(merge)),
        Math.max(lastColumn(whole), lastColumn(merge)),
      );
    }
  }
}

function keepFirstContent(sheet: SheetModel, box: Box): void {
  const filled = [...sheet.cells.within(box)].filter(({ cell }) => hasContent(cell));
  const first = filled[0];
  if (!first) return;
  const { value, formula, quotePrefix, isError } = first.cell;
  for (const { cell } of filled) Object.assign(cell, EMPTY_ENTRY);
  Object.assign(sheet.cells.open(box.row, box.column), { value, formula, quotePrefix, isError });
}

/**
 * What `range.unmerge` does: every merged cell the box touches is taken apart.
 *
 * @example unmergeCells(sheet, A1:O1) // fifteen cells again
 */
export function unmergeCells(sheet: SheetModel, box: Box): void {
  assertAllowed(sheet);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, box));
  sheet.partChanged("merges");
}
