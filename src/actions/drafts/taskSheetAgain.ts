import { ownHeadings } from "../../sheets/parts/ColumnTable";
import type { ReadRow, ReadTable } from "../../sheets/parts/readSheetTable";
import { settledRow } from "../../sheets/parts/settledRow";
import { TASK_HEADINGS } from "../../sheets/headings";
import { recordOfRow } from "../../sheets/tasks/recordOfRow";
import { milestonesOfTime, type ScheduleReader } from "../../sheets/tasks/scheduleReader";
import type { TaskRecord } from "../../sheets/tasks/TaskRecord";
import { taskSheet } from "../../sheets/tasks/taskSheet";
import { TASK_TABLE } from "../../sheets/tasks/taskTable";
import { textOf } from "../../spec/cellValues";
import type { SheetSpec } from "../../spec/SheetSpec";

/** The task table as it stands, and what its sheet is made of. `tasks` are the tasks of its rows with content, in their order. */
export interface TasksAgain {
  readonly table: ReadTable;
  readonly name: string;
  readonly tasks: readonly TaskRecord[];
  readonly reader: ScheduleReader;
  readonly year: number;
  readonly isLinked: boolean;
}

/**
 * The sheet "Nhiệm vụ" of tasks that stand in it already, every row that people typed in its place.
 *
 * @example taskSheetAgain({ table, name: "Nhiệm vụ", tasks, reader, year: 2025, isLinked: false }).name // => "Nhiệm vụ"
 */
export function taskSheetAgain({ table, name, tasks, reader, year, isLinked }: TasksAgain): SheetSpec {
  const rest = tasks.values();
  const records = table.rows.flatMap((row): readonly TaskRecord[] => {
    const own = recordOfRow(settledRow(row));
    const record = holdsTask(row) ? (rest.next().value ?? own) : own;
    if (!holdsTask(row) && !holdsAnything(record)) return [];
    return [{ ...record, waitsForDate: milestonesOfTime(record.time, reader, null).waitsForDate }];
  });
  return taskSheet({
    name,
    year,
    tasks: records,
    parked: table.parked.map((row) => recordOfRow(settledRow(row))),
    extras: ownHeadings(TASK_TABLE, table.headings),
    order: table.headings,
    isLinked,
  });
}

/**
 * Whether a row of the task table holds a task.
 *
 * @example holdsTask({ row: 5, cells: new Map([["Nội dung nhiệm vụ", "Họp giao ban"]]) }) // => true
 */
export function holdsTask({ cells }: Pick<ReadRow, "cells">): boolean {
  return textOf(cells.get(TASK_HEADINGS.content)) !== "";
}

function holdsAnything({ lead, coordinating, time, typed }: TaskRecord): boolean {
  return lead !== "" || coordinating !== "" || time !== "" || typed.size > 0;
}
