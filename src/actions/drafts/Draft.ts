import type { Fix } from "../../domain/checking/fixes/Fix";
import type { Issue } from "../../domain/plan/Issue";
import type { Plan } from "../../domain/plan/Plan";
import type { Catalogue, Unit } from "../../domain/plan/Unit";
import type { Reading } from "../../domain/reading/Reading";
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
  readonly conflicts: readonly Conflict[];
}

/** Sheets ready to be written, and what the user should know before. Nothing has been changed yet. */
export interface Draft {
  readonly specs: readonly SheetSpec[];
  readonly preview: Preview;
  readonly issues: readonly Issue[];
}

/** The draft of the task table. `reading` tells how the source was understood. */
export interface TaskTableDraft extends Draft {
  readonly source: string;
  readonly reading: Reading;
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  /** Where the catalogue came from: a sheet of the workbook, given, or made from the units the plan names. */
  readonly catalogueFrom: "own-sheet" | "unit-list" | "given" | "plan";
  /** The name of the sheet that was read as a unit list, when one was. */
  readonly unitList: string | null;
  /** What can be mended in the task table once the draft is written. */
  readonly fixes: ReadonlyMap<Issue, readonly Fix[]>;
}

/** The draft of "Tiến độ", one sheet per unit and "Theo dõi nộp". */
export interface UnitSheetsDraft extends Draft {
  readonly units: readonly {
    readonly code: string;
    readonly name: string;
    readonly sheet: string;
    readonly tasks: number;
  }[];
  /** Tasks that stand on no unit's sheet, with the phrase nobody stands behind ("Các đơn vị liên quan"). */
  readonly unassigned: readonly { readonly ordinal: string; readonly text: string }[];
}

/** What a check of the workbook found, and how each of it can be mended. `sheet` is the sheet of the task table. */
export interface CheckReport {
  readonly sheet: string;
  /** All sheets that it looked at, by the names they have. */
  readonly sheets: readonly string[];
  readonly tasks: number;
  readonly issues: readonly Issue[];
  readonly fixes: ReadonlyMap<Issue, readonly Fix[]>;
  /** The units of the catalogue, for somebody to choose from. */
  readonly units: readonly Unit[];
}
