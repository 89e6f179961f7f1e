// The officer marks tasks as done, many at once.

import { fullAddress } from "../domain/grid/Grid";
import { formatDay } from "../domain/grid/dateOfCell";
import { lastDayOfMonth, quarterOf, type IsoDate } from "../domain/plan/IsoDate";
import type { Quarter } from "../domain/plan/Quarter";
import { err, ok, type Result } from "../domain/text/result";
import type { StatusRule } from "../domain/tracking/StatusRule";
import { plannedQuarters, type TrackedState } from "../domain/tracking/trackedStatus";
import { PROGRESS_HEADINGS, QUARTER_HEADINGS } from "../sheets/headings";
import { PROGRESS_CHOICES } from "../sheets/vocabularyChoices";
import { MARKS } from "../sheets/marks";
import { readProgressSheet } from "../sheets/progress/readProgressSheet";
import { statusRule } from "../sheets/settings/statusRule";
import { readTaskSheet } from "../sheets/tasks/readTaskSheet";
import { textOf } from "../spec/cellValues";
import { LOOKS } from "../spec/styles";
import type { FixDraft } from "./drafts/FixDraft";
import type { ActionFailure } from "./workbook/ActionFailure";
import { contentOf, sheetsMarked, usualNames } from "./workbook/ownSheets";
import { readOwnSettings } from "./workbook/readOwnSettings";
import { taskStandings, type TaskStanding } from "./workbook/taskStandings";
import type { CellEdit, SheetContent, WorkbookPort } from "./ports/WorkbookPort";

const READ = [MARKS.settings, MARKS.tasks, MARKS.progress] as const;
const [DONE] = PROGRESS_CHOICES;

/** The tasks to be marked, by their keys, and the day on which they were done. */
export interface DoneInput {
  readonly tasks: readonly string[];
  readonly day: IsoDate;
  readonly today: IsoDate;
}

/** A row in which progress is said, and where its columns stand. */
interface Row {
  readonly content: SheetContent;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly row: number;
  readonly state: TrackedState;
}

/**
 * Drafts "Hoàn thành" for the planned quarters up to the day, of a task that has none of them open for the next one; and the day itself
 * where nothing of the task stays open. It is written where it counts: in the lines of "Tiến độ" that decide, before those are made in
 * "Nhiệm vụ". One request; nothing is changed.
 *
 * @example await prepareDone(port, { tasks: ["NV-1f3k9a"], day: "2025-03-20", today: "2025-04-01" }) // => ok({ changes: [{ cell: "'Tiến độ'!I6", before: "", after: "Hoàn thành" }, …], … })
 */
export async function prepareDone(port: WorkbookPort, input: DoneInput): Promise<Result<FixDraft, ActionFailure>> {
  const { survey, contents } = await port.read(sheetsMarked(READ), usualNames(READ));
  const tasks = contentOf(survey, contents, MARKS.tasks);
  if (tasks === null) return err({ kind: "no-task-table" });
  const progress = contentOf(survey, contents, MARKS.progress);
  const rule = statusRule(readOwnSettings(contentOf(survey, contents, MARKS.settings)), input.today);
  const wanted = new Set(input.tasks);
  const rows = taskStandings(survey, contents, rule)
    .filter(({ record }) => wanted.has(record.key))
    .flatMap((standing) => rowsOf(standing, tasks, progress));
  const cells = rows.flatMap((row) => editsOf(row, input.day, rule));
  const changes = cells.map(({ sheet, row, column, before, content }) => ({
    cell: fullAddress(sheet, row, column),
    before: textOf(before),
    after: content === DONE ? DONE : formatDay(input.day),
  }));
  return ok({ cells, specs: [], changes, left: [] });
}

function rowsOf(standing: TaskStanding, tasks: SheetContent, progress: SheetContent | null): readonly Row[] {
  const { lines, row, states } = standing;
  const [state] = states;
  if (lines.length === 0 || progress === null) {
    const columnOf = readTaskSheet(tasks)?.columnOf ?? new Map<string, number>();
    return state === undefined ? [] : [{ content: tasks, columnOf, row, state }];
  }
  const columnOf = readProgressSheet(progress)?.columnOf ?? new Map<string, number>();
  const leads = lines.filter(({ isLead }) => isLead);
  return (leads.length > 0 ? leads : lines).map((line) => ({ ...line, content: progress, columnOf }));
}

function editsOf({ content, columnOf, row, state }: Row, day: IsoDate, rule: StatusRule): readonly CellEdit[] {
  const open = plannedQuarters(state, rule.asOf, rule.doneWords).filter(({ done }) => !done);
  const due = open.filter(
    ({ quarter, milestone }) => (milestone === "expected" ? endOf(quarter, day) : milestone) <= endOfQuarter(day),
  );
  const closed = due.length > 0 ? due : open.slice(0, 1);
  const edit = (heading: string, what: Pick<CellEdit, "content" | "numberFormat">): readonly CellEdit[] => {
    const column = columnOf.get(heading);
    if (column === undefined) return [];
    const { sheet, cells, row: top, column: left } = content.grid;
    return [{ sheet, row, column, before: cells[row - top]?.[column - left] ?? null, ...what }];
  };
  const words = closed.flatMap(({ quarter }) => edit(QUARTER_HEADINGS[quarter - 1] ?? "", { content: DONE }));
  if (closed.length < open.length || state.completedOn !== null) return words;
  const { numberFormat } = LOOKS["input-date"];
  return [...words, ...edit(PROGRESS_HEADINGS.completedOn, { content: { date: day }, numberFormat })];
}

/** The last day of the quarter in which a day lies. */
function endOfQuarter(day: IsoDate): IsoDate {
  return endOf(quarterOf(day), day);
}

function endOf(quarter: Quarter, day: IsoDate): IsoDate {
  return lastDayOfMonth(Number(day.slice(0, 4)), quarter * 3);
}
