import type { Status } from "./Status";

/**
 * The split in which administrations report (domain §2.2): total = completed + unfinished, completed = on time + late + undated,
 * unfinished = in time + overdue. Undated is done, but whether in time nobody can tell; in time holds everything open that is not overdue,
 * tasks without a deadline too.
 */
export interface StatusCounts {
  readonly total: number;
  readonly completed: number;
  readonly onTime: number;
  readonly late: number;
  readonly undated: number;
  readonly unfinished: number;
  readonly inTime: number;
  readonly overdue: number;
}

type Part = "onTime" | "late" | "undated" | "inTime" | "overdue";

const SPLIT_OF: Readonly<Record<Status, Part>> = {
  "completed-on-time": "onTime",
  completed: "onTime",
  "completed-late": "late",
  "completed-undated": "undated",
  overdue: "overdue",
  "due-today": "inTime",
  "due-soon": "inTime",
  "in-time": "inTime",
  "no-deadline": "inTime",
  "awaiting-date": "inTime",
};

/**
 * Counts statuses into the reported split.
 *
 * @example countStatuses(["overdue", "completed-late", "in-time"]) // => { total: 3, completed: 1, onTime: 0, late: 1, undated: 0, unfinished: 2, inTime: 1, overdue: 1 }
 */
export function countStatuses(statuses: readonly Status[]): StatusCounts {
  const parts = { onTime: 0, late: 0, undated: 0, inTime: 0, overdue: 0 };
  for (const status of statuses) parts[SPLIT_OF[status]] += 1;
  const completed = parts.onTime + parts.late + parts.undated;
  return { total: statuses.length, completed, unfinished: parts.inTime + parts.overdue, ...parts };
}

/**
 * Completed of all tasks, from 0 to 1; null when there are none.
 *
 * @example completionRate(countStatuses(["completed"])) // => 1
 */
export function completionRate({ completed, total }: StatusCounts): number | null {
  return total === 0 ? null : completed / total;
}

/**
 * Completed of the tasks fallen due, from 0 to 1, as Văn phòng Chính phủ reckons it; null when none has.
 *
 * @example dueRate(countStatuses(["completed", "overdue", "in-time"])) // => 0.5
 */
export function dueRate({ completed, overdue }: StatusCounts): number | null {
  return completed + overdue === 0 ? null : completed / (completed + overdue);
}
