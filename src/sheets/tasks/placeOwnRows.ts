import type { ReadRow } from "../parts/readSheetTable";
import type { TaskRecord } from "./TaskRecord";

/** The rows that people added, as they stood and as records, in the same order. */
export interface OwnRows {
  readonly records: readonly TaskRecord[];
  readonly rows: readonly ReadRow[];
}

/**
 * Puts the rows that people added back behind the row that stood above them; first when nothing did, last when that row is gone.
 *
 * @example placeOwnRows([a, b], [rowA, rowB], { records: [own], rows: [rowOwn] }, [rowA, rowOwn, rowB]) // => [a, own, b]
 */
export function placeOwnRows(
  planned: readonly TaskRecord[],
  pairs: readonly (ReadRow | undefined)[],
  own: OwnRows,
  before: readonly ReadRow[],
): readonly TaskRecord[] {
  const recordOf = new Map<ReadRow, TaskRecord>();
  [...pairs, ...own.rows].forEach((row, index) => {
    const record = planned[index] ?? own.records[index - planned.length];
    if (row !== undefined && record !== undefined) recordOf.set(row, record);
  });
  const placed = [...planned];
  own.rows.forEach((row, index) => {
    const record = own.records[index];
    if (record === undefined) return;
    const above = before[before.indexOf(row) - 1];
    const anchor = above === undefined ? undefined : recordOf.get(above);
    const place = above === undefined ? 0 : anchor === undefined ? placed.length : placed.indexOf(anchor) + 1;
    placed.splice(place, 0, record);
  });
  return placed;
}
