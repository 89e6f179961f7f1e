import type { TableCell } from "../source/Block";
import type { TextLine } from "./lines/TextLine";
import type { AlignedLines } from "./tables/AlignedLines";

/** A cell of a table on a page, with whether its last line is as wide as the cell is: then its text may go on below. */
export interface PageCell extends TableCell {
  readonly isFull: boolean;
}

/** A table, or lines that stand side by side, on one page. */
export interface PageTable {
  readonly kind: "table";
  readonly top: number;
  readonly bottom: number;
  /** Where its columns begin and the last one ends, in points from the left. */
  readonly edges: readonly number[];
  /** What a table without rules was made of. */
  readonly aligned?: AlignedLines;
  readonly rows: readonly (readonly PageCell[])[];
  readonly isSides: boolean;
}

/** Lines of text across the page. */
export interface PageText {
  readonly kind: "text";
  readonly top: number;
  readonly lines: readonly TextLine[];
}

/** What stands on a page, from its top. */
export type PageItem = PageTable | PageText;
