import { LAYOUT_NAME } from "../../spec/names/layoutName";
import { MARK_NAME, markFormula } from "../../spec/names/mark";
import type { WorkbookState } from "../read/WorkbookState";

/**
 * Puts every mark on the sheet that it belongs to, where another program left it behind; what such a sheet was laid out by is forgotten.
 *
 * @example mendMarks(context, state)
 */
export function mendMarks({ workbook }: Excel.RequestContext, { sheets }: WorkbookState): void {
  for (const { name, mark, hasOwnMark, names } of sheets.values()) {
    if (hasOwnMark || (mark === null && !names.has(MARK_NAME.toLowerCase()))) continue;
    const own = workbook.worksheets.getItem(name).names;
    if (names.has(LAYOUT_NAME.toLowerCase())) own.getItem(LAYOUT_NAME).delete();
    if (mark === null) own.getItem(MARK_NAME).delete();
    else if (names.has(MARK_NAME.toLowerCase())) own.getItem(MARK_NAME).formula = markFormula(mark, name);
    else own.add(MARK_NAME, markFormula(mark, name)).visible = false;
  }
}
