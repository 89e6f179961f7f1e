import type { Issue } from "../plan/Issue";
import type { Plan } from "../plan/Plan";
import type { Catalogue } from "../plan/Unit";
import { leadAlsoCoordinating, leadIsGroup, severalLeads } from "./leadUnits";
import { missingParts } from "./missingParts";
import { ordinalsOutOfOrder } from "./ordinals";
import type { PlanRule, TaskRule } from "./Rule";
import { duplicateTasks, twoTasksInCell } from "./taskContents";
import { dueOnDayOff, reportOnDayOff, timeInOtherYear, timeWithoutDay } from "./timePhrases";
import { openGroups, unknownUnits } from "./unitNames";

const TASK_RULES: readonly TaskRule[] = [
  missingParts,
  severalLeads,
  leadIsGroup,
  leadAlsoCoordinating,
  timeWithoutDay,
  timeInOtherYear,
  dueOnDayOff,
  twoTasksInCell,
];

const missingYear: PlanRule = ({ plan }) =>
  plan.year === null ? [{ severity: "warning", cell: null, kind: "missing-year" }] : [];

const PLAN_RULES: readonly PlanRule[] = [
  missingYear,
  unknownUnits,
  openGroups,
  duplicateTasks,
  ordinalsOutOfOrder,
  reportOnDayOff,
];

/**
 * Checks a plan as a careful colleague would before it is signed: what is missing, doubtful or double, each with its cell. First what
 * concerns single tasks, in their order, then the plan as a whole. Doubts of the reading itself are in Reading.issues, not here.
 *
 * @param sheet name of the sheet that the plan was read from
 * @example checkPlan(planWithout("lead"), catalogue, "Sheet1")[0] // => { kind: "missing-lead", severity: "error", cell: "Sheet1!C7", ordinal: "3" }
 */
export function checkPlan(plan: Plan, catalogue: Catalogue, sheet: string): readonly Issue[] {
  const checked = { plan, catalogue, sheet };
  const ofTasks = plan.tasks.flatMap((task) => TASK_RULES.flatMap((rule) => rule(task, checked)));
  return [...ofTasks, ...PLAN_RULES.flatMap((rule) => rule(checked))];
}
