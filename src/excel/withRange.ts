import type { Area } from "../domain/plan/Grid";

/**
 * Works with a range and lets go of it before the request is sent: a range that Office.js keeps costs a second request after the run.
 *
 * @example withRange(sheet, { row: 0, column: 0, rows: 1, columns: 3 }, (range) => range.merge(false))
 */
export function withRange<T>(sheet: Excel.Worksheet, area: Area, work: (range: Excel.Range) => T): T {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const result = work(range);
  range.untrack();
  return result;
}
