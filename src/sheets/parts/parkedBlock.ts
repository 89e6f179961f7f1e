import type { Area } from "../../domain/grid/Grid";
import { rowOf } from "../../spec/cellValues";
import { isFormula } from "../../spec/formula/isFormula";
import { TEXTS } from "../labels";
import type { CellContent, StyledArea } from "../../spec/SheetSpec";
import { bodyStyles, openAreas } from "./layColumns";
import type { SheetColumn } from "./SheetColumn";

/** What stands under a table. `top` is the first row under it, from 0. */
export interface BlockInput<Row> {
  readonly columns: readonly SheetColumn<Row>[];
  readonly parked: readonly Row[];
  readonly free: readonly (readonly CellContent[])[];
  readonly top: number;
}

/**
 * The rows that left the plan, in the table's own columns under their label, then what people wrote under everything. Plain rows and no
 * table, because a second table below keeps people from inserting rows into the first.
 *
 * @example parkedBlock({ columns, parked: [task], free: [], top: 16 }).rows.length // => 4
 */
export function parkedBlock<Row>({ columns, parked, free, top }: BlockInput<Row>): {
  readonly rows: readonly (readonly CellContent[])[];
  readonly styles: readonly StyledArea[];
  readonly open: readonly Area[];
} {
  const width = columns.length;
  const rows: (readonly CellContent[])[] = [];
  const styles: StyledArea[] = [];
  const open: Area[] = [];
  if (parked.length > 0) {
    rows.push(rowOf([], width), rowOf([], width), rowOf([TEXTS.noLongerPlanned], width));
    styles.push({ area: { row: top + 2, column: 0, rows: 1, columns: width }, role: "group" });
    styles.push(...bodyStyles(columns, top + 3, parked.length));
    open.push(...openAreas(columns, top + 3, parked.length));
    rows.push(...parked.map((row) => columns.map((column) => withoutFormula(column.write(row, () => "A1")))));
  }
  if (free.length > 0) {
    rows.push(rowOf([], width), rowOf([], width), rowOf([TEXTS.freeRows], width), ...free);
    const widest = Math.max(...free.map((cells) => cells.length));
    open.push({ row: top + rows.length - free.length, column: 0, rows: free.length, columns: widest });
  }
  return { rows, styles, open };
}

/** What left the plan has no status any more. */
function withoutFormula(content: CellContent): CellContent {
  return isFormula(content) ? null : content;
}
