import type { Status } from "./Status";

/** All statuses, the one that makes a task of many lines what it is before those it outweighs. */
export const WEIGHTIEST_FIRST: readonly Status[] = [
  "overdue",
  "due-today",
  "due-soon",
  "in-time",
  "no-deadline",
  "awaiting-date",
  "completed-late",
  "completed-undated",
  "completed-on-time",
  "completed",
];

/** A unit's line of a task: its part in it, and how it stands. */
export interface LineStatus {
  readonly isLead: boolean;
  readonly status: Status;
}

/**
 * How a task stands by the lines of its units: those who lead decide, everybody where nobody does, and of several the one that is worst
 * off. Null when no unit has the task.
 *
 * @example taskStatus([{ isLead: true, status: "completed" }, { isLead: false, status: "overdue" }]) // => "completed"
 * @example taskStatus([{ isLead: false, status: "completed" }, { isLead: false, status: "overdue" }]) // => "overdue"
 */
export function taskStatus(lines: readonly LineStatus[]): Status | null {
  const leads = lines.filter(({ isLead }) => isLead);
  const deciding = new Set((leads.length > 0 ? leads : lines).map(({ status }) => status));
  return WEIGHTIEST_FIRST.find((status) => deciding.has(status)) ?? null;
}
