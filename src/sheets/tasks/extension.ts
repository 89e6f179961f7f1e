import type { PerQuarter } from "../../domain/plan/Quarter";
import { extendMilestones } from "../../domain/tracking/extendMilestones";
import type { QuarterMilestone } from "../../domain/tracking/trackedStatus";
import { dayIn, textOf } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import { EXTENSION_HEADINGS as HEADING } from "../headings";
import { trackedState } from "../parts/trackedState";
import { EXPECTED } from "./milestoneCells";
import type { TaskRecord } from "./TaskRecord";

const BETWEEN = "|";

/**
 * A task with the day that it was put off to (Gia hạn đến) counted. What its milestones were stays with it, so that taking the extension back
 * brings them back.
 *
 * @example withExtension(task).milestones // => ["x", { date: "2025-05-15" }, null, null]
 */
export function withExtension(task: TaskRecord): TaskRecord {
  const { unextended, ...rest } = task;
  const before = unextended === undefined ? task.milestones : read(unextended);
  const until = dayIn(task.typed.get(HEADING.until));
  const state = trackedState({ ...task, milestones: before }).milestones;
  const milestones = until === undefined || task.waitsForDate ? null : extendMilestones(state, until);
  if (milestones === null) return { ...rest, milestones: before };
  return { ...rest, milestones: cells(milestones), unextended: before.map(textOf).join(BETWEEN) };
}

/**
 * A task whose milestones are worked out anew: what they were before it was put off is forgotten.
 *
 * @example withoutExtension(task).unextended // => undefined
 */
export function withoutExtension({ unextended: _before, ...task }: TaskRecord): TaskRecord {
  return task;
}

/**
 * Whether something stands in Gia hạn đến that does not count: no day, or none behind the day that the task has.
 *
 * @example isExtensionUnused(task) // => false
 */
export function isExtensionUnused(task: TaskRecord): boolean {
  return textOf(task.typed.get(HEADING.until)) !== "" && withExtension(task).unextended === undefined;
}

function cells([first, second, third, fourth]: PerQuarter<QuarterMilestone>): PerQuarter<CellContent> {
  return [cell(first), cell(second), cell(third), cell(fourth)];
}

function cell(milestone: QuarterMilestone): CellContent {
  if (milestone === null) return null;
  return milestone === "expected" ? EXPECTED : { date: milestone };
}

function read(text: string): PerQuarter<CellContent> {
  const [first, second, third, fourth] = text.split(BETWEEN).map((part): CellContent => {
    if (part === "") return null;
    return part === EXPECTED ? EXPECTED : { date: part };
  });
  return [first ?? null, second ?? null, third ?? null, fourth ?? null];
}
