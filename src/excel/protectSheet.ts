import type { SheetSpec } from "../sheets/SheetSpec";

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
