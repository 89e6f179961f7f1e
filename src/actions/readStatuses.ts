// The officer asks how every task stands.

import type { IsoDate } from "../domain/plan/IsoDate";
import type { Status } from "../domain/tracking/Status";
import type { StatusRule } from "../domain/tracking/StatusRule";
import { taskStatus } from "../domain/tracking/taskStatus";
import { statusOf, type TrackedState } from "../domain/tracking/trackedStatus";
import { STATUS_LABELS, UNIT_ROLE_LABELS } from "../sheets/labels";
import { MARKS } from "../sheets/marks";
import type { ReadRow } from "../sheets/parts/readSheetTable";
import { trackedState } from "../sheets/parts/trackedState";
import type { ProgressRecord } from "../sheets/progress/ProgressRecord";
import { progressRecordOf, readProgressSheet } from "../sheets/progress/readProgressSheet";
import { statusRule } from "../sheets/settings/statusRule";
import { readTaskSheet } from "../sheets/tasks/readTaskSheet";
import { recordOfRow } from "../sheets/tasks/recordOfRow";
import type { TaskRecord } from "../sheets/tasks/TaskRecord";
import { progressOf } from "./workbook/assignTasks";
import { contentOf, sheetsMarked, usualNames } from "./workbook/ownSheets";
import { readOwnSettings } from "./workbook/readOwnSettings";
import type { WorkbookPort } from "./ports/WorkbookPort";

/** A task's status as its cell says it ("Quá hạn"). */
export interface ShownStatus {
  readonly ordinal: string;
  readonly status: string;
}

const READ = [MARKS.settings, MARKS.tasks, MARKS.progress] as const;

/**
 * The status of every task by what the workbook holds now, in the order of the sheet; none when there is no task table. The rule is that
 * of the cells' formulas, the office's own done words included: a task stands as its lines in "Tiến độ" do.
 *
 * @example await readStatuses(port, "2025-04-01") // => [{ ordinal: "1", status: "Quá hạn" }, …]
 */
export async function readStatuses(port: WorkbookPort, today: IsoDate): Promise<readonly ShownStatus[]> {
  const { survey, contents } = await port.read(sheetsMarked(READ), usualNames(READ));
  const content = contentOf(survey, contents, MARKS.tasks);
  const rule = statusRule(readOwnSettings(contentOf(survey, contents, MARKS.settings)), today);
  const progress = contentOf(survey, contents, MARKS.progress);
  const lines = linesByTask(progress === null ? [] : (readProgressSheet(progress)?.rows ?? []));
  const rows = content === null ? [] : (readTaskSheet(content)?.rows ?? []);
  return rows
    .map(recordOfRow)
    .filter((task) => task.content !== "")
    .map((task) => ({
      ordinal: task.ordinal,
      status: STATUS_LABELS[statusOfTask(task, lines.get(task.key) ?? [], rule)],
    }));
}

function linesByTask(rows: readonly ReadRow[]): ReadonlyMap<string, readonly ProgressRecord[]> {
  const lines = new Map<string, ProgressRecord[]>();
  for (const record of rows.map(progressRecordOf)) {
    const ofTask = lines.get(record.taskKey);
    if (ofTask === undefined) lines.set(record.taskKey, [record]);
    else ofTask.push(record);
  }
  return lines;
}

function statusOfTask(task: TaskRecord, lines: readonly ProgressRecord[], rule: StatusRule): Status {
  const leads = lines.filter(isLead);
  const judged = lines.map((line) => {
    const typed = isLead(line) && leads.length === 1 ? new Map([...progressOf(task), ...line.typed]) : line.typed;
    return { isLead: isLead(line), status: judge(trackedState({ ...line, typed }), rule) };
  });
  return taskStatus(judged) ?? judge(trackedState(task), rule);
}

function isLead({ role }: ProgressRecord): boolean {
  return role === UNIT_ROLE_LABELS.lead;
}

function judge(state: TrackedState, { asOf, reminderDays, doneWords }: StatusRule): Status {
  return statusOf(state, asOf, reminderDays, doneWords);
}
