import { fixedAddress, quoteSheet } from "../../domain/grid/Grid";
import { rowOf } from "../../spec/cellValues";
import { column } from "./countFormulas";
import {
  EXTENSION_HEADINGS,
  LEDGER_HEADINGS,
  PERIOD_HEADINGS,
  SUBMISSION_HEADINGS,
  SUMMARY_HEADINGS,
  TASK_HEADINGS,
} from "../headings";
import { TEXTS } from "../labels";
import { REPORT_TEXTS } from "../vocabularyReport";
import { TABLES } from "../marks";
import { PLACES } from "../parts/periodColumns";
import { PERIOD_CELLS } from "../settings/periodCells";
import { DIFFERS_COLUMN } from "./summaryByTask";
import type { SummaryPart } from "./SummaryPart";

/** What is compared: the row of TỔNG CỘNG and the rows of the units and of the tasks, from 0, the sheet of the latter, and whether there is a "Theo dõi nộp". */
export interface CheckedRows {
  readonly total: number;
  readonly units: { readonly row: number; readonly rows: number };
  readonly tasks: { readonly row: number; readonly rows: number };
  readonly tasksSheet: string;
  readonly hasSubmissions: boolean;
}

/** How many rows the check takes. */
export const CHECK_ROWS = 2;

const WIDTH = SUMMARY_HEADINGS.length + 1;
/** Columns of the tasks' figures: how many lines up to the period's end, and in it; and the hidden one of what differs or waits. */
const UP_TO_COLUMN = 2;
const WITHIN_COLUMN = 7;
const FLAG_COLUMN = SUMMARY_HEADINGS.length + 1;
/** Of units, how many lines of their forms say something else. */
const DIFFERING_COLUMN = FLAG_COLUMN + 1;

/**
 * Whether the figures tie: the totals are every line of TienDo up to the period's end and in it and fall into their parts without rest,
 * every line is counted and belongs to a task of the list, the task table says of each task what its lines say, and no form holds what TienDo does not.
 * Beside it, what was typed into the task table and does not count, and what speaks of another period.
 *
 * @example summaryCheck({ total: 14, units: { row: 7, rows: 7 }, tasks: { row: 19, rows: 11 }, tasksSheet: "Theo nhiệm vụ", hasSubmissions: true }, 15).rows.length // => 2
 */
export function summaryCheck(checked: CheckedRows, top: number): SummaryPart {
  const { total, units, tasks, hasSubmissions } = checked;
  const line = String(total + 1);
  const sum = (of: CheckedRows["units"], at: number, sheet = ""): string =>
    of.rows === 0 ? "0" : `SUM(${sheet}${fixedAddress({ ...of, column: at, columns: 1 })})`;
  const ofTasks = (at: number): string => sum(tasks, at, `${quoteSheet(checked.tasksSheet)}!`);
  const place = column(PERIOD_HEADINGS.place);
  const all = (least: number): string => `COUNTIF(${place},">=${String(least)}")`;
  const listed = `COUNTIF(${TABLES.tasks}[${TASK_HEADINGS.content}],"?*")=${String(tasks.rows)}`;
  const upTo = `C${line}=${all(PLACES.before)},C${line}=D${line}+H${line},C${line}=${ofTasks(UP_TO_COLUMN)}`;
  const within = `M${line}=${all(PLACES.within)},M${line}=${ofTasks(WITHIN_COLUMN)},MAX(P${line}:Q${line})<=O${line},Q${line}<=J${line}`;
  const ledgers = `${PERIOD_CELLS.last}>0,COUNT(${place})=ROWS(${place}),${listed},${ofTasks(DIFFERS_COLUMN)}=0`;
  const waiting = sum(units, FLAG_COLUMN);
  const ties = `IF(AND(${upTo},${within},${ledgers},${waiting}=0),"${TEXTS.checkTies}","${TEXTS.checkDiffers}")`;
  const formula =
    `="${TEXTS.check} "&${ties}` +
    partsDiffer("C", `D${line}+H${line}`, line) +
    partsDiffer("D", `E${line}+F${line}+G${line}`, line) +
    partsDiffer("H", `I${line}+J${line}`, line) +
    told(waiting, TEXTS.formsWaiting) +
    told(sum(units, DIFFERING_COLUMN), TEXTS.formsDiffer) +
    told(`SUM(${TABLES.tasks}[${LEDGER_HEADINGS.differing}])`, TEXTS.tasksDiffer) +
    told(`SUM(${TABLES.tasks}[${EXTENSION_HEADINGS.waiting}])`, REPORT_TEXTS.extensionsWaiting) +
    (hasSubmissions ? LACKS_PERIOD : "");
  return {
    rows: [rowOf([null, { formula }], WIDTH), rowOf([], WIDTH)],
    styles: [{ area: { row: top, column: 0, rows: 1, columns: WIDTH }, role: "note" }],
  };
}

const SUBMITTED = `COUNTIF(${TABLES.submissions}[${SUBMISSION_HEADINGS.period}],KyBaoCao)`;
const LACKS_PERIOD = `&IF(${SUBMITTED}>0,"","; ${TEXTS.submissionsLackPeriod} "&KyBaoCao)`;

/** By how much a figure differs from what its parts come to: a status that is none of ours is in no part. */
function partsDiffer(column: string, parts: string, line: string): string {
  const whole = `${column}${line}`;
  const words = `"; ${REPORT_TEXTS.partsDiffer} ("&${whole}&" ≠ "&(${parts})&"), ${REPORT_TEXTS.differenceOf} "&ABS(${whole}-(${parts}))`;
  return `&IF(${whole}=${parts},"",${words})`;
}

function told(count: string, words: string): string {
  return `&IF(${count}=0,"","; "&${count}&" ${words}")`;
}
