import type { Area } from "../../domain/grid/Grid";
import type { CellContent } from "../../spec/SheetSpec";
import { TEXTS } from "../labels";
import { PERIOD_CELLS } from "../settings/periodCells";

/** Some neighbouring columns, from 0. */
interface Columns {
  readonly column: number;
  readonly columns: number;
}

/**
 * The row above the headings of a table that names what its figures are of: all up to the period's end, and those of the period. Its cells
 * from column A, and what is merged when it stands in a row.
 *
 * @example periodHeads({ cumulative: { column: 2, columns: 5 }, inPeriod: { column: 7, columns: 6 } }).cells[2] // => { formula: '="Lũy kế đến hết "&TenLuyKe' }
 */
export function periodHeads({ cumulative, inPeriod }: Readonly<Record<"cumulative" | "inPeriod", Columns>>): {
  readonly cells: readonly CellContent[];
  readonly merges: (row: number) => readonly Area[];
} {
  const cells: CellContent[] = Array.from({ length: inPeriod.column + 1 }, () => null);
  cells[cumulative.column] = { formula: `="${TEXTS.cumulative} "&${PERIOD_CELLS.until}` };
  cells[inPeriod.column] = { formula: `="${TEXTS.inPeriod}: "&KyBaoCao` };
  return { cells, merges: (row) => [cumulative, inPeriod].map((columns) => ({ row, rows: 1, ...columns })) };
}
