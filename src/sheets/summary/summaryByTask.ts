import { cellAddress } from "../../domain/grid/Grid";
import { ordinalCell, rowOf } from "../../spec/cellValues";
import { countAll, countSilent, countStatus, ratio } from "./countFormulas";
import { BY_TASK_HEADINGS, PROGRESS_HEADINGS, SUMMARY_HEADINGS, TASK_HEADINGS } from "../headings";
import { TEXTS } from "../labels";
import { TABLES } from "../marks";
import { roleOfLines, statusOfLines } from "../tasks/linkedColumns";
import type { Period } from "../../domain/tracking/Period";
import type { CellContent } from "../../spec/SheetSpec";
import type { SummaryPart } from "./SummaryPart";

/** A task of the summary. */
export interface SummaryTask {
  readonly key: string;
  readonly ordinal: string;
  readonly content: string;
}

/** The key of a task; behind it whether the two ledgers differ over it, and whose lines decide. */
const KEY_COLUMN = 15;
const ROLE_COLUMN = KEY_COLUMN + 2;
const WIDTH = SUMMARY_HEADINGS.length + 1;
/** How many rows stand above the tasks in their part. */
export const TASK_HEADING_ROWS = 2;

const BY = PROGRESS_HEADINGS.taskKey;

/**
 * Form G: for each task how many units carry it out, and how far they are.
 *
 * @example byTaskPart(tasks, "H1", 40).rows.length // => 14
 */
export function byTaskPart(tasks: readonly SummaryTask[], period: Period, top: number): SummaryPart {
  const first = top + TASK_HEADING_ROWS;
  return {
    rows: [
      rowOf([TEXTS.byTaskTitle], WIDTH),
      rowOf([...BY_TASK_HEADINGS], WIDTH),
      ...tasks.map((task, index) => taskRow(task, first + index, period)),
      rowOf([], WIDTH),
    ],
    styles: [
      { area: { row: top, column: 0, rows: 1, columns: 2 }, role: "section" },
      { area: { row: top + 1, column: 0, rows: 1, columns: BY_TASK_HEADINGS.length }, role: "heading" },
      { area: { row: first, column: 0, rows: tasks.length, columns: 1 }, role: "ordinal" },
      { area: { row: first, column: 1, rows: tasks.length, columns: 1 }, role: "text" },
      { area: { row: first, column: 2, rows: tasks.length, columns: 5 }, role: "count" },
      { area: { row: first, column: 7, rows: tasks.length, columns: 1 }, role: "percent" },
      { area: { row: first, column: KEY_COLUMN, rows: tasks.length, columns: 3 }, role: "key" },
    ],
  };
}

function taskRow(task: SummaryTask, row: number, period: Period): readonly CellContent[] {
  const key = `$${cellAddress(row, KEY_COLUMN)}`;
  const line = String(row + 1);
  const formulas = [
    `=${countAll(BY, key)}`,
    `=${countStatus(BY, key, ["completed-on-time", "completed", "completed-late", "completed-undated"])}`,
    `=${countStatus(BY, key, ["in-time", "due-soon", "due-today", "no-deadline", "awaiting-date"])}`,
    `=${countStatus(BY, key, ["overdue"])}`,
    `=${countSilent(BY, key, period)}`,
    ratio(`D${line}`, `C${line}`),
  ].map((formula) => ({ formula }));
  const cells = rowOf([ordinalCell(task.ordinal), task.content, ...formulas], KEY_COLUMN);
  const role = `$${cellAddress(row, ROLE_COLUMN)}`;
  return [...cells, task.key, { formula: differsFormula(key, role) }, { formula: `=${roleOfLines(key)}` }];
}

/** 1 where the task table says otherwise of a task than its lines in "Tiến độ" do. */
function differsFormula(key: string, role: string): string {
  const tasks = (heading: string): string => `${TABLES.tasks}[${heading}]`;
  const shown = `INDEX(${tasks(TASK_HEADINGS.status)},MATCH(${key},${tasks(TASK_HEADINGS.key)},0))`;
  return `=IF(${role}="",0,IF(IFERROR(${shown},"")=${statusOfLines(key, role)},0,1))`;
}
