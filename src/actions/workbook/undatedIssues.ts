import { mapSliced, type Sliced } from "../../domain/slices/inSlices";
import { fullAddress, type Grid } from "../../domain/grid/Grid";
import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Issue } from "../../domain/plan/Issue";
import type { StatusRule } from "../../domain/tracking/StatusRule";
import type { TrackedState } from "../../domain/tracking/trackedStatus";
import { undatedSince } from "../../domain/tracking/undatedSince";
import { PROGRESS_HEADINGS } from "../../sheets/headings";
import { UNIT_ROLE_LABELS } from "../../sheets/labels";
import { MARKS } from "../../sheets/marks";
import type { ReadTable } from "../../sheets/parts/readSheetTable";
import { trackedState } from "../../sheets/parts/trackedState";
import { progressRecordOf, readingProgressSheet } from "../../sheets/progress/readProgressSheet";
import { readTaskSheet } from "../../sheets/tasks/readTaskSheet";
import { recordOfRow } from "../../sheets/tasks/recordOfRow";
import type { SheetContent, Survey } from "../ports/WorkbookPort";
import { progressOf } from "./assignTasks";
import { contentOf } from "./ownSheets";

/** What a row says of its progress, and the cell in which the day it was done belongs. */
interface Tracked {
  readonly cell: string;
  readonly state: TrackedState;
}

/**
 * What is done after its deadline without a day, so that nobody can tell whether it was in time; rows of the same deadline together. A
 * task is looked at in its lines in "Tiến độ", in "Nhiệm vụ" itself only where no unit has it.
 *
 * @example atOnce(undatedIssues(survey, contents, rule)) // => [{ kind: "completed-undated", cell: "'Tiến độ'!R6", cells: ["'Tiến độ'!R6"], date: "2025-03-31", … }]
 */
export function* undatedIssues(
  survey: Survey,
  contents: ReadonlyMap<string, SheetContent>,
  rule: StatusRule,
): Sliced<readonly Issue[]> {
  const cells = new Map<IsoDate, string[]>();
  yield* mapSliced(yield* trackedRows(survey, contents), ({ cell, state }) => {
    const date = undatedSince(state, rule);
    if (date === null) return;
    const alike = cells.get(date);
    if (alike === undefined) cells.set(date, [cell]);
    else alike.push(cell);
  });
  return [...cells].map(([date, places]) => ({
    kind: "completed-undated",
    severity: "warning",
    cell: places[0] ?? null,
    cells: places,
    date,
  }));
}

function* trackedRows(survey: Survey, contents: ReadonlyMap<string, SheetContent>): Sliced<readonly Tracked[]> {
  const [tasks, progress] = [contentOf(survey, contents, MARKS.tasks), contentOf(survey, contents, MARKS.progress)];
  const taskTable = tasks === null ? undefined : readTaskSheet(tasks);
  const lineTable = progress === null ? undefined : yield* readingProgressSheet(progress);
  const records = (taskTable?.rows ?? []).map((row) => ({ row: row.row, record: recordOfRow(row) }));
  const lines = yield* mapSliced(lineTable?.rows ?? [], (row) => ({ row: row.row, record: progressRecordOf(row) }));
  const leads = countBy(lines.flatMap(({ record }) => (isLead(record) ? [record.taskKey] : [])));
  const listed = new Set(lines.map(({ record }) => record.taskKey));
  const own = new Map(records.map(({ record }) => [record.key, progressOf(record)]));
  const states = yield* mapSliced(lines, ({ row, record }) => {
    const ofTask = isLead(record) && leads.get(record.taskKey) === 1 ? own.get(record.taskKey) : undefined;
    const state = trackedState({ ...record, typed: new Map([...(ofTask ?? []), ...record.typed]) });
    return trackedAt(progress?.grid, lineTable, { row, state });
  });
  return [
    ...records.flatMap(({ row, record }) =>
      listed.has(record.key) ? [] : trackedAt(tasks?.grid, taskTable, { row, state: trackedState(record) }),
    ),
    ...states.flat(),
  ];
}

function trackedAt(
  grid: Grid | undefined,
  table: ReadTable | undefined,
  { row, state }: { readonly row: number; readonly state: TrackedState },
): readonly Tracked[] {
  const column = table?.columnOf.get(PROGRESS_HEADINGS.completedOn);
  return grid === undefined || column === undefined ? [] : [{ cell: fullAddress(grid.sheet, row, column), state }];
}

function isLead({ role }: { readonly role: string }): boolean {
  return role === UNIT_ROLE_LABELS.lead;
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
