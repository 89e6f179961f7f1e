import type { Issue } from "../plan/Issue";
import type { Plan } from "../plan/Plan";
import type { Catalogue } from "../plan/Unit";
import { cellOf } from "./cellOf";
import { deadFonts } from "./deadFonts";
import { leadAlsoCoordinating, leadIsGroup, severalLeads } from "./leadUnits";
import { missingParts } from "./missingParts";
import { ordinalsOutOfOrder } from "./ordinals";
import { doubtedYear } from "./planYears";
import { reportNotBeforeOwn, reportOnDayOff } from "./reports";
import type { PlanRule, TaskRule } from "./Rule";
import { duplicateTasks, twoTasksInCell } from "./taskContents";
import { dueOnDayOff, timeInOtherYear, timePartlyRead, timeWithoutDay } from "./timePhrases";
import { openGroups, unknownUnits } from "./unitNames";

const TASK_RULES: readonly TaskRule[] = [
  missingParts,
  severalLeads,
  leadIsGroup,
  leadAlsoCoordinating,
  timeWithoutDay,
  timePartlyRead,
  timeInOtherYear,
  dueOnDayOff,
  twoTasksInCell,
];

/** The year belongs into the title; without one, over the table. */
const missingYear: PlanRule = ({ plan, sheet }) => {
  if (plan.year !== null) return [];
  const [task] = plan.tasks;
  const first = task === undefined ? null : cellOf(task, "content", sheet);
  const cell = plan.source?.title ?? plan.source?.header ?? first;
  return [{ severity: "warning", cell, kind: "missing-year" }];
};

/** Most times in one other year speak against the plan's, once for all of them. */
const yearDoubtful: PlanRule = ({ plan }) => {
  const year = doubtedYear(plan);
  if (plan.year === null || year === null) return [];
  const cell = plan.source?.title ?? plan.source?.header ?? null;
  return [{ severity: "warning", cell, kind: "year-doubtful", year, planYear: plan.year }];
};

const PLAN_RULES: readonly PlanRule[] = [
  missingYear,
  yearDoubtful,
  deadFonts,
  unknownUnits,
  openGroups,
  duplicateTasks,
  ordinalsOutOfOrder,
  reportOnDayOff,
  reportNotBeforeOwn,
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
