import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Status } from "../../domain/tracking/Status";
import type { StatusRule } from "../../domain/tracking/StatusRule";
import { taskStatus } from "../../domain/tracking/taskStatus";
import { plannedQuarters, statusOf, type TrackedState } from "../../domain/tracking/trackedStatus";
import { UNIT_ROLE_LABELS } from "../../sheets/labels";
import { MARKS } from "../../sheets/marks";
import { trackedState } from "../../sheets/parts/trackedState";
import type { ProgressRecord } from "../../sheets/progress/ProgressRecord";
import { progressRecordOf, readProgressSheet } from "../../sheets/progress/readProgressSheet";
import { readTaskSheet } from "../../sheets/tasks/readTaskSheet";
import { recordOfRow } from "../../sheets/tasks/recordOfRow";
import type { TaskRecord } from "../../sheets/tasks/TaskRecord";
import type { SheetContent, Survey } from "../ports/WorkbookPort";
import { progressOf } from "./assignTasks";
import { contentOf } from "./ownSheets";

/** A unit's line of a task in "Tiến độ", and how it stands; `row` counts from 0 at A1. */
export interface LineStanding {
  readonly record: ProgressRecord;
  readonly row: number;
  readonly isLead: boolean;
  readonly state: TrackedState;
  readonly status: Status;
}

/** A task of "Nhiệm vụ" and how it stands; `row` counts from 0 at A1. */
export interface TaskStanding {
  readonly record: TaskRecord;
  readonly row: number;
  readonly status: Status;
  /** Its units' lines, none before "Tiến độ" is made. */
  readonly lines: readonly LineStanding[];
  /** What decides: the states of the lines that lead, of all where none does, of the task itself where no unit has it. */
  readonly states: readonly TrackedState[];
}

/**
 * How every task stands by what the workbook holds, in the order of the sheet; none when there is no task table. The rule is that of the
 * cells' formulas: a task stands as its lines in "Tiến độ" do.
 *
 * @example taskStandings(survey, contents, rule)[0]?.status // => "overdue"
 */
export function taskStandings(
  survey: Survey,
  contents: ReadonlyMap<string, SheetContent>,
  rule: StatusRule,
): readonly TaskStanding[] {
  const content = contentOf(survey, contents, MARKS.tasks);
  const lines = linesByTask(contentOf(survey, contents, MARKS.progress));
  const rows = content === null ? [] : (readTaskSheet(content)?.rows ?? []);
  return rows
    .map((row) => ({ row: row.row, record: recordOfRow(row) }))
    .filter(({ record }) => record.content !== "")
    .map(({ row, record }) => standingOf(record, row, { lines: lines.get(record.key) ?? [], rule }));
}

/**
 * The first day that a task still waits for; null when nothing dated is open.
 *
 * @example nextMilestone(standing.states, rule) // => "2025-03-31"
 */
export function nextMilestone(states: readonly TrackedState[], rule: StatusRule): IsoDate | null {
  const open = states.flatMap((state) =>
    plannedQuarters(state, rule.asOf, rule.doneWords).flatMap(({ milestone, done }) =>
      done || milestone === "expected" ? [] : [milestone],
    ),
  );
  return open.sort()[0] ?? null;
}

interface PlacedLine {
  readonly record: ProgressRecord;
  readonly row: number;
}

function linesByTask(content: SheetContent | null): ReadonlyMap<string, readonly PlacedLine[]> {
  const lines = new Map<string, PlacedLine[]>();
  for (const row of content === null ? [] : (readProgressSheet(content)?.rows ?? [])) {
    const line = { record: progressRecordOf(row), row: row.row };
    const ofTask = lines.get(line.record.taskKey);
    if (ofTask === undefined) lines.set(line.record.taskKey, [line]);
    else ofTask.push(line);
  }
  return lines;
}

function standingOf(
  task: TaskRecord,
  row: number,
  { lines, rule }: { readonly lines: readonly PlacedLine[]; readonly rule: StatusRule },
): TaskStanding {
  const leads = lines.filter(({ record }) => isLead(record)).length;
  const judged = lines.map((line): LineStanding => {
    const { record } = line;
    const leading = isLead(record);
    const typed = leading && leads === 1 ? new Map([...progressOf(task), ...record.typed]) : record.typed;
    const state = trackedState({ ...record, typed });
    return { ...line, isLead: leading, state, status: judge(state, rule) };
  });
  const own = trackedState(task);
  const deciding = judged.filter((line) => line.isLead || leads === 0).map(({ state }) => state);
  return {
    record: task,
    row,
    status: taskStatus(judged) ?? judge(own, rule),
    lines: judged,
    states: deciding.length > 0 ? deciding : [own],
  };
}

function isLead({ role }: ProgressRecord): boolean {
  return role === UNIT_ROLE_LABELS.lead;
}

function judge(state: TrackedState, { asOf, reminderDays, doneWords }: StatusRule): Status {
  return statusOf(state, asOf, reminderDays, doneWords);
}
