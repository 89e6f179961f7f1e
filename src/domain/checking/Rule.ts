import type { Issue } from "../plan/Issue";
import type { Plan, Task } from "../plan/Plan";
import type { Catalogue } from "../plan/Unit";

/** What every rule may look at; `sheet` is the sheet that the plan was read from. */
interface Checked {
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  readonly sheet: string;
}

/** A rule about one task. */
export type TaskRule = (task: Task, checked: Checked) => readonly Issue[];

/** A rule about the tasks together. */
export type PlanRule = (checked: Checked) => readonly Issue[];
