import type { Area } from "../../domain/grid/Grid";
import type { CellContent } from "../../spec/SheetSpec";

/** What a cell of a plan from elsewhere holds; never a formula. */
export type SourceContent = Exclude<CellContent, { readonly formula: string }>;

/**
 * A plan that was no worksheet, as cells: a paragraph is a row with column A alone, tables have their own cells. Rows start at A1 and
 * may be of different lengths; only the first cell of a merge holds its content. `tables` are the areas of the
 * tables among the rows, those apart that only set letterhead or signatures side by side.
 */
export interface SourceTable {
  readonly rows: readonly (readonly SourceContent[])[];
  readonly merges: readonly Area[];
  readonly tables: readonly Area[];
}
