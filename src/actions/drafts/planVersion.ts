import type { Plan } from "../../domain/plan/Plan";
import { yearIn } from "../../sheets/settings/planYear";
import type { Settings } from "../../sheets/settings/Settings";
import type { MergedTasks } from "../../sheets/tasks/mergeTasks";
import { textOf } from "../../spec/cellValues";
import type { PlanVersion } from "./TaskTableDraft";

/** With fewer of the tasks that are followed, a plan is likelier another one. */
const LEAST_SHARE = 0.5;

/** A plan that was read, and what the workbook knew of the one it follows. */
export interface ReadAgain {
  readonly plan: Plan;
  readonly source: string;
  readonly settings: Settings;
  readonly merged: Pick<MergedTasks, "changes" | "tasks">;
}

/**
 * How a plan stands to the one that the workbook follows: what is new, gone and reworded, and whether it may be another plan altogether.
 *
 * @example planVersion({ plan, source: "Sheet2", settings, merged }).isDoubtful // => true
 */
export function planVersion({ plan, source, settings, merged }: ReadAgain): PlanVersion {
  const { changes } = merged;
  const same = plan.tasks.length - changes.added.length;
  const followed = same + changes.gone.length;
  const year = yearIn(settings);
  const differs = changes.added.length + changes.gone.length + changes.reworded.length > 0;
  const isElsewhere = textOf(settings.get("TrangNguon")) !== source;
  const isOtherYear = plan.year !== null && year !== null && plan.year !== year;
  return {
    ...changes,
    before: textOf(settings.get("TenKeHoach")),
    same,
    isDoubtful: followed > 0 && differs && (isElsewhere || isOtherYear || same < followed * LEAST_SHARE),
  };
}
