import { SheetModel } from "../model/sheets/SheetModel";
import { WorkbookModel } from "../model/WorkbookModel";
import type { Calculator } from "./Calculator";
import type { Evaluated } from "../wire/HandlerProtocol";

/** Neither can be a sheet of the workbook: ids of sheets are in braces with digits, names have no slash. */
const SHEET_ID = "{evaluation}";
const SHEET_NAME = "/";

/**
 * Calculates a formula as if it stood on a sheet of its own beside the others. The model must be calculated before.
 *
 * @example (await evaluate("=SUM('Nhiệm vụ'!$A$2:$A$9)", model, calculator)).value
 */
export async function evaluate(formula: string, model: WorkbookModel, calculator: Calculator): Promise<Evaluated> {
  const beside = new WorkbookModel(model.today);
  const sheet = new SheetModel(SHEET_ID, SHEET_NAME, (change) => beside.changed(change));
  beside.sheets = [...model.sheets, sheet];
  beside.names = model.names;
  // Numbers drawn by chance are drawn anew: whoever follows the workbook is told.
  beside.subscribe((change) => {
    if ("sheet" in change && change.sheet !== SHEET_ID) model.changed(change);
  });
  const cell = sheet.cells.open(0, 0);
  cell.formula = formula;
  await calculator.recalculate(beside);
  return { formula, value: cell.value, isError: cell.isError };
}
