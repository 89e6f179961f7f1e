import type { UnitMention } from "../../domain/plan/Unit";
import { expandMention } from "../../domain/units/expandMention";
import { splitUnits } from "../../domain/units/splitUnits";
import { unitRoles } from "../../domain/units/unitRoles";
import { dayIn, textOf } from "../../spec/cellValues";
import { formatDay } from "../../domain/grid/dateOfCell";
import { EXTENSION_HEADINGS, TASK_HEADINGS } from "../../sheets/headings";
import { UNIT_ROLE_LABELS } from "../../sheets/labels";
import { REPORT_TEXTS } from "../../sheets/vocabularyReport";
import { TASK_FIELD_HEADINGS } from "../../sheets/parts/fieldColumns";
import type { CellContent } from "../../spec/SheetSpec";
import { withExtension } from "../../sheets/tasks/extension";
import { isOwnRow } from "../../sheets/tasks/pairRows";
import { settledRow } from "../../sheets/parts/settledRow";
import { TASK_PROGRESS_HEADINGS } from "../../sheets/progress/progressColumns";
import type { ProgressRecord } from "../../sheets/progress/ProgressRecord";
import type { ReadRow } from "../../sheets/parts/readSheetTable";
import { ownRecord, recordOfRow } from "../../sheets/tasks/recordOfRow";
import { milestonesOfTime, type ScheduleReader } from "../../sheets/tasks/scheduleReader";
import { taskKeys } from "../../sheets/tasks/taskKeys";
import type { TaskRecord } from "../../sheets/tasks/TaskRecord";
import type { TrackedWorkbook } from "./trackedWorkbook";

/** Who does what: a line for each task of each unit, typed cells empty, and the phrases nobody stands behind. */
export interface Assignments {
  readonly tasks: readonly TaskRecord[];
  readonly lines: readonly ProgressRecord[];
  readonly unassigned: readonly { readonly ordinal: string; readonly text: string }[];
}

/**
 * Shares the tasks of the task table out to the units of the catalogue, as lead or coordinating, by what the table says now.
 *
 * @example assignTasks(workbook, { year: 2025, beforeIncludesDay: false }).lines.length // => 140
 */
export function assignTasks({ tasks: table, catalogue }: TrackedWorkbook, reader: ScheduleReader): Assignments {
  const tasks = taskRecords(table.rows, reader);
  // As it stands, because so the lead's line shows it.
  const said = new Map(taskRowKeys(table.rows).map(({ row, key }) => [key, progressOf(recordOfRow(row))]));
  const lines: ProgressRecord[] = [];
  const unassigned: { readonly ordinal: string; readonly text: string }[] = [];
  for (const task of tasks) {
    const leadUnits = splitUnits(task.lead, catalogue);
    const coordinatingUnits = splitUnits(task.coordinating, catalogue);
    const missing = (mention: UnitMention): boolean => expandMention(mention, catalogue).missing;
    for (const { text } of [...leadUnits, ...coordinatingUnits].filter(missing))
      unassigned.push({ ordinal: task.ordinal, text });
    const roles = unitRoles({ leadUnits, coordinatingUnits }, catalogue);
    const isOnlyLead = roles.filter(({ role }) => role === "lead").length === 1;
    for (const { unit, role } of roles) {
      const line = lineOf(task, { code: unit.code, name: unit.name, role: UNIT_ROLE_LABELS[role] });
      const fromTask = isOnlyLead && role === "lead" ? said.get(task.key) : undefined;
      lines.push(fromTask === undefined ? line : { ...line, fromTask });
    }
  }
  return { tasks, lines, unassigned };
}

/**
 * The rows of the task table as tasks; rows that somebody added since the table was made get their key and milestones.
 *
 * @example taskRecords(table.rows, { year: 2025, beforeIncludesDay: false })[0]?.key // => "NV-1f3k9a"
 */
export function taskRecords(rows: readonly ReadRow[], reader: ScheduleReader): readonly TaskRecord[] {
  return taskRowKeys(rows).map(({ row, key }) =>
    isOwnRow(row)
      ? ownRecord(settledRow(row), key, reader)
      : withExtension(withTypedDate(recordOfRow(settledRow(row)), reader)),
  );
}

/**
 * The rows of the task table that hold a task, each with its key; one that somebody added since the table was made gets its own.
 *
 * @example taskRowKeys(table.rows)[0]?.key // => "NV-1f3k9a"
 */
export function taskRowKeys(rows: readonly ReadRow[]): readonly { readonly row: ReadRow; readonly key: string }[] {
  const filled = rows.filter(({ cells }) => textOf(cells.get(TASK_HEADINGS.content)) !== "");
  const fresh = taskKeys(filled.map(({ cells }) => textOf(cells.get(TASK_HEADINGS.content))));
  return filled.map((row, index) => ({ row, key: textOf(row.cells.get(TASK_HEADINGS.key)) || (fresh[index] ?? "") }));
}

/** A task that waits for a date is due on the one typed into Hạn hoàn thành; the sheet works that out by formula. */
function withTypedDate(task: TaskRecord, reader: ScheduleReader): TaskRecord {
  const day = dayIn(task.due);
  if (day === undefined || task.milestones.some((milestone) => milestone !== null)) return task;
  return { ...task, milestones: milestonesOfTime("", reader, day).milestones };
}

/**
 * What the officer says of how far a task is in the task table itself.
 *
 * @example progressOf(task).get("Quý I") // => "Hoàn thành"
 */
export function progressOf({ typed }: TaskRecord): ProgressRecord["typed"] {
  return new Map([...typed].filter(([heading]) => TASK_PROGRESS_HEADINGS.includes(heading)));
}

function fieldsOf({ typed }: TaskRecord): Pick<ProgressRecord, "fields"> {
  const fields = TASK_FIELD_HEADINGS.flatMap((heading): readonly (readonly [string, CellContent])[] => {
    const content = typed.get(heading) ?? null;
    return content === null ? [] : [[heading, content]];
  });
  return fields.length === 0 ? {} : { fields: new Map(fields) };
}

/** The time as the plan says it, and the day that the task was put off to. */
function withNewDay({ time, typed, unextended }: TaskRecord): string {
  const until = dayIn(typed.get(EXTENSION_HEADINGS.until));
  return unextended === undefined || until === undefined
    ? time
    : `${time}\n(${REPORT_TEXTS.extendedTo} ${formatDay(until)})`;
}

function lineOf(
  task: TaskRecord,
  unit: { readonly code: string; readonly name: string; readonly role: string },
): ProgressRecord {
  return {
    taskKey: task.key,
    ordinal: task.ordinal,
    content: task.content,
    time: withNewDay(task),
    unitCode: unit.code,
    unit: unit.name,
    role: unit.role,
    milestones: task.milestones,
    typed: new Map(),
    ...fieldsOf(task),
  };
}
