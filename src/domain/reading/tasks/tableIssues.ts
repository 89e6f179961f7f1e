import type { Issue } from "../../plan/Issue";
import type { TableColumns } from "../header/TableColumns";
import type { BuiltTask } from "./buildTask";
import { swapDayAndMonth } from "./timeOfTask";

/**
 * The roles that no column of the table has.
 *
 * @example columnIssues(columns) // => [{ kind: "missing-time-column", severity: "error", cell: null }]
 */
export function columnIssues(columns: TableColumns): readonly Issue[] {
  const missing: Issue[] = [];
  if (columns.columnOf("time") === undefined)
    missing.push({ kind: "missing-time-column", severity: "error", cell: null });
  if (columns.columnOf("lead") === undefined)
    missing.push({ kind: "missing-lead-column", severity: "error", cell: null });
  if (columns.columnOf("coordinating") === undefined) {
    missing.push({ kind: "missing-coordinating-column", severity: "info", cell: null });
  }
  return missing;
}

/**
 * A warning for every time cell that Excel turned into a date, with the date it would be with day and month changed over.
 *
 * @example timeIssues(built) // => [{ kind: "time-is-date-cell", date: "2025-10-06", swapped: "2025-06-10", … }]
 */
export function timeIssues(built: readonly BuiltTask[]): readonly Issue[] {
  return built.flatMap(({ time }): readonly Issue[] => {
    if (time.date === null) return [];
    const cell = time.cells[0]?.address ?? null;
    return [
      { kind: "time-is-date-cell", severity: "warning", cell, date: time.date, swapped: swapDayAndMonth(time.date) },
    ];
  });
}
