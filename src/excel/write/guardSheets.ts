import type { Area } from "../../domain/grid/Grid";
import { SHEET_ROWS } from "../../domain/grid/sheetSize";
import type { SheetSpec } from "../../spec/SheetSpec";
import { withRange } from "./withRange";
import type { SheetState, WorkbookState } from "../read/WorkbookState";
import { sheetIn } from "../read/WorkbookState";

const CORNER: Area = { row: 0, column: 0, rows: 1, columns: 1 };

// Ranges of two sheets have no cells in common, so this fails when the name has gone over to another sheet.
function guardSheet(worksheets: Excel.WorksheetCollection, { id, name }: SheetState): void {
  withRange(worksheets.getItem(name), CORNER, (named) => {
    withRange(worksheets.getItem(id), CORNER, (known) => {
      known.getIntersection(named);
    });
  });
}

// The table begins in the row, starts and ends in the columns: it is in the area that goes on to the end of the sheet, and on both corners.
function guardTable(sheet: Excel.Worksheet, name: string, area: Area): void {
  const below = { ...area, rows: SHEET_ROWS - area.row };
  const first = { ...area, rows: 1, columns: 1 };
  const last = { ...first, column: area.column + area.columns - 1 };
  withRange(sheet, below, (range) => range.getTables(true).getItem(name));
  for (const corner of [first, last]) withRange(sheet, corner, (range) => range.getTables(false).getItem(name));
}

/**
 * Looks things up that are only found while the sheets and tables to be written stand where they are remembered to stand: the first that
 * is not found ends the request before anything is changed.
 *
 * @example guardSheets(context, [taskSheet], remembered)
 */
export function guardSheets(context: Excel.RequestContext, specs: readonly SheetSpec[], state: WorkbookState): void {
  const { worksheets } = context.workbook;
  for (const spec of specs) {
    const sheet = sheetIn(state, spec.name);
    if (!sheet) continue;
    guardSheet(worksheets, sheet);
    for (const { name, area } of sheet.tables) if (area) guardTable(worksheets.getItem(sheet.name), name, area);
  }
}

/**
 * Makes sure that the names of new sheets are free, by making a sheet of each name and deleting it again: nothing is changed when one is
 * not.
 *
 * @example claimNames(context, ["MN Hoa Mai"])
 */
export function claimNames(context: Excel.RequestContext, names: readonly string[]): void {
  for (const name of names) context.workbook.worksheets.add(name).delete();
}
