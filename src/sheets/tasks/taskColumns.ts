import type { Task } from "../../domain/plan/Plan";
import { ordinalCell, textCell, textOf } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import {
  EXTENSION_HEADINGS as EXTENSION,
  LEDGER_HEADINGS,
  MILESTONE_HEADINGS,
  TASK_HEADINGS as HEADING,
} from "../headings";
import { TASK_KIND_LABELS } from "../labels";
import { dayCell } from "../parts/dayCell";
import type { CellFinder, SheetColumn } from "../parts/SheetColumn";
import {
  MILESTONE_COLUMNS,
  nextMilestoneColumn,
  QUARTER_COLUMNS,
  statusColumn,
  workedOut,
} from "../parts/statusColumns";
import { textColumn } from "../parts/textColumn";
import { typedColumn } from "../parts/typedColumn";
import type { TaskRecord } from "./TaskRecord";

/** A column of the task table; `said` is what the plan says of it, where it says anything. */
export interface TaskColumn extends SheetColumn<TaskRecord> {
  readonly said?: (task: Task) => CellContent;
}

/** The columns of the task table, in their default order; a new one is a line here. */
export const TASK_COLUMNS: readonly TaskColumn[] = [
  {
    ...textColumn(HEADING.ordinal, 7, "ordinal"),
    role: "ordinal",
    said: ({ ordinal }) => ordinalCell(ordinal),
    write: ({ ordinal }) => ordinalCell(ordinal),
  },
  { ...textColumn(HEADING.content, 44, "content"), said: ({ content }) => textCell(content) },
  { ...textColumn(HEADING.kind, 11, "kind"), said: ({ kind }) => TASK_KIND_LABELS[kind] },
  { ...textColumn(HEADING.lead, 16, "lead"), said: ({ leadText }) => textCell(leadText) },
  {
    ...textColumn(HEADING.coordinating, 19, "coordinating"),
    said: ({ coordinatingText }) => textCell(coordinatingText),
  },
  { ...textColumn(HEADING.time, 15, "time"), said: ({ timeText }) => textCell(timeText) },
  {
    heading: HEADING.due,
    width: 12,
    role: "input-date",
    filledBy: "source",
    write: ({ due }) => due,
    read: (content) => ({ due: dayCell(content) }),
  },
  ...QUARTER_COLUMNS,
  typedColumn(HEADING.completedOn, 12, "input-date"),
  statusColumn(),
  typedColumn(HEADING.watcher, 13, "input"),
  typedColumn(HEADING.note, 14, "input"),
  typedColumn(EXTENSION.until, 11, "input-date"),
  typedColumn(EXTENSION.reason, 13, "input"),
  typedColumn(EXTENSION.paper, 13, "input"),
  ...MILESTONE_COLUMNS.map((column, index): TaskColumn => ({
    ...column,
    write: (task, at) => (task.waitsForDate ? typedMilestone(at, index + 1) : column.write(task, at)),
  })),
  nextMilestoneColumn(),
  {
    heading: EXTENSION.before,
    width: 12,
    hidden: true,
    role: "key",
    filledBy: "formula",
    write: ({ unextended }) => unextended ?? null,
    read: (content) => (textOf(content) === "" ? {} : { unextended: textOf(content) }),
  },
  workedOut(EXTENSION.waiting, extensionWaiting),
  ...Object.values(LEDGER_HEADINGS).map(ledgerColumn),
  { ...textColumn(HEADING.key, 12, "key"), hidden: true, role: "key", filledBy: "formula" },
  { ...textColumn(HEADING.base, 12, "base"), hidden: true, role: "key", filledBy: "formula" },
];

/** 1 where a task was put off to a day that is none of its milestones yet. */
function extensionWaiting(at: CellFinder): string {
  const until = at(EXTENSION.until);
  const counted = MILESTONE_HEADINGS.map((heading) => `${at(heading)}=${until}`).join(",");
  return `=IF(ISNUMBER(${until}),IF(OR(${counted}),0,1),0)`;
}

/** A hidden column that stands only beside a "Tiến độ", from which linkedColumns works it out. */
function ledgerColumn(heading: string): TaskColumn {
  return { heading, width: 12, hidden: true, role: "key", filledBy: "formula", write: () => null, read: () => ({}) };
}

/** A task that waits for a date takes the one typed into Hạn hoàn thành, in the quarter it falls in. */
function typedMilestone(at: CellFinder, quarter: number): CellContent {
  const due = at(HEADING.due);
  return { formula: `=IF(ISNUMBER(${due}),IF(ROUNDUP(MONTH(${due})/3,0)=${String(quarter)},${due},""),"")` };
}
