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
  const { allowFilter, allowFormatColumns, allowFormatRows = false } = protection;
  sheet.protection.protect({
    allowAutoFilter: allowFilter,
    allowFormatColumns,
    allowFormatRows,
    selectionMode: "Normal",
  });
}

/**
 * Takes the protection off the sheets that will be written, before anything is changed: one that somebody closed with a password ends the
 * request here. A state that is only remembered does not say which are protected by now.
 *
 * @example unprotectSheets(context, [taskSheet], { state, source: "asked" })
 */
export function unprotectSheets(
  { workbook }: Excel.RequestContext,
  specs: readonly SheetSpec[],
  { state, source }: { readonly state: WorkbookState; readonly source: "asked" | "remembered" },
): void {
  for (const { name } of specs) {
    const sheet = sheetIn(state, name);
    const mayBeProtected = source === "remembered" || sheet?.isProtected === true;
    if (sheet !== undefined && mayBeProtected) workbook.worksheets.getItem(name).protection.unprotect();
  }
}
