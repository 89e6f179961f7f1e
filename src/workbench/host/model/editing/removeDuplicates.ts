import { assertUnlocked } from "../sheets/protectionGuard";
import { displayText } from "../display/displayText";
import { HostError } from "../../wire/HostError";
import { lastRow } from "../cells/Box";
import type { Box } from "../cells/Box";
import type { SheetModel } from "../sheets/SheetModel";

/**
 * What `range.removeDuplicates` does: of rows that show the same in the chosen columns (from 0) the first stays, those below move up within
 * the range, and the cells they leave are empty.
 *
 * @example removeDuplicates(sheet, A1:C9, { columns: [1], hasHeader: true }) // => { removed: 2, uniqueRemaining: 6 }
 */
export function removeDuplicates(
  sheet: SheetModel,
  box: Box,
  { columns, hasHeader }: { readonly columns: readonly number[]; readonly hasHeader: boolean },
): { readonly removed: number; readonly uniqueRemaining: number } {
  if (columns.length === 0 || columns.some((column) => column >= box.columns)) {
    throw new HostError("InvalidArgument", "The range has no such column.");
  }
  assertUnlocked(sheet, box);
  const first = box.row + (hasHeader ? 1 : 0);
  const kept = keptRows(sheet, box, { first, columns });
  for (let row = first; row <= lastRow(box); row++) moveRow(sheet, box, kept[row - first] ?? null, row);
  sheet.contentsChanged(box);
  return { removed: lastRow(box) - first + 1 - kept.length, uniqueRemaining: kept.length };
}

function keptRows(
  sheet: SheetModel,
  box: Box,
  { first, columns }: { readonly first: number; readonly columns: readonly number[] },
): readonly number[] {
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row <= lastRow(box); row++) {
    const shown = columns.map((column) => {
      const at = box.column + column;
      return displayText(sheet.valueAt(row, at), sheet.formatAt(row, at).numberFormat).toLocaleLowerCase("en-US");
    });
    const key = JSON.stringify(shown);
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  return kept;
}

/** Kept rows only ever move up, so that a row is read before it is written over. */
function moveRow(sheet: SheetModel, box: Box, from: number | null, to: number): void {
  if (from === to) return;
  for (let column = box.column; column < box.column + box.columns; column++) {
    const cell = from === null ? undefined : sheet.cells.get(from, column);
    if (cell) sheet.cells.put(to, column, { ...cell });
    else sheet.cells.remove(to, column);
  }
}
