import { cellAddress } from "../../domain/grid/Grid";
import { ordinalCell, rowOf } from "../../spec/cellValues";
import { COMPLETED, countLabel, countLines, countStatus, IN_TIME, type Counted } from "./countFormulas";
import {
  BY_TASK_HEADINGS,
  LEDGER_HEADINGS,
  MILESTONE_HEADINGS,
  PROGRESS_HEADINGS,
  TASK_HEADINGS,
  TASK_ORDER_HEADINGS,
} from "../headings";
import { TEXTS } from "../labels";
import { REPORT_TEXTS } from "../vocabularyReport";
import { TABLES } from "../marks";
import { roleOfLines, statusOfLines } from "../tasks/linkedColumns";
import type { CellContent, StyledArea } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import { periodHeads } from "./periodHeads";
import { workedOutRatio } from "../parts/workedOutRatio";
import type { SummaryPart } from "./SummaryPart";

/** A task of the summary. */
export interface SummaryTask {
  readonly key: string;
  readonly ordinal: string;
  readonly content: string;
}

/** The key of a task; behind it whether the two ledgers differ over it, and whose lines decide. */
const KEY_COLUMN = BY_TASK_HEADINGS.length;
const ROLE_COLUMN = KEY_COLUMN + 2;
const WIDTH = KEY_COLUMN + 1;
/** The column of what differs, for the check. */
export const DIFFERS_COLUMN = KEY_COLUMN + 1;
/** Behind the figures and the hidden columns, which other sheets know by their places. */
const FIELD_COLUMN = KEY_COLUMN + 7;
/** What the hidden columns are called where people can filter: a table has each heading once. */
const HIDDEN_HEADINGS = [
  PROGRESS_HEADINGS.taskKey,
  LEDGER_HEADINGS.differing,
  LEDGER_HEADINGS.role,
  ...TASK_ORDER_HEADINGS,
];
/** How many rows stand above the tasks in their part. */
export const TASK_HEADING_ROWS = 3;
/** The last column of each is a rate. */
const HEADS = periodHeads({ cumulative: { column: 2, columns: 5 }, inPeriod: { column: 7, columns: 6 } });

/**
 * Form G: for each task how many units carry it out, and how far they are, up to the period's end and in it; behind it what the office
 * tracks of the task beside, by which people filter.
 *
 * @example byTaskPart(tasks, 40).rows.length // => 15
 */
export function byTaskPart(tasks: readonly SummaryTask[], top: number, fields: readonly string[] = []): SummaryPart {
  const first = top + TASK_HEADING_ROWS;
  const body = (column: number, columns: number, role: StyleRole): StyledArea => ({
    area: { row: first, column, rows: tasks.length, columns },
    role,
  });
  return {
    rows: [
      rowOf([TEXTS.byTaskTitle], WIDTH),
      rowOf(HEADS.cells, WIDTH),
      [...BY_TASK_HEADINGS, ...HIDDEN_HEADINGS.slice(0, fields.length === 0 ? 1 : undefined), ...fields],
      ...tasks.map((task, index) => [...taskRow(task, first + index), ...fieldCells(fields, first + index)]),
      rowOf([TEXTS.countedOnce], WIDTH),
    ],
    styles: [
      { area: { row: top, column: 0, rows: 1, columns: 2 }, role: "section" },
      { area: { row: top + 1, column: 0, rows: 2, columns: BY_TASK_HEADINGS.length }, role: "heading" },
      body(0, 1, "ordinal"),
      body(1, 1, "text"),
      body(2, 4, "count"),
      body(6, 1, "percent"),
      body(7, 5, "count"),
      body(12, 1, "percent"),
      body(KEY_COLUMN, 7, "key"),
      { area: { row: top + 1, column: FIELD_COLUMN, rows: 2, columns: fields.length }, role: "heading" },
      body(FIELD_COLUMN, fields.length, "text"),
      { area: { row: first + tasks.length, column: 0, rows: 1, columns: KEY_COLUMN }, role: "note" },
    ],
    merges: HEADS.merges(top + 1),
  };
}

function taskRow(task: SummaryTask, row: number): readonly CellContent[] {
  const key = `$${cellAddress(row, KEY_COLUMN)}`;
  const role = `$${cellAddress(row, ROLE_COLUMN)}`;
  const figures = figureFormulas(key, String(row + 1)).map((formula) => ({ formula }));
  const cells = rowOf([ordinalCell(task.ordinal), task.content, ...figures], KEY_COLUMN);
  const line = String(row + 1);
  const hidden = [differsFormula(key, role), `=${roleOfLines(key)}`, ...orderFormulas(key, line)];
  return [...cells, task.key, ...hidden.map((formula) => ({ formula }))];
}

/** What "Nhiệm vụ" says of the task beside, as it stands there. */
function fieldCells(fields: readonly string[], row: number): readonly CellContent[] {
  const place = `MATCH($${cellAddress(row, KEY_COLUMN)},${TABLES.tasks}[${TASK_HEADINGS.key}],0)`;
  return fields.map((heading) => ({
    formula: `=IFERROR(INDEX(${TABLES.tasks}[${heading}],${place})&"","")`,
    shows: REPORT_TEXTS.extendedTitle,
  }));
}

/** How far up the task stands among the late ones, how many of its units are due soon, the first such day, and its place among those. */
function orderFormulas(key: string, line: string): readonly string[] {
  const near: Counted = { by: PROGRESS_HEADINGS.taskKey, key, lines: "cumulative" };
  const place = `MATCH(${key},${TABLES.tasks}[${TASK_HEADINGS.key}],0)`;
  const days = MILESTONE_HEADINGS.map((heading) => `N(INDEX(${TABLES.tasks}[${heading}],${place}))`);
  const next = days.map((day) => `IF(${day}>=NgayChot,${day},2958466)`).join(",");
  return [
    `=IF(F${line}=0,"",F${line}+C${line}/10^6-ROW()/10^10)`,
    `=${countStatus(near, ["due-soon", "due-today"])}`,
    `=IF(R${line}=0,"",IFERROR(MIN(${next}),2958466))`,
    `=IF(R${line}=0,"",S${line}+ROW()/10^6)`,
  ];
}

function figureFormulas(key: string, line: string): readonly string[] {
  const of = (lines: Counted["lines"]): Counted => ({ by: PROGRESS_HEADINGS.taskKey, key, lines });
  const [upTo, within] = [of("cumulative"), of("inPeriod")];
  return [
    `=${countLines(upTo)}`,
    `=${countLabel(upTo, COMPLETED)}`,
    `=${countStatus(upTo, IN_TIME)}`,
    `=${countStatus(upTo, ["overdue"])}`,
    workedOutRatio(`D${line}`, `C${line}`),
    `=${countLines(within)}`,
    `=${countLabel(within, COMPLETED)}`,
    `=H${line}-I${line}`,
    `=${countLines(of("silent"))}`,
    `=${countStatus(within, ["overdue"])}`,
    workedOutRatio(`I${line}`, `H${line}`),
  ];
}

/** 1 where the task table says otherwise of a task than its lines in "Tiến độ" do. */
function differsFormula(key: string, role: string): string {
  const tasks = (heading: string): string => `${TABLES.tasks}[${heading}]`;
  const shown = `INDEX(${tasks(TASK_HEADINGS.status)},MATCH(${key},${tasks(TASK_HEADINGS.key)},0))`;
  return `=IF(${role}="",0,IF(IFERROR(${shown},"")=${statusOfLines(key, role)},0,1))`;
}
