import type { Issue } from "../../domain/plan/Issue";
import type { Conflict } from "../../sheets/Conflict";
import type { SheetSpec } from "../../spec/SheetSpec";

/** What a draft would do to the workbook, told before it is done. Sheet names in tab order; the rest are counts. */
export interface Preview {
  readonly made: readonly string[];
  readonly updated: readonly string[];
  readonly tasksAdded: number;
  readonly tasksKept: number;
  /** Tasks that the plan no longer has; they move to the block under the table. */
  readonly tasksMoved: number;
  readonly typedCellsKept: number;
  /** Where people wrote what is in the way of ours; it moves to a block under its sheet. Full addresses. */
  readonly othersMoved: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** Sheets ready to be written, and what the user should know before. Nothing has been changed yet. */
export interface Draft {
  readonly specs: readonly SheetSpec[];
  readonly preview: Preview;
  readonly issues: readonly Issue[];
}
