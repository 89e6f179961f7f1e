import { displayText } from "../display/displayText";
import { filterTest } from "./filterTest";
import { lastRow } from "../cells/Box";
import { setHiddenTracks } from "../sizes/tracks";
import { tableBody } from "../tables/TableModel";
import type { FilteredCell } from "./FilteredCell";
import type { FilterModel } from "./FilterModel";
import type { PlacedBox } from "../cells/PlacedBox";
import type { PlacedTable } from "../tables/PlacedTable";
import type { SheetModel } from "../sheets/SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

/** The filters of the columns (from 0) of a filtered range; a column that is not there shows all. */
export type Filters = ReadonlyMap<number, FilterModel>;

/**
 * Hides the rows of the box that a filter of its columns does not let through, and shows the others.
 *
 * @example showFiltered(workbook, { sheet, box: A7:O20 }, new Map([[12, { filterOn: "Values", values: ["Quá hạn"] }]])) // overdue tasks
 */
export function showFiltered(workbook: WorkbookModel, { sheet, box }: PlacedBox, filters: Filters): void {
  const today = workbook.today();
  const columns = [...filters].map(([index, filter]) => {
    const cells = Array.from({ length: box.rows }, (_, row) => cellAt(sheet, box.row + row, box.column + index));
    return { cells, isShown: filterTest(filter, { cells, today }) };
  });
  for (let row = box.row; row <= lastRow(box); row++) {
    const isShown = columns.every((column) => {
      const cell = column.cells[row - box.row];
      return cell !== undefined && column.isShown(cell);
    });
    setHiddenTracks(sheet.rows, [row, row], !isShown);
  }
  sheet.partChanged("filter");
  sheet.partChanged("geometry");
}

function cellAt(sheet: SheetModel, row: number, column: number): FilteredCell {
  const { numberFormat, fill, color } = sheet.formatAt(row, column);
  const value = sheet.valueAt(row, column);
  return { value, text: displayText(value, numberFormat), fill: fill ?? "", font: color };
}

/** The filters of a table's columns. @example tableFilters(NhiemVu) // => new Map() when nothing is filtered */
export function tableFilters({ columns }: PlacedTable["table"]): Filters {
  return new Map(columns.flatMap(({ filter }, index) => (filter ? [[index, filter] as const] : [])));
}

/**
 * Sets the filter of one column of a table; null shows all.
 *
 * @example filterTableColumn(workbook, { sheet, table: NhiemVu }, 12, null) // every "Tình trạng" shows
 */
export function filterTableColumn(
  workbook: WorkbookModel,
  placed: PlacedTable,
  index: number,
  filter: FilterModel | null,
): void {
  const column = placed.table.columns[index];
  if (!column) return;
  column.filter = filter;
  reapplyTableFilters(workbook, placed);
}

/** What `table.reapplyFilters` does. @example reapplyTableFilters(workbook, { sheet, table: NhiemVu }) */
export function reapplyTableFilters(workbook: WorkbookModel, { sheet, table }: PlacedTable): void {
  showFiltered(workbook, { sheet, box: tableBody(table) }, tableFilters(table));
}

/** What `table.clearFilters` does. @example clearTableFilters(workbook, { sheet, table: NhiemVu }) // every task shows again */
export function clearTableFilters(workbook: WorkbookModel, placed: PlacedTable): void {
  for (const column of placed.table.columns) column.filter = null;
  reapplyTableFilters(workbook, placed);
}
