import { fullAddress } from "../../domain/grid/Grid";
import { sameContent, textOf } from "../../spec/cellValues";
import type { Conflict } from "../../sheets/Conflict";
import { TASK_HEADINGS as HEADING } from "../../sheets/headings";
import type { ReadRow } from "../../sheets/parts/readSheetTable";
import { settledRow } from "../../sheets/parts/settledRow";
import { TASK_PROGRESS_HEADINGS } from "../../sheets/progress/progressColumns";
import type { ProgressRecord } from "../../sheets/progress/ProgressRecord";
import { taskRowKeys } from "../workbook/assignTasks";
import type { TrackedWorkbook } from "../workbook/trackedWorkbook";

/**
 * Where "Nhiệm vụ" says of a task what does not count: the line of its lead says otherwise, or several units decide, each by its own line.
 *
 * @example taskConflicts(workbook, records)[0] // => { cell: "'Nhiệm vụ'!H6", heading: "Quý I", kept: "Đang thực hiện", other: "Hoàn thành", … }
 */
export function taskConflicts(
  { tasks, taskSheet }: Pick<TrackedWorkbook, "tasks" | "taskSheet">,
  records: readonly ProgressRecord[],
): readonly Conflict[] {
  const leads = new Map(records.flatMap((record) => (record.fromTask ? [[record.taskKey, record] as const] : [])));
  const shared = new Set(records.map(({ taskKey }) => taskKey));
  return taskRowKeys(tasks.rows.map(settledRow)).flatMap(({ row, key }) => {
    const lead = leads.get(key);
    if (!shared.has(key)) return [];
    return TASK_PROGRESS_HEADINGS.filter((heading) => isLeftOut(row, heading, lead)).map((heading): Conflict => ({
      sheet: taskSheet,
      cell: fullAddress(taskSheet, row.row, tasks.columnOf.get(heading) ?? 0),
      ordinal: textOf(row.cells.get(HEADING.ordinal)),
      heading,
      kept: textOf(lead?.typed.get(heading)),
      other: textOf(row.cells.get(heading)),
    }));
  });
}

function isLeftOut({ cells }: ReadRow, heading: string, lead: ProgressRecord | undefined): boolean {
  if (textOf(cells.get(heading)) === "") return false;
  const kept = lead?.typed.get(heading);
  return lead === undefined || (kept !== undefined && !sameContent(kept, cells.get(heading)));
}
