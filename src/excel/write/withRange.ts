import type { Area } from "../../domain/grid/Grid";

/**
 * Works with the range of an area.
 *
 * @example withRange(sheet, { row: 0, column: 0, rows: 1, columns: 3 }, (range) => range.merge(false))
 */
export function withRange<T>(sheet: Excel.Worksheet, area: Area, work: (range: Excel.Range) => T): T {
  return work(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
}
