import { rowOf } from "../../spec/cellValues";
import { isFormula } from "../../spec/formula/isFormula";
import { TEXTS } from "../labels";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import { bodyStyles, openAreas } from "./layColumns";
import type { SheetColumn } from "./SheetColumn";

/** What stands under a table. `top` is the first row under it, from 0. */
export interface BlockInput<Row> {
  readonly columns: readonly SheetColumn<Row>[];
  readonly parked: readonly Row[];
  readonly top: number;
}

/**
 * The rows that left the plan, in the table's own columns under their label. Plain rows and no table, because a second table below keeps
 * people from inserting rows into the first.
 *
 * @example parkedBlock({ columns, parked: [task], top: 16 }).rows.length // => 4
 */
export function parkedBlock<Row>({
  columns,
  parked,
  top,
}: BlockInput<Row>): Pick<SheetSpec, "rows" | "styles" | "open"> {
  if (parked.length === 0) return { rows: [], styles: [], open: [] };
  const width = columns.length;
  return {
    rows: [
      rowOf([], width),
      rowOf([], width),
      rowOf([TEXTS.noLongerPlanned], width),
      ...parked.map((row) => columns.map((column) => withoutFormula(column.write(row, () => "A1")))),
    ],
    styles: [
      { area: { row: top + 2, column: 0, rows: 1, columns: width }, role: "group" },
      ...bodyStyles(columns, top + 3, parked.length),
    ],
    open: openAreas(columns, top + 3, parked.length),
  };
}

/** What left the plan has no status any more. */
function withoutFormula(content: CellContent): CellContent {
  return isFormula(content) ? null : content;
}
