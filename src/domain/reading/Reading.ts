import type { UnreadCell } from "../grid/UnreadCell";
import type { Issue } from "../plan/Issue";
import type { Plan } from "../plan/Plan";

/** What a column of the source is taken for. */
export type ColumnRole = "ordinal" | "content" | "lead" | "coordinating" | "time" | "extra";

/** How one source column was understood. `column` counts from 0 at A; `confidence` runs from 0 to 1. */
export interface ColumnChoice {
  readonly column: number;
  readonly heading: string;
  readonly role: ColumnRole;
  readonly confidence: number;
}

/** What somebody said a source column is for, by the column's name (see `columnNames`), because columns move. */
export interface RoleChoice {
  readonly heading: string;
  readonly role: ColumnRole;
}

/**
 * How a sheet was taken to be laid out: `table` in columns; `parted` in one column, the cells of a row parted by tabs, bars or runs of
 * spaces; `lines` a row of the table in one cell, its cells parted by single spaces; `column` head and cells of the table one below the
 * other in one column; `outline` prose in numbered paragraphs.
 */
export type LayoutName = "table" | "parted" | "lines" | "column" | "outline";

/** A plan with everything that was doubtful about reading it. Every non-empty source cell is used by the plan or stands in `unread`. */
export interface Reading {
  readonly sheet: string;
  /** The layout that explains the sheet best, and others that give tasks, too, the likeliest first; none beside a clear table. */
  readonly layout: LayoutName;
  readonly otherLayouts: readonly LayoutName[];
  readonly plan: Plan;
  readonly columns: readonly ColumnChoice[];
  readonly issues: readonly Issue[];
  readonly unread: readonly UnreadCell[];
}

/** Why a sheet gave no plan at all. `cell` names the place to look at. */
export type ReadingFailure =
  | { readonly kind: "empty-sheet"; readonly sheet: string }
  | { readonly kind: "no-table"; readonly sheet: string }
  | { readonly kind: "merged-over-everything"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "no-tasks"; readonly sheet: string; readonly cell: string };
