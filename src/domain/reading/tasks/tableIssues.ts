import type { IsoDate } from "../../plan/IsoDate";
import type { Issue } from "../../plan/Issue";
import type { PlanCells, Task } from "../../plan/Plan";
import type { TableColumns } from "../header/TableColumns";
import { isSwapPossible } from "../../time/calendar/isSwapPossible";
import type { BuiltTask } from "./buildTask";
import { swapDayAndMonth } from "./timeOfTask";

const ROLES = ["time", "lead", "coordinating"] as const;
const MISSING = {
  time: { kind: "missing-time-column", severity: "error" },
  lead: { kind: "missing-lead-column", severity: "error" },
  coordinating: { kind: "missing-coordinating-column", severity: "info" },
} as const;

/**
 * The roles that no column of the table has.
 *
 * @example missingColumns(columns) // => ["coordinating"]
 */
export function missingColumns(columns: TableColumns): PlanCells["missingColumns"] {
  return ROLES.filter((role) => columns.columnOf(role) === undefined);
}

/**
 * The missing columns without that of leads when headings or marks name who leads every task, and that of who coordinates when they do.
 *
 * @example untoldRoles(["lead", "coordinating"], tasks) // => ["coordinating"]
 */
export function untoldRoles(missing: PlanCells["missingColumns"], tasks: readonly Task[]): PlanCells["missingColumns"] {
  const isLed = tasks.every(({ leadText }) => leadText !== "");
  const isJoined = tasks.some(({ coordinatingText }) => coordinatingText !== "");
  return missing.filter((role) => (role === "lead" ? !isLed : role !== "coordinating" || !isJoined));
}

/**
 * An issue for every column that is missing, at the table's first heading.
 *
 * @example columnIssues(["time"], "Sheet1!A5") // => [{ kind: "missing-time-column", severity: "error", cell: "Sheet1!A5" }]
 */
export function columnIssues(missing: PlanCells["missingColumns"], cell: string): readonly Issue[] {
  return missing.map((role) => ({ ...MISSING[role], cell }));
}

/**
 * A warning for a matrix of times or units in which nothing is marked: its cells may be coloured, which nobody here sees.
 *
 * @example unmarkedIssue(rows, "Sheet1!A5") // => [{ kind: "matrix-unmarked", text: "Tháng 1 – Tháng 12", … }]
 */
export function unmarkedIssue({ columns }: { readonly columns: TableColumns }, cell: string): readonly Issue[] {
  const text = columns.unmarked;
  return text === undefined ? [] : [{ kind: "matrix-unmarked", severity: "warning", cell, text }];
}

/**
 * A warning for every time cell that Excel turned into a date, with the date it would be with day and month changed over unless the other
 * times of the table speak against it.
 *
 * @example timeIssues(built) // => [{ kind: "time-is-date-cell", date: "2025-10-06", swapped: "2025-06-10", … }]
 */
export function timeIssues(built: readonly BuiltTask[]): readonly Issue[] {
  const dates = built.flatMap(({ time }) => time.date ?? []);
  const texts = built.filter(({ time }) => time.date === null).map(({ time }) => time.text);
  const swappedOf = (date: IsoDate): IsoDate | null => (isSwapPossible(dates, texts) ? swapDayAndMonth(date) : null);
  return built.flatMap(({ time }): readonly Issue[] => {
    if (time.date === null) return [];
    const cell = time.cells[0]?.address ?? null;
    return [{ kind: "time-is-date-cell", severity: "warning", cell, date: time.date, swapped: swappedOf(time.date) }];
  });
}
