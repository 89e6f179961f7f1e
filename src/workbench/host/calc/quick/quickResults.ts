import { WHOLE_SHEET } from "../../model/cells/Box";
import type { Cell } from "../../model/cells/Cell";
import type { WorkbookModel } from "../../model/WorkbookModel";
import { QuickCalculation } from "./QuickCalculation";
import type { Single } from "./Value";

/**
 * What the formulas of a workbook give, of those that are known here and stand on nothing but values and such formulas. The others are
 * left out.
 *
 * @example quickResults(model).get(cell) // => "Quá hạn"
 */
export function quickResults(model: WorkbookModel): ReadonlyMap<Cell, Single> {
  const calculation = new QuickCalculation(model);
  const results = new Map<Cell, Single>();
  for (const sheet of model.sheets) {
    for (const { row, column, cell } of sheet.cells.within(WHOLE_SHEET)) {
      if (cell.formula === null) continue;
      const result = calculation.resultOf(cell, { sheet, row, column });
      if (result !== undefined) results.set(cell, result);
    }
  }
  return results;
}
