import { assertUnlocked } from "../sheets/protectionGuard";
import { overlaps } from "../cells/Box";
import { EMPTY_ENTRY } from "../cells/Cell";
import { HostError } from "../../wire/HostError";
import type { Box } from "../cells/Box";
import type { Cell, Scalar } from "../cells/Cell";
import type { SheetModel } from "../sheets/SheetModel";

/** A column (or row) to sort by, counted from the range's first, and which way. */
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

/** What changes places when a range is sorted: its rows, or its columns. */
export type SortedTracks = "rows" | "columns";

/**
 * What `range.sort.apply` does: whole rows of the box change places, or whole columns; cells with their looks stay apart from formulas'
 * references.
 *
 * @example sortRange(sheet, A7:O20, [{ key: 5, ascending: true }], "rows") // tasks by "Hạn hoàn thành"
 */
export function sortRange(sheet: SheetModel, box: Box, keys: readonly SortKey[], tracks: SortedTracks = "rows"): void {
  assertUnlocked(sheet, box);
  if (sheet.merges.some((merge) => overlaps(merge, box))) {
    throw new HostError("MergedRangeConflict", "Merged cells can't be sorted.");
  }
  const { length, at } = layOut(box, tracks);
  const other = tracks === "rows" ? box.columns : box.rows;
  const lines = Array.from({ length }, (_, line) =>
    Array.from({ length: other }, (__, index) => sheet.cells.get(...at(line, index))),
  );
  const sorted = [...lines].sort((a, b) => compareLines(a, b, keys));
  for (const [line, cells] of sorted.entries()) {
    for (const [index, cell] of cells.entries()) {
      if (cell) sheet.cells.put(...at(line, index), cell);
      else sheet.cells.remove(...at(line, index));
    }
  }
  sheet.contentsChanged(box);
  sheet.changed({ kind: `${tracks}-sorted`, sheet: sheet.id, box });
}

interface Laid {
  /** How many lines there are to sort. */
  readonly length: number;
  readonly at: (line: number, index: number) => readonly [row: number, column: number];
}

function layOut(box: Box, tracks: SortedTracks): Laid {
  if (tracks === "rows") return { length: box.rows, at: (line, index) => [box.row + line, box.column + index] };
  return { length: box.columns, at: (line, index) => [box.row + index, box.column + line] };
}

function compareLines(
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
