import { atOnce, mapSliced, type Sliced } from "../../domain/slices/inSlices";
import { cellAddress, type Area } from "../../domain/grid/Grid";
import type { CellContent, ColumnSpec, StyledArea } from "../../spec/SheetSpec";
import type { SheetColumn } from "./SheetColumn";

/** A laid-out table: cells from column A, the heading row first. `area` includes the headings; `rowsOf` is one column's body. */
export interface LaidTable {
  readonly cells: readonly (readonly CellContent[])[];
  readonly styles: readonly StyledArea[];
  /** The columns that people fill, side by side ones as one area. */
  readonly open: readonly Area[];
  readonly columns: readonly ColumnSpec[];
  readonly area: Area;
  readonly columnOf: (heading: string) => number;
  readonly bodyOf: (heading: string, count?: number) => Area;
}

/**
 * Lays a table out with its heading row at `top`; a table without rows gets one empty row, because Excel has none without.
 *
 * @example layTable(TASK_COLUMNS, elevenTasks, 4).area // => A5:U16
 */
export function layColumns<Row>(columns: readonly SheetColumn<Row>[], rows: readonly Row[], top: number): LaidTable {
  return atOnce(layingColumns(columns, rows, top));
}

/**
 * The same, some rows at a time.
 *
 * @example yield* layingColumns(TASK_COLUMNS, elevenTasks, 4)
 */
export function* layingColumns<Row>(
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
  top: number,
): Sliced<LaidTable> {
  const columnOf = (heading: string): number => columns.findIndex((column) => column.heading === heading);
  const body = yield* mapSliced(rows, (row, index) => {
    const at = (heading: string): string => cellAddress(top + 1 + index, columnOf(heading));
    return columns.map((column) => column.write(row, at));
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
    open: openAreas(columns, top + 1, filled.length),
    columns: columns.map(({ width, hidden, isOwn }) => ({
      width,
      ...(hidden === true && { hidden }),
      ...(isOwn === true && { isOwn }),
    })),
    area,
    columnOf,
    bodyOf,
  };
}

/**
 * The headings of the columns that people fill, told from the others on the screen.
 *
 * @example typedHeadings(layColumns(TASK_COLUMNS, tasks, 4)).map(({ area }) => areaAddress(area)) // => ["H5:L5", "N5:R5"]
 */
export function typedHeadings({ open, area: { row } }: LaidTable): readonly StyledArea[] {
  return open.map((area) => ({ area: { ...area, row, rows: 1 }, role: "heading-input" }));
}

/**
 * Styles for the rows under the headings: one area for each run of neighbouring columns that look the same.
 *
 * @example bodyStyles(columns, 4, 11).length // => 7
 */
export function bodyStyles<Row>(
  columns: readonly SheetColumn<Row>[],
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

/**
 * The cells of rows that people fill: one area for each run of neighbouring columns.
 *
 * @example openAreas(TASK_COLUMNS, 5, 11).map(areaAddress) // => ["H6:L16", "N6:O16"]
 */
export function openAreas<Row>(columns: readonly SheetColumn<Row>[], top: number, rows: number): readonly Area[] {
  const areas: Area[] = [];
  columns.forEach(({ filledBy }, index) => {
    if (filledBy !== "person") return;
    const last = areas.at(-1);
    if (last !== undefined && last.column + last.columns === index)
      areas[areas.length - 1] = { ...last, columns: last.columns + 1 };
    else areas.push({ row: top, column: index, rows, columns: 1 });
  });
  return areas;
}
