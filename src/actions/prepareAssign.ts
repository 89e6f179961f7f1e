// The officer gives many tasks at once a lead, coordinating units and a time.

import { fullAddress } from "../domain/grid/Grid";
import type { IsoDate } from "../domain/plan/IsoDate";
import { err, ok, type Result } from "../domain/text/result";
import { TASK_HEADINGS } from "../sheets/headings";
import { MARKS } from "../sheets/marks";
import type { ReadTable } from "../sheets/parts/readSheetTable";
import { planYear } from "../sheets/settings/planYear";
import { scheduleReaderOf } from "../sheets/settings/scheduleReaderOf";
import { withExtension, withoutExtension } from "../sheets/tasks/extension";
import { mergeCell } from "../sheets/tasks/mergeCell";
import { milestonesOfTime, type ScheduleReader } from "../sheets/tasks/scheduleReader";
import type { TaskRecord } from "../sheets/tasks/TaskRecord";
import { dayIn } from "../spec/cellValues";
import type { AssignDraft, GivenTask } from "./drafts/AssignDraft";
import { madeAndUpdated } from "./drafts/madeAndUpdated";
import { taskSheetAgain } from "./drafts/taskSheetAgain";
import { withOthers } from "./drafts/withOthers";
import type { ActionFailure } from "./workbook/ActionFailure";
import { taskRecords, taskRowKeys } from "./workbook/assignTasks";
import { contentOf, ownSheet, sheetsMarked, usualNames } from "./workbook/ownSheets";
import { readOwnSettings } from "./workbook/readOwnSettings";
import { readOwnTasks } from "./workbook/readOwnTasks";
import type { WorkbookPort } from "./ports/WorkbookPort";

const READ = [MARKS.settings, MARKS.tasks, MARKS.progress] as const;
const PARTS = ["lead", "coordinating", "time"] as const;

/** What is given to tasks, as it is to stand in their cells; null leaves the cell. */
export type GivenParts = Readonly<Record<(typeof PARTS)[number], string | null>>;

/** The tasks that are given out, by their keys. `onlyEmpty`: what stands in a cell already stays. */
export interface AssignInput {
  readonly tasks: readonly string[];
  readonly given: GivenParts;
  readonly onlyEmpty: boolean;
  readonly today: IsoDate;
}

/**
 * Drafts "Nhiệm vụ" with a lead, coordinating units and a time for many tasks at once; what is due follows the time, and a day that
 * somebody typed stays. One request; nothing is changed.
 *
 * @example await prepareAssign(port, { tasks: ["NV-1f3k9a"], given: { lead: "Văn phòng", coordinating: null, time: "Quý II" }, onlyEmpty: true, today: "2025-04-01" })
 * // => ok({ cells: 2, tasks: [{ cell: "'Nhiệm vụ'!D6", parts: { lead: { before: "", after: "Văn phòng" }, … }, … }], … })
 */
export async function prepareAssign(
  port: WorkbookPort,
  input: AssignInput,
): Promise<Result<AssignDraft, ActionFailure>> {
  const { survey, contents } = await port.read(sheetsMarked(READ), usualNames(READ));
  const content = contentOf(survey, contents, MARKS.tasks);
  const table = readOwnTasks(content);
  if (!table.ok) return table;
  if (table.value === null || content === null) return err({ kind: "no-task-table" });
  const { settings } = readOwnSettings(contentOf(survey, contents, MARKS.settings));
  const reader = scheduleReaderOf(settings);
  const before = taskRecords(table.value.rows, reader);
  const after = givenOut(table.value, before, { input, reader });
  const tasks = givenTasks(table.value, content.grid.sheet, { before, after });
  const isLinked = ownSheet(survey, MARKS.progress) !== undefined;
  const about = { name: content.grid.sheet, year: planYear(settings, input.today), reader, isLinked };
  const specs = tasks.length === 0 ? [] : [taskSheetAgain({ ...about, table: table.value, tasks: after })];
  const kept = withOthers(specs, contents);
  return ok({
    specs: kept.specs,
    tasks,
    cells: tasks.reduce((sum, { parts }) => sum + Object.keys(parts).length, 0),
    hasForms: isLinked,
    issues: [],
    preview: {
      ...madeAndUpdated(survey, specs),
      tasksAdded: 0,
      tasksKept: 0,
      tasksMoved: 0,
      typedCellsKept: 0,
      conflicts: [],
      othersMoved: kept.othersMoved,
    },
  });
}

interface GivingOut {
  readonly input: AssignInput;
  readonly reader: ScheduleReader;
}

function givenOut(table: ReadTable, tasks: readonly TaskRecord[], { input, reader }: GivingOut): readonly TaskRecord[] {
  const wanted = new Set(input.tasks);
  return taskRowKeys(table.rows).flatMap(({ key }, index) => {
    const task = tasks[index];
    if (task === undefined) return [];
    if (!wanted.has(key)) return [task];
    const said = (part: (typeof PARTS)[number]): string =>
      input.onlyEmpty && task[part] !== "" ? task[part] : (input.given[part] ?? task[part]);
    const given = { ...task, lead: said("lead"), coordinating: said("coordinating") };
    return [said("time") === task.time ? given : timed(given, said("time"), reader)];
  });
}

/** A task at another time; the day that somebody typed into Hạn hoàn thành stays, the one that was worked out does not. */
function timed(task: TaskRecord, time: string, reader: ScheduleReader): TaskRecord {
  const old = milestonesOfTime(task.time, reader, null);
  const due = mergeCell(TASK_HEADINGS.due, old.due, task.due, task.base);
  const typed = due.typed ? (dayIn(task.due) ?? null) : null;
  return withExtension({ ...withoutExtension(task), time, ...milestonesOfTime(time, reader, typed) });
}

interface BeforeAndAfter {
  readonly before: readonly TaskRecord[];
  readonly after: readonly TaskRecord[];
}

function givenTasks(
  { rows, columnOf }: ReadTable,
  sheet: string,
  { before, after }: BeforeAndAfter,
): readonly GivenTask[] {
  return taskRowKeys(rows).flatMap(({ row: { row } }, index): readonly GivenTask[] => {
    const [old, now] = [before[index], after[index]];
    if (old === undefined || now === undefined) return [];
    const changed = PARTS.filter((part) => old[part] !== now[part] && columnOf.has(TASK_HEADINGS[part]));
    const [first] = changed;
    if (first === undefined) return [];
    const cell = fullAddress(sheet, row, columnOf.get(TASK_HEADINGS[first]) ?? 0);
    const parts = Object.fromEntries(changed.map((part) => [part, { before: old[part], after: now[part] }]));
    return [{ ordinal: now.ordinal, content: now.content, cell, parts }];
  });
}
