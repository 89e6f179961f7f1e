import type { Task } from "../../domain/plan/Plan";
import { comparisonKey } from "../../domain/text/comparisonKey";
import { matchTasks } from "../../domain/tracking/matchTasks";
import { textOf } from "../../spec/cellValues";
import { TASK_HEADINGS as HEADING } from "../headings";
import type { ReadRow } from "../parts/readSheetTable";
import { taskKeys } from "./taskKeys";

/** The base line of a row that a person added starts so: it is no part of the source and never leaves with it. */
export const OWN_ROW = "+";

/**
 * Whether a person added this row to the table: it has no key yet, or bears the sign of one.
 *
 * @example isOwnRow({ row: 9, cells: new Map([["Nội dung nhiệm vụ", "Họp giao ban"]]) }) // => true
 */
export function isOwnRow({ cells }: ReadRow): boolean {
  return textOf(cells.get(HEADING.key)) === "" || textOf(cells.get(HEADING.base)).startsWith(OWN_ROW);
}

/**
 * For each task of the plan the row it had in the table: by key while the source's words are the same, else the likest row. A row that
 * a person added becomes a task's only when it says exactly the same.
 *
 * @example pairRows(plan.tasks, table.rows)[0]?.row // => 5
 */
export function pairRows(tasks: readonly Task[], old: readonly ReadRow[]): readonly (ReadRow | undefined)[] {
  const keys = taskKeys(tasks.map((task) => task.content));
  const keyed = queues(old, (row) => (isOwnRow(row) ? undefined : textOf(row.cells.get(HEADING.key))));
  const byKey = keys.map((key) => keyed.get(key)?.shift());
  const alike = fill(
    tasks,
    byKey,
    old.filter((row) => !isOwnRow(row)),
  );
  const worded = queues(old.filter(isOwnRow), (row) => comparisonKey(textOf(row.cells.get(HEADING.content))));
  return alike.map((row, index) => row ?? worded.get(comparisonKey(tasks[index]?.content ?? ""))?.shift());
}

/** Finds rows for the tasks that have none yet among the rows that no task has. */
function fill(
  tasks: readonly Task[],
  pairs: readonly (ReadRow | undefined)[],
  old: readonly ReadRow[],
): readonly (ReadRow | undefined)[] {
  const used = new Set(pairs);
  const rest = old.filter((row) => !used.has(row));
  const open = tasks.flatMap((task, index) => (pairs[index] === undefined ? [{ task, index }] : []));
  const words = ({ cells }: ReadRow): { readonly ordinal: string; readonly content: string } => ({
    ordinal: textOf(cells.get(HEADING.ordinal)),
    content: textOf(cells.get(HEADING.content)),
  });
  const matches = matchTasks(
    rest.map(words),
    open.map(({ task }) => task),
  );
  const found = new Map(open.map(({ index }, place) => [index, rest[matches.get(place) ?? -1]]));
  return pairs.map((row, index) => row ?? found.get(index));
}

/** Rows by key, in order, to be taken one by one. */
function queues(rows: readonly ReadRow[], keyOf: (row: ReadRow) => string | undefined): Map<string, ReadRow[]> {
  const found = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const queue = found.get(key) ?? [];
    queue.push(row);
    found.set(key, queue);
  }
  return found;
}
