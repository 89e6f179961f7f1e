import type { Scalar } from "./cells/Cell";
import type { Box } from "./cells/Box";

/** What a changed sheet must be looked at again for, when it is not its cells. */
export type SheetPart =
  | "geometry"
  | "merges"
  | "tables"
  | "validations"
  | "conditional-formats"
  | "freeze"
  | "protection"
  | "page-layout"
  | "names"
  | "charts"
  | "comments"
  | "hyperlinks"
  | "filter"
  | "custom-properties"
  | "tab"
  | "view";

/** A cell whose formula changed. */
export interface FormulaChange {
  readonly row: number;
  readonly column: number;
  readonly before: string;
}

/** How far from the upper left corner of its cell somebody clicked, in points. */
export interface ClickOffset {
  readonly x: number;
  readonly y: number;
}

/** One thing that happened in the workbook, told to whoever follows it: the page's view, the calculator, the events of Office.js. */
export type ModelChange =
  | {
      readonly kind: "contents";
      readonly sheet: string;
      readonly box: Box;
      /** The value before and after, when one cell was written. */
      readonly single?: { readonly before: Scalar; readonly after: Scalar };
      /** The cells whose formula is another now, or gone, with the one they had. */
      readonly formulas?: readonly FormulaChange[];
      /** "calculated": the values of formulas only. */
      readonly by: "entry" | "calculation" | "shift";
    }
  | { readonly kind: "formats"; readonly sheet: string; readonly box: Box }
  | { readonly kind: "part"; readonly sheet: string; readonly part: SheetPart }
  | {
      readonly kind: "rows-inserted" | "rows-deleted" | "columns-inserted" | "columns-deleted";
      readonly sheet: string;
      readonly box: Box;
    }
  | {
      readonly kind: "rows-hidden" | "rows-shown";
      readonly sheet: string;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: "rows-sorted" | "columns-sorted"; readonly sheet: string; readonly box: Box }
  | { readonly kind: "clicked"; readonly sheet: string; readonly box: Box; readonly offset: ClickOffset }
  | { readonly kind: "sheet-added" | "sheet-deleted"; readonly sheet: string }
  | { readonly kind: "sheet-renamed"; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly kind: "sheet-moved"; readonly sheet: string; readonly before: number; readonly after: number }
  | { readonly kind: "sheet-visibility"; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly kind: "activated"; readonly sheet: string; readonly before: string }
  | { readonly kind: "selection"; readonly sheet: string; readonly box: Box; readonly before: Box }
  | {
      readonly kind: "chart-added" | "chart-deleted" | "chart-activated" | "chart-deactivated";
      readonly sheet: string;
      readonly chart: string;
    }
  | { readonly kind: "comment-added" | "comment-deleted"; readonly sheet: string; readonly comment: string }
  | { readonly kind: "comment-changed"; readonly sheet: string; readonly comment: string; readonly how: string }
  | { readonly kind: "table-added"; readonly sheet: string; readonly table: string }
  | { readonly kind: "table-deleted"; readonly sheet: string; readonly table: string; readonly name: string }
  | { readonly kind: "workbook"; readonly part: "names" | "styles" | "settings" | "protection" | "properties" };
