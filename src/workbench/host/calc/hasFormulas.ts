import { WHOLE_SHEET } from "../model/cells/Box";
import type { WorkbookModel } from "../model/WorkbookModel";

/** Whether any cell of the workbook is a formula. */
export function hasFormulas(model: WorkbookModel): boolean {
  for (const sheet of model.sheets) {
    for (const { cell } of sheet.cells.within(WHOLE_SHEET)) if (cell.formula !== null) return true;
  }
  return false;
}
