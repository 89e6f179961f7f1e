import type { Box } from "./Box";
import type { SheetModel } from "../sheets/SheetModel";

/** Selects cells of a sheet, as a click does. @example selectBox(sheet, B2:C3) // a table under them hears of it */
export function selectBox(sheet: SheetModel, box: Box): void {
  const before = sheet.selection;
  sheet.selection = box;
  sheet.changed({ kind: "selection", sheet: sheet.id, box, before });
}
