import type { CellChange } from "../../domain/checking/fixes/Fix";
import { fullAddress } from "../../domain/grid/Grid";
import type { Issue } from "../../domain/plan/Issue";
import type { Task } from "../../domain/plan/Plan";
import { formatDay } from "../../domain/grid/dateOfCell";
import { textOf } from "../../spec/cellValues";
import { TASK_HEADINGS } from "../../sheets/headings";
import { MARKS } from "../../sheets/marks";
import type { SheetSpec } from "../../spec/SheetSpec";
import { TASK_HEADING_ROW } from "../../sheets/tasks/taskSheet";
import type { TaskTableDraft } from "./TaskTableDraft";

type SwappedDay = Extract<Issue, { readonly kind: "time-is-date-cell" }>;

/**
 * The fixes of what was doubtful about reading the source, once the draft is written: a day that Excel may have changed over is put right in
 * the task table, because the source is never changed. Rows in which a person wrote another time have none.
 *
 * @example fixesInDraft(draft).get(swappedDay) // => [{ kind: "swap-date", cells: [{ cell: "'Nhiệm vụ'!F8", … }], catalogue: [] }]
 */
export function fixesInDraft(draft: Pick<TaskTableDraft, "issues" | "plan" | "specs">): TaskTableDraft["fixes"] {
  const spec = draft.specs.find(({ mark }) => mark === MARKS.tasks);
  if (spec === undefined) return new Map();
  return new Map(
    draft.issues.filter(isSwappedDay).flatMap((issue) => {
      const tasks = draft.plan.tasks.filter((task) => task.source.time === issue.cell);
      const cells = tasks.flatMap((task) => changeOf(task, issue, spec));
      return cells.length === 0 ? [] : [[issue, [{ kind: "swap-date", cells, catalogue: [] }] as const] as const];
    }),
  );
}

function isSwappedDay(issue: Issue): issue is SwappedDay {
  return issue.kind === "time-is-date-cell" && issue.swapped !== null;
}

function changeOf(task: Task, { date, swapped }: SwappedDay, { name, rows }: SheetSpec): readonly CellChange[] {
  const headings = rows[TASK_HEADING_ROW] ?? [];
  const column = headings.indexOf(TASK_HEADINGS.time);
  const content = headings.indexOf(TASK_HEADINGS.content);
  const before = formatDay(date);
  const row = rows.findIndex(
    (cells, index) =>
      index > TASK_HEADING_ROW && textOf(cells[content]) === task.content && textOf(cells[column]) === before,
  );
  if (row < 0 || swapped === null) return [];
  return [{ cell: fullAddress(name, row, column), part: "time", before, after: formatDay(swapped) }];
}
