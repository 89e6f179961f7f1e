import type { Fix } from "../../domain/checking/fixes/Fix";
import type { Issue } from "../../domain/plan/Issue";
import type { Plan } from "../../domain/plan/Plan";
import type { Catalogue } from "../../domain/plan/Unit";
import type { Reading } from "../../domain/reading/Reading";
import type { CatalogueOrigin } from "../workbook/findCatalogue";
import type { SourceLook } from "../workbook/sourceLook";
import type { Draft } from "./Draft";

/** The draft of the task table. `reading` tells how the source was understood. */
export interface TaskTableDraft extends Draft, SourceLook {
  readonly source: string;
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
