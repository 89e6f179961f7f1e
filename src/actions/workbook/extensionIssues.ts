import { fullAddress } from "../../domain/grid/Grid";
import type { Issue } from "../../domain/plan/Issue";
import { textOf } from "../../spec/cellValues";
import { EXTENSION_HEADINGS, TASK_HEADINGS } from "../../sheets/headings";
import { settledRow } from "../../sheets/parts/settledRow";
import { isExtensionUnused } from "../../sheets/tasks/extension";
import { recordOfRow } from "../../sheets/tasks/recordOfRow";
import type { TrackedWorkbook } from "./trackedWorkbook";

/**
 * Days to which a task was put off that do not count: words that are no day, or a day that is not behind the one that the task has.
 *
 * @example extensionIssues(workbook) // => [{ kind: "extension-unused", cell: "'Nhiệm vụ'!P8", text: "cuối tháng 8", ordinal: "3", … }]
 */
export function extensionIssues({ tasks, taskSheet }: Pick<TrackedWorkbook, "tasks" | "taskSheet">): readonly Issue[] {
  return tasks.rows.flatMap((row): readonly Issue[] => {
    const record = recordOfRow(settledRow(row));
    if (!isExtensionUnused(record)) return [];
    const cell = fullAddress(taskSheet, row.row, tasks.columnOf.get(EXTENSION_HEADINGS.until) ?? 0);
    const text = textOf(record.typed.get(EXTENSION_HEADINGS.until));
    const ordinal = textOf(row.cells.get(TASK_HEADINGS.ordinal));
    return [{ kind: "extension-unused", severity: "warning", cell, text, ordinal }];
  });
}
