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
  /** Rows and columns that were hidden where the plan stood; they are hidden on its sheet, too. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** Cells whose whole text was struck through; it is struck on its sheet, too. */
  readonly struck?: readonly { readonly row: number; readonly column: number }[];
  /** What could not be brought along. */
  readonly notes?: readonly SourceNote[];
}

/**
 * What of a plan could not be brought along, and where: formulas whose results the file does not hold (`cell` is the first one, as the
 * file calls it), a document of another kind within it, before which row of the table it stood; pages where texts are printed over each
 * other, so that parts of them are lost.
 */
export type SourceNote =
  | { readonly kind: "uncomputed"; readonly cell: string; readonly count: number }
  | { readonly kind: "embedded-document"; readonly row: number; readonly name: string }
  | { readonly kind: "overprinted"; readonly pages: readonly number[] };
