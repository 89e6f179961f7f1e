import { atOnce, type Sliced } from "../../domain/slices/inSlices";
import { TEXTS } from "../labels";
import type { SheetSpec } from "../../spec/SheetSpec";
import { rowOf } from "../../spec/cellValues";
import { parkedBlock } from "./parkedBlock";
import { asOfLine, landscapePage, lastRows } from "./sheetParts";
import { layingOnPages } from "../../spec/layout/laidOnPages";
import { layingColumns, typedHeadings, type LaidTable } from "./layColumns";
import type { SheetColumn } from "./SheetColumn";

/** Row of the headings of a list sheet, from 0. */
export const LIST_HEADING_ROW = 3;

/** One table under its title; `parked` goes below it as in parkedBlock. `table` is the table's ASCII name. */
export interface ListInput<Row> {
  readonly title: keyof typeof TEXTS;
  readonly table: string;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
  readonly parked: readonly Row[];
}

/** What every list sheet has in common. */
type ListParts = Pick<SheetSpec, "rows" | "styles" | "open" | "columns" | "merges" | "tables" | "freeze" | "page">;

/** A list sheet without the heights of its rows, and the table on it. */
interface LaidList {
  readonly parts: ListParts;
  readonly table: LaidTable;
}

/**
 * A sheet that is one long table: its title, the line "Số liệu tính đến ngày …", the table with its headings on every printed page.
 *
 * @example listSheet({ title: "progressTitle", table: "TienDo", columns, rows, parked: [] }).parts.freeze // => { rows: 4, columns: 0 }
 */
export function listSheet<Row>(input: ListInput<Row>): LaidList {
  return atOnce(layingList(input));
}

/**
 * The same, some rows at a time.
 *
 * @example yield* layingList({ title: "progressTitle", table: "TienDo", columns, rows, parked: [] })
 */
export function* layingList<Row>(input: ListInput<Row>): Sliced<LaidList> {
  const { columns } = input;
  const width = columns.length;
  const table = yield* layingColumns(columns, input.rows, LIST_HEADING_ROW);
  const end = LIST_HEADING_ROW + table.cells.length;
  const below = parkedBlock({ columns, parked: input.parked, top: end });
  const title = [rowOf([TEXTS[input.title]], width), rowOf([asOfLine()], width), rowOf([], width)];
  const parts: ListParts = {
    rows: [...title, ...table.cells, ...below.rows],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: width }, role: "sheet-title" },
      { area: { row: 1, column: 0, rows: 1, columns: width }, role: "sheet-subtitle" },
      ...table.styles,
      ...typedHeadings(table),
      ...below.styles,
    ],
    open: [...table.open, ...below.open],
    columns: table.columns,
    merges: [0, 1].map((row) => ({ row, column: 0, rows: 1, columns: width })),
    tables: [{ name: input.table, area: table.area, style: "TableStyleLight1" }],
    freeze: { rows: LIST_HEADING_ROW + 1, columns: 0 },
    page: landscapePage([LIST_HEADING_ROW, LIST_HEADING_ROW], { row: 0, column: 0, rows: end, columns: width }),
  };
  return { parts, table };
}

/**
 * A list sheet with the heights of its rows, and no page for a single line.
 *
 * @example finished(progressSpec).rowHeights.length // => 12
 */
export function finished(spec: SheetSpec): SheetSpec {
  return atOnce(finishing(spec));
}

/**
 * The same, some rows at a time.
 *
 * @example yield* finishing(progressSpec)
 */
export function* finishing(spec: SheetSpec): Sliced<SheetSpec> {
  const { printArea } = spec.page;
  return yield* layingOnPages(spec, [lastRows((printArea?.row ?? 0) + (printArea?.rows ?? spec.rows.length))]);
}
