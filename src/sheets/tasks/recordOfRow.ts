import { dayIn } from "../../spec/cellValues";
import { TASK_HEADINGS as HEADING } from "../headings";
import type { ReadRow } from "../parts/readSheetTable";
import { recordReader } from "../parts/recordReader";
import { withExtension, withoutExtension } from "./extension";
import { mergeCell } from "./mergeCell";
import { OWN_ROW } from "./pairRows";
import { milestonesOfTime, type ScheduleReader } from "./scheduleReader";
import { writeBase } from "./sourceBase";
import type { TaskRecord } from "./TaskRecord";
import { TASK_TABLE } from "./taskTable";

const recordOf = recordReader(TASK_TABLE);

/**
 * A row of the task table as a record, every cell as it stands; for rows that are parked or read for reports.
 *
 * @example recordOfRow(row).lead // => "Phòng Giáo dục và Đào tạo"
 */
export function recordOfRow({ cells }: Pick<ReadRow, "cells">): TaskRecord {
  return recordOf(cells);
}

/**
 * A row that a person added, with milestones computed from the time typed into it.
 *
 * @example ownRecord(row, "NV-1f3k9a", scheduleOf).milestones // => [null, { date: "2025-06-30" }, null, null]
 */
export function ownRecord(row: ReadRow, key: string, scheduleOf: ScheduleReader): TaskRecord {
  const record = recordOfRow(row);
  const computed = milestonesOfTime(record.time, scheduleOf, null);
  const due = mergeCell(HEADING.due, computed.due, record.due, record.base.slice(OWN_ROW.length));
  return withExtension({
    ...withoutExtension(record),
    ...(due.typed ? milestonesOfTime(record.time, scheduleOf, dayIn(due.content) ?? null) : computed),
    due: due.content,
    key,
    base: OWN_ROW + writeBase(new Map([[HEADING.due, computed.due]])),
  });
}
