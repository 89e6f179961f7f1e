import { bounding, cellBox, type Box } from "../model/cells/Box";
import type { Cell, Scalar } from "../model/cells/Cell";
import type { SheetModel } from "../model/sheets/SheetModel";
import type { WorkbookModel } from "../model/WorkbookModel";

/** What a formula came to; row and column from 0. */
export interface Result {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly value: Scalar;
  readonly isError: boolean;
}

/**
 * Puts the values of formulas into the cells of a sheet, and tells where any is new.
 *
 * @example writeBack(model, sheet, [{ row: 4, column: 12, cell, value: "Quá hạn", isError: false }])
 */
export function writeBack(model: WorkbookModel, sheet: SheetModel, results: Iterable<Result>): void {
  let changed: Box | null = null;
  for (const { row, column, cell, value, isError } of results) {
    if (value === cell.value && isError === cell.isError) continue;
    sheet.setCalculated(row, column, value, isError);
    changed = changed ? bounding(changed, cellBox(row, column)) : cellBox(row, column);
  }
  if (changed) model.changed({ kind: "contents", sheet: sheet.id, box: changed, by: "calculation" });
}
