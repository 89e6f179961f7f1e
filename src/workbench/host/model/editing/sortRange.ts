import { assertUnlocked } from "../sheets/protectionGuard";
import { boxBetween, lastColumn, lastRow, overlaps } from "../cells/Box";
import { EMPTY_ENTRY } from "../cells/Cell";
import { HostError } from "../../wire/HostError";
import type { Box } from "../cells/Box";
import type { Cell, Scalar } from "../cells/Cell";
import type { SheetModel } from "../sheets/SheetModel";

/** A column to sort by, counted from the range's first, and which way. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
}

/** Numbers before text before truth values; empty cells last whichever way. */
function rank(value: Scalar): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

function compare(a: Scalar, b: Scalar): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "vi");
  return Number(a) - Number(b);
}

/**
 * What `range.sort.apply` does with rows: whole rows of the box change places, cells with their looks stay apart from formulas' references.
 *
 * @example sortRange(sheet, A7:O20, [{ key: 5, ascending: true }]) // tasks by "Hạn hoàn thành"
 */
export function sortRange(sheet: SheetModel, box: Box, keys: readonly SortKey[]): void {
  assertUnlocked(sheet, box);
  if (sheet.merges.some((merge) => overlaps(merge, box))) {
    throw new HostError("MergedRangeConflict", "Merged cells can't be sorted.");
  }
  const rows = Array.from({ length: box.rows }, (_, index) => rowOf(sheet, box, box.row + index));
  const sorted = [...rows].sort((a, b) => compareRows(a, b, keys));
  for (const [index, row] of sorted.entries()) {
    for (let column = box.column; column <= lastColumn(box); column++) {
      const cell = row[column - box.column];
      if (cell) sheet.cells.put(box.row + index, column, cell);
      else sheet.cells.remove(box.row + index, column);
    }
  }
  sheet.contentsChanged(boxBetween(box.row, box.column, lastRow(box), lastColumn(box)));
  sheet.changed({ kind: "rows-sorted", sheet: sheet.id, box });
}

function rowOf(sheet: SheetModel, box: Box, row: number): (Cell | undefined)[] {
  return Array.from({ length: box.columns }, (_, index) => sheet.cells.get(row, box.column + index));
}

function compareRows(
  a: readonly (Cell | undefined)[],
  b: readonly (Cell | undefined)[],
  keys: readonly SortKey[],
): number {
  for (const { key, ascending } of keys) {
    const left = (a[key] ?? EMPTY_ENTRY).value;
    const right = (b[key] ?? EMPTY_ENTRY).value;
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
      continue;
    }
    const order = compare(left, right);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}
