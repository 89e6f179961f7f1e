import type { Plan, Task } from "../../plan/Plan";
import { cellOf, type TaskPart } from "../cellOf";

const PARTS: readonly TaskPart[] = ["ordinal", "content", "lead", "coordinating", "time"];

/** A part of a task, found by its cell. */
export interface PlacedPart {
  readonly task: Task;
  readonly part: TaskPart;
}

/**
 * The task and part that stand in a cell; undefined when none does.
 *
 * @example taskAt(plan, "Nhiệm vụ", "'Nhiệm vụ'!D8")?.part // => "lead"
 */
export function taskAt(plan: Plan, sheet: string, cell: string | null): PlacedPart | undefined {
  for (const task of plan.tasks) {
    const part = PARTS.find((one) => task.source[one] != null && cellOf(task, one, sheet) === cell);
    if (part !== undefined) return { task, part };
  }
  return undefined;
}
