import type { Fix } from "../../domain/checking/fixes/Fix";
import type { Issue } from "../../domain/plan/Issue";
import type { Plan } from "../../domain/plan/Plan";
import type { Catalogue } from "../../domain/plan/Unit";
import type { Reading } from "../../domain/reading/Reading";
import type { TaskChanges } from "../../sheets/tasks/mergeTasks";
import type { CatalogueOrigin } from "../workbook/findCatalogue";
import type { SourceLook } from "../workbook/sourceLook";
import type { Draft } from "./Draft";

/**
 * How a plan stands to the one that the workbook follows. `isDoubtful`: it may be another plan, because it comes from another sheet, is for
 * another year or has few of the tasks.
 */
export interface PlanVersion extends TaskChanges {
  readonly before: string;
  /** How many tasks it has of those that are followed. */
  readonly same: number;
  readonly isDoubtful: boolean;
}

/** The draft of the task table. `reading` tells how the source was understood. */
export interface TaskTableDraft extends Draft, SourceLook {
  readonly source: string;
  /** What differs from the plan that the workbook follows, null when it follows none yet. */
  readonly version: PlanVersion | null;
  readonly reading: Reading;
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  /** Where the catalogue came from: a sheet of the workbook, given, or made from the units the plan names. */
  readonly catalogueFrom: CatalogueOrigin;
  /** The name of the sheet that was read as a unit list, when one was. */
  readonly unitList: string | null;
  /** What can be mended in the task table once the draft is written. */
  readonly fixes: ReadonlyMap<Issue, readonly Fix[]>;
}
