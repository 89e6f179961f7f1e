import { textOf } from "../../spec/cellValues";
import type { SheetSpec } from "../../spec/SheetSpec";
import { EXTENSION_HEADINGS, LEDGER_HEADINGS, TASK_HEADINGS as HEADING } from "../../sheets/headings";
import { isDayAsText } from "../../sheets/parts/dayCell";
import type { ReadRow } from "../../sheets/parts/readSheetTable";
import { settledRow } from "../../sheets/parts/settledRow";
import { withExtension } from "../../sheets/tasks/extension";
import { recordOfRow } from "../../sheets/tasks/recordOfRow";
import type { ScheduleReader } from "../../sheets/tasks/scheduleReader";
import type { Assignments } from "../workbook/assignTasks";
import type { TrackedWorkbook } from "../workbook/trackedWorkbook";
import { holdsTask, taskSheetAgain } from "./taskSheetAgain";

/** How the tasks were understood when they were shared out. */
export interface LinkedTasks {
  readonly assignments: Assignments;
  readonly reader: ScheduleReader;
  readonly year: number;
}

/**
 * The sheet "Nhiệm vụ" as it stands, its states worked out from "Tiến độ" and every row with the key that its lines bear.
 *
 * @example linkedTaskSheet(workbook, { assignments, reader, year: 2025 }).name // => "Nhiệm vụ"
 */
export function linkedTaskSheet({ tasks: table, taskSheet: name }: TrackedWorkbook, linked: LinkedTasks): SheetSpec {
  const { assignments, reader, year } = linked;
  return taskSheetAgain({ table, name, tasks: assignments.tasks, reader, year, isLinked: true });
}

/**
 * Whether some row of the task table does not follow "Tiến độ" yet: made before there was one, added by somebody
 * since, dated by a text, or with progress as a number that our cells would show as another.
 *
 * @example isUnlinked(workbook) // => true
 */
export function isUnlinked({ tasks }: Pick<TrackedWorkbook, "tasks">): boolean {
  const isKeyless = (row: ReadRow): boolean => holdsTask(row) && textOf(row.cells.get(HEADING.key)) === "";
  const isText = ({ cells }: ReadRow): boolean =>
    [HEADING.completedOn, HEADING.due].some((heading) => isDayAsText(cells.get(heading)));
  return (
    [LEDGER_HEADINGS.role, EXTENSION_HEADINGS.waiting].some((heading) => !tasks.columnOf.has(heading)) ||
    tasks.rows.some((row) => isKeyless(row) || isText(row) || !isSettled(row) || !isExtensionCounted(row))
  );
}

function isExtensionCounted(row: ReadRow): boolean {
  const task = recordOfRow(settledRow(row));
  return JSON.stringify(withExtension(task).milestones) === JSON.stringify(task.milestones);
}

function isSettled(row: ReadRow): boolean {
  return [...settledRow(row).cells].every(([heading, content]) => row.cells.get(heading) === content);
}
