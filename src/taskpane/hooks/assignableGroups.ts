import type { AssignableTask } from "../../actions/readAssignable";

/** Which tasks are shown: those without a unit, without a time, or all. */
export type AssignFilter = "lead" | "time" | "all";

/** The filters in the order in which they are offered. */
export const ASSIGN_FILTERS: readonly AssignFilter[] = ["lead", "time", "all"];

/** Tasks that stand in the source together; `label` is "" for those outside its sections. */
export interface AssignableGroup {
  readonly label: string;
  readonly title: string;
  readonly tasks: readonly AssignableTask[];
}

/** Whether a task is shown by a filter. */
export function isWanting({ lead, needsTime }: AssignableTask, filter: AssignFilter): boolean {
  if (filter === "all") return true;
  return filter === "lead" ? lead === "" : needsTime;
}

/** The filter to start with: what is wanting, else everything. */
export function firstAssignFilter(tasks: readonly AssignableTask[]): AssignFilter {
  return ASSIGN_FILTERS.find((filter) => tasks.some((task) => isWanting(task, filter))) ?? "all";
}

/** The tasks by the sections of the source, in their order there. */
export function bySection(tasks: readonly AssignableTask[]): readonly AssignableGroup[] {
  const groups = new Map<string, AssignableTask[]>();
  for (const task of tasks) {
    const key = `${task.section?.label ?? ""}|${task.section?.title ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups.values()].map((together) => {
    const { label = "", title = "" } = together[0]?.section ?? {};
    return { label, title, tasks: together };
  });
}
