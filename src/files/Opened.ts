import type { SourceTable } from "../sheets/source/SourceTable";
import type { XlsxWorkbook } from "./xlsx/XlsxWorkbook";

/** What a file gave: a plan as the cells of one sheet, or a workbook of which one sheet may be a plan. */
export type Opened =
  | { readonly kind: "table"; readonly table: SourceTable }
  | { readonly kind: "workbook"; readonly workbook: XlsxWorkbook };
