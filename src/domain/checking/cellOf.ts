import { cellAddress, quoteSheet } from "../grid/Grid";
import type { Task } from "../plan/Plan";

/** A part of a task that has a cell of its own. */
export type TaskPart = "ordinal" | "content" | "lead" | "coordinating" | "time";

/**
 * The cell to look at for a part of a task, with its sheet: the part's own, else the task's content, else the first of its row.
 *
 * @example cellOf(task, "lead", "Sheet1") // => "Sheet1!C7"
 */
export function cellOf(task: Task, part: TaskPart, sheet: string): string {
  const address = task.source[part] ?? task.source.content ?? cellAddress(task.source.row, 0);
  return address.includes("!") ? address : `${quoteSheet(sheet)}!${address}`;
}
