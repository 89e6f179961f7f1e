import { comparisonKey } from "../../domain/text/comparisonKey";
import type { Plan } from "../../domain/plan/Plan";
import { textOf } from "../../spec/cellValues";
import { extraColumns } from "./extraColumns";
import { TASK_HEADINGS as HEADING } from "../headings";
import { mergeTask, type TaskConflict } from "./mergeTask";
import { isOwnRow, pairRows } from "./pairRows";
import { placeOwnRows } from "./placeOwnRows";
import type { ReadRow, ReadTable } from "../parts/readSheetTable";
import { ownHeadings } from "../parts/ColumnTable";
import { settledRow } from "../parts/settledRow";
import { ownRecord, recordOfRow } from "./recordOfRow";
import type { ScheduleReader } from "./scheduleReader";
import { taskKeys } from "./taskKeys";
import type { TaskRecord } from "./TaskRecord";
import { TASK_TABLE } from "./taskTable";

/** The task table that a plan and an existing table amount to. */
export interface MergedTasks {
  readonly tasks: readonly TaskRecord[];
  readonly parked: readonly TaskRecord[];
  /** Columns between ours and the hidden ones: the source's further columns and people's own. */
  readonly extras: readonly string[];
  readonly added: number;
  readonly kept: number;
  readonly moved: number;
  readonly typedKept: number;
  readonly conflicts: readonly TaskConflict[];
  readonly changes: TaskChanges;
}

/** A task as it is told: its number and words. */
export interface ToldTask {
  readonly ordinal: string;
  readonly content: string;
}

/** What differs between the plan and the table that was made of an earlier one. */
export interface TaskChanges {
  readonly added: readonly ToldTask[];
  readonly gone: readonly ToldTask[];
  readonly reworded: readonly { readonly before: ToldTask; readonly after: ToldTask }[];
}

/**
 * Merges a plan into the task table that stands in the workbook: every cell that a person filled stays with its task, rows that a person
 * added stay in their place, tasks that the plan no longer has are parked, and parked ones that came back are restored.
 *
 * @example mergeTasks(plan, null, { year: 2025, beforeIncludesDay: false }).added // => 11
 */
export function mergeTasks(plan: Plan, existing: ReadTable | null, scheduleOf: ScheduleReader): MergedTasks {
  const extras = extraColumns(plan.extraColumns);
  const { rows, parked } = { rows: filledRows(existing?.rows), parked: filledRows(existing?.parked) };
  const pairs = pairRows(plan.tasks, [...rows, ...parked]);
  const paired = new Set(pairs);
  const left = rows.filter((row) => !paired.has(row));
  const own = ownRows(left, pairs);
  const gone = left.filter((row) => !own.includes(row));
  const stillGone = parked.filter((row) => !paired.has(row));
  const keys = keysFor(plan, pairs, own);
  const made = plan.tasks.map((task, index) =>
    mergeTask({ task, extras, scheduleOf, key: keys[index] ?? "" }, pairs[index]),
  );
  const ownRecords = own.map((row, index) => ownRecord(settledRow(row), keys[pairs.length + index] ?? "", scheduleOf));
  const parkedRecords = [...stillGone, ...gone].map((row) => recordOfRow(settledRow(row)));
  const planned = made.map(({ record }) => record);
  const added = pairs.filter((row) => row === undefined).length;
  return {
    tasks: placeOwnRows(planned, pairs, { records: ownRecords, rows: own }, rows),
    parked: parkedRecords,
    extras: columnsBetween(
      extras.map(({ heading }) => heading),
      existing,
    ),
    added,
    kept: pairs.length - added + own.length,
    moved: gone.length,
    typedKept: sum(made.map(({ typed }) => typed)) + sum([...own, ...gone, ...stillGone].map(typedIn)),
    conflicts: made.flatMap(({ conflicts }) => conflicts),
    changes: changesIn(plan, pairs, gone),
  };
}

function changesIn({ tasks }: Plan, pairs: readonly (ReadRow | undefined)[], gone: readonly ReadRow[]): TaskChanges {
  const keys = taskKeys(tasks.map(({ content }) => content));
  const paired = tasks.map((task, index) => ({ after: told(task), row: pairs[index], key: keys[index] }));
  return {
    added: paired.filter(({ row }) => row === undefined).map(({ after }) => after),
    gone: gone.map(toldRow),
    reworded: paired.flatMap(({ after, row, key }) => {
      // With the key of its words a task says what it said; a person's correction in the table is none of the plan's.
      if (row === undefined || textOf(row.cells.get(HEADING.key)) === key) return [];
      const before = toldRow(row);
      return comparisonKey(before.content) === comparisonKey(after.content) ? [] : [{ before, after }];
    }),
  };
}

function told({ ordinal, content }: ToldTask): ToldTask {
  return { ordinal, content };
}

function toldRow({ cells }: ReadRow): ToldTask {
  return { ordinal: textOf(cells.get(HEADING.ordinal)), content: textOf(cells.get(HEADING.content)) };
}

/** Rows that a person typed, or made by copying another row and changing its words. */
function ownRows(left: readonly ReadRow[], pairs: readonly (ReadRow | undefined)[]): readonly ReadRow[] {
  const keyOf = (row: ReadRow | undefined): string => textOf(row?.cells.get(HEADING.key));
  const pairedKeys = new Set(pairs.map(keyOf));
  return left.filter((row) => isOwnRow(row) || pairedKeys.has(keyOf(row)));
}

/** Rows in which anything but our own formulas and keys stands. */
function filledRows(rows: readonly ReadRow[] = []): readonly ReadRow[] {
  return rows.filter((row) => textOf(row.cells.get(HEADING.content)) !== "" || typedIn(row) > 0);
}

/** How many cells of a row neither the source nor a formula gives. */
function typedIn(row: ReadRow): number {
  return recordOfRow(row).typed.size;
}

/** Keys of the plan's tasks, then of people's own rows: the old ones where there are, else made from the words; never one twice. */
function keysFor(plan: Plan, pairs: readonly (ReadRow | undefined)[], own: readonly ReadRow[]): readonly string[] {
  const contents = [
    ...plan.tasks.map((task) => task.content),
    ...own.map(({ cells }) => textOf(cells.get(HEADING.content))),
  ];
  const fresh = taskKeys(contents);
  const old = [...pairs, ...own].map((row) => textOf(row?.cells.get(HEADING.key)));
  const used = new Set(old.filter((key) => key !== ""));
  const given = new Set<string>();
  return old.map((key, index) => {
    const wanted = key !== "" && !given.has(key) ? key : unused(fresh[index] ?? "", used);
    used.add(wanted);
    given.add(wanted);
    return wanted;
  });
}

function unused(key: string, used: ReadonlySet<string>): string {
  if (!used.has(key)) return key;
  for (let number = 2; ; number += 1) {
    if (!used.has(`${key}-${String(number)}`)) return `${key}-${String(number)}`;
  }
}

function columnsBetween(extras: readonly string[], existing: ReadTable | null): readonly string[] {
  return ownHeadings(TASK_TABLE, [...new Set([...extras, ...(existing?.headings ?? [])])]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
