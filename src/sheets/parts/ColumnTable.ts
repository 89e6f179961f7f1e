import type { SheetColumn } from "./SheetColumn";

/** One of our tables, whole: from it come headings, order, readers, writers, and whose a cell is. */
export interface ColumnTable<Row> {
  /** The ASCII name of the Excel table, null where rows stand in a plain form. */
  readonly name: string | null;
  /** The heading of the column that tells rows apart. */
  readonly key: string;
  /** Ours, in their default order. */
  readonly columns: readonly SheetColumn<Row>[];
  /** A row of which nothing is known. */
  readonly blank: Row;
  /** How a column that people added is kept; left out where none is. `rows` are those that will be shown. */
  readonly own?: (heading: string, rows: readonly Row[]) => SheetColumn<Row>;
}

/**
 * All headings of a table that are ours, in their default order.
 *
 * @example headingsOf(PROGRESS_TABLE)[0] // => "Mã nhiệm vụ"
 */
export function headingsOf<Row>({ columns }: Pick<ColumnTable<Row>, "columns">): readonly string[] {
  return columns.map(({ heading }) => heading);
}

/**
 * The headings of a sheet that are not ours: columns that people added, and the source's further ones.
 *
 * @example ownHeadings(TASK_TABLE, ["TT", "Nội dung nhiệm vụ", "Người duyệt"]) // => ["Người duyệt"]
 */
export function ownHeadings<Row>(table: ColumnTable<Row>, headings: readonly string[]): readonly string[] {
  const ours = new Set(headingsOf(table));
  return headings.filter((heading) => !ours.has(heading));
}

/**
 * The columns of a table with further ones, which stand before the hidden columns at the end.
 *
 * @example columnsWith(TASK_TABLE, ["Kinh phí"], tasks).map(({ heading }) => heading).indexOf("Kinh phí") // => 15
 */
export function columnsWith<Row>(
  { columns, own }: ColumnTable<Row>,
  extras: readonly string[],
  rows: readonly Row[],
): readonly SheetColumn<Row>[] {
  const shown = columns.reduce((end, { hidden }, index) => (hidden === true ? end : index + 1), 0);
  const added = own === undefined ? [] : extras.map((heading) => ({ ...own(heading, rows), isOwn: true }));
  return [...columns.slice(0, shown), ...added, ...columns.slice(shown)];
}
