import type { Status } from "../../domain/tracking/Status";

/** The four parts into which the pane divides all statuses. */
export type StatusPart = "overdue" | "near" | "open" | "done";

/** The parts in the order they are shown. */
export const PARTS: readonly StatusPart[] = ["overdue", "near", "open", "done"];

/** The part that a status belongs to; together they are all tasks. */
export function partOf(status: Status): StatusPart {
  if (status === "overdue") return "overdue";
  if (status === "due-today" || status === "due-soon") return "near";
  return status.startsWith("completed") ? "done" : "open";
}
