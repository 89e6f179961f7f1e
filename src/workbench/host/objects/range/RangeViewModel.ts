import { isHiddenTracks } from "../../model/sizes/tracks";
import type { Box } from "../../model/cells/Box";
import type { PlacedBox } from "../../model/cells/PlacedBox";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** The rows and columns of a range that show. */
export interface RangeViewModel {
  readonly sheet: SheetModel;
  readonly box: Box;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Of a view of one row: its place among those that show. */
  readonly index: number;
}

/** What shows of the cells. @example visibleView({ sheet, box: A1:B9 }).rows // => [0, 3, 4] where 2:3 and 6:9 are hidden */
export function visibleView({ sheet, box }: PlacedBox): RangeViewModel {
  const shown = (kind: "rows" | "columns", first: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => first + index).filter(
      (index) => isHiddenTracks(sheet[kind], index, index) !== true,
    );
  const rows = shown("rows", box.row, box.rows);
  return { sheet, box, rows, columns: shown("columns", box.column, box.columns), index: 0 };
}
