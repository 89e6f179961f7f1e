import { cellAddress, type Area } from "../../domain/grid/Grid";
import type { CellContent, ColumnSpec, StyledArea } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";

/** Gives the same-row address of the column with that heading, "H5"; the heading must be one of the table's. */
export type CellFinder = (heading: string) => string;

/** A column of a table: its heading, its look and what stands in each row. */
export interface TableColumn<Row> {
  readonly heading: string;
  readonly width: number;
  readonly hidden?: boolean;
  readonly role: StyleRole;
  readonly cell: (row: Row, at: CellFinder) => CellContent;
}

/** A laid-out table: cells from column A, the heading row first. `area` includes the headings; `rowsOf` is one column's body. */
export interface LaidTable {
  readonly cells: readonly (readonly CellContent[])[];
  readonly styles: readonly StyledArea[];
  readonly columns: readonly ColumnSpec[];
  readonly area: Area;
  readonly columnOf: (heading: string) => number;
  readonly bodyOf: (heading: string, count?: number) => Area;
}

/**
 * Lays a table out with its heading row at `top`; a table without rows gets one empty row, because Excel has none without.
 *
 * @example layTable([{ heading: "TT", width: 6, role: "ordinal", cell: (n: number) => n }], [1, 2], 3).area // => A4:A6
 */
export function layTable<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[], top: number): LaidTable {
  const columnOf = (heading: string): number => columns.findIndex((column) => column.heading === heading);
  const body = rows.map((row, index) => {
    const at = (heading: string): string => cellAddress(top + 1 + index, columnOf(heading));
    return columns.map((column) => column.cell(row, at));
  });
  const filled = body.length === 0 ? [columns.map(() => null)] : body;
  const area = { row: top, column: 0, rows: filled.length + 1, columns: columns.length };
  const bodyOf = (heading: string, count = 1): Area => ({
    row: top + 1,
    column: columnOf(heading),
    rows: filled.length,
    columns: count,
  });
  return {
    cells: [columns.map((column) => column.heading), ...filled],
    styles: [{ area: { ...area, rows: 1 }, role: "heading" }, ...bodyStyles(columns, top + 1, filled.length)],
    columns: columns.map(({ width, hidden }) => (hidden === true ? { width, hidden } : { width })),
    area,
    columnOf,
    bodyOf,
  };
}

/**
 * Styles for the rows under the headings: one area for each run of neighbouring columns that look the same.
 *
 * @example bodyStyles(columns, 4, 11).length // => 7
 */
export function bodyStyles<Row>(
  columns: readonly TableColumn<Row>[],
  top: number,
  rows: number,
): readonly StyledArea[] {
  const styles: StyledArea[] = [];
  columns.forEach((column, index) => {
    const last = styles.at(-1);
    if (last?.role === column.role) {
      styles[styles.length - 1] = { role: column.role, area: { ...last.area, columns: last.area.columns + 1 } };
    } else {
      styles.push({ role: column.role, area: { row: top, column: index, rows, columns: 1 } });
    }
  });
  return styles;
}
