import type { XlsxAllowance } from "./XlsxWorkbook";

/** Everything that a protected sheet may allow, in the order of Excel's own list. */
export const ALLOWANCES: readonly XlsxAllowance[] = [
  "selectLockedCells",
  "selectUnlockedCells",
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertRows",
  "insertHyperlinks",
  "deleteColumns",
  "deleteRows",
  "sort",
  "autoFilter",
  "pivotTables",
];
