import type { Issue } from "../../plan/Issue";
import type { Plan } from "../../plan/Plan";
import type { ColumnChoice, LayoutName } from "../Reading";
import type { SourceCell, SourceSheet } from "../source/SourceSheet";

/** A plan as one layout of its sheet gives it, with the cells that the plan used. */
export interface LaidReading {
  readonly layout: LayoutName;
  readonly sheet: SourceSheet;
  readonly plan: Plan;
  readonly columns: readonly ColumnChoice[];
  readonly issues: readonly Issue[];
  readonly used: readonly SourceCell[];
}

/** A reading that competes with others, and how well it explains the sheet. */
export interface Candidate {
  readonly reading: LaidReading;
  readonly worth: number;
}
