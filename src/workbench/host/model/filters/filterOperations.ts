import { displayText } from "../display/displayText";
import { lastRow } from "../cells/Box";
import { setHiddenTracks } from "../sizes/tracks";
import { tableBody } from "../tables/TableModel";
import type { Box } from "../cells/Box";
import type { SheetModel } from "../sheets/SheetModel";
import type { TableModel } from "../tables/TableModel";

/** The texts that each column (from 0) of a filtered range shows; a column that is not there shows all. */
export type Filters = ReadonlyMap<number, readonly string[]>;

/**
 * Hides the rows of the box whose cells show none of the chosen texts, and shows the others.
 *
 * @example showFiltered(sheet, A7:O20, new Map([[12, ["Quá hạn"]]])) // only overdue tasks show
 */
export function showFiltered(sheet: SheetModel, body: Box, filters: Filters): void {
  for (let row = body.row; row <= lastRow(body); row++) {
    const isShown = [...filters].every(([column, texts]) =>
      texts.includes(shownText(sheet, row, body.column + column)),
    );
    setHiddenTracks(sheet.rows, [row, row], !isShown);
  }
  sheet.partChanged("filter");
  sheet.partChanged("geometry");
}

function shownText(sheet: SheetModel, row: number, column: number): string {
  return displayText(sheet.valueAt(row, column), sheet.formatAt(row, column).numberFormat);
}

/** The filters of a table's columns. @example tableFilters(NhiemVu) // => new Map() when nothing is filtered */
export function tableFilters(table: TableModel): Filters {
  const entries = table.columns.map(({ filter }, index) => [index, filter] as const);
  return new Map(entries.flatMap(([index, filter]) => (filter ? [[index, filter] as const] : [])));
}

/**
 * Sets the filter of one column of a table; null shows all.
 *
 * @example filterTableColumn(sheet, NhiemVu, 12, ["Quá hạn"]) // only overdue tasks show
 */
export function filterTableColumn(
  sheet: SheetModel,
  table: TableModel,
  index: number,
  texts: readonly string[] | null,
): void {
  const column = table.columns[index];
  if (!column) return;
  column.filter = texts;
  showFiltered(sheet, tableBody(table), tableFilters(table));
}

/** What `table.clearFilters` does. @example clearTableFilters(sheet, NhiemVu) // every task shows again */
export function clearTableFilters(sheet: SheetModel, table: TableModel): void {
  for (const column of table.columns) column.filter = null;
  showFiltered(sheet, tableBody(table), new Map());
}
