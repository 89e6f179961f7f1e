import type { Box } from "../cells/Box";
import type { FilterModel } from "../filters/FilterModel";

/** A column of a table. Its name is what the heading cell shows; `id` stays when it is renamed. */
export interface TableColumnModel {
  readonly id: number;
  name: string;
  /** What the column's filter shows; null shows all. */
  filter: FilterModel | null;
}

/** An Excel table. `box` takes in the heading and the total row where they are shown. */
export interface TableModel {
  readonly id: string;
  name: string;
  box: Box;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  columns: TableColumnModel[];
  /** Excel's own empty row under a heading without data: the first row that is added takes its place. */
  hasInsertRow?: boolean;
  /** What its rows were sorted by last. */
  sortedBy?: readonly { readonly key: number; readonly ascending: boolean }[];
}

/** The rows between heading and totals. @example tableBody({ …, box: A1:C5, showHeaders: true, showTotals: false }) // => A2:C5 */
export function tableBody(table: TableModel): Box {
  const above = table.showHeaders ? 1 : 0;
  const below = table.showTotals ? 1 : 0;
  return { ...table.box, row: table.box.row + above, rows: table.box.rows - above - below };
}
