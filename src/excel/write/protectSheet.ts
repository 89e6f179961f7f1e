import type { SheetSpec } from "../../spec/SheetSpec";
import type { WorkbookState } from "../read/WorkbookState";
import { sheetIn } from "../read/WorkbookState";

/**
 * Protects a sheet without a password, when its spec wants it so.
 *
 * @example protectSheet(sheet, { allowFilter: true, allowFormatColumns: true })
 */
export function protectSheet(sheet: Excel.Worksheet, protection: SheetSpec["protection"]): void {
  if (!protection) return;
  const { allowFilter, allowFormatColumns } = protection;
  sheet.protection.protect({ allowAutoFilter: allowFilter, allowFormatColumns, selectionMode: "Normal" });
}

/**
 * Takes the protection off the sheets that will be written, before anything is changed: one that somebody closed with a password ends the
 * request here.
 *
 * @example unprotectSheets(context, [taskSheet], state)
 */
export function unprotectSheets(
  { workbook }: Excel.RequestContext,
  specs: readonly SheetSpec[],
  state: WorkbookState,
): void {
  for (const { name } of specs) {
    if (sheetIn(state, name)?.isProtected === true) workbook.worksheets.getItem(name).protection.unprotect();
  }
}
