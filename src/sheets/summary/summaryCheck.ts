import { fixedAddress } from "../../domain/grid/Grid";
import { rowOf } from "../../spec/cellValues";
import { column } from "./countFormulas";
import { LEDGER_HEADINGS, PROGRESS_HEADINGS, SUMMARY_HEADINGS, TASK_HEADINGS } from "../headings";
import { TEXTS } from "../labels";
import { TABLES } from "../marks";
import type { SummaryPart } from "./SummaryPart";

/** What is compared: the row of TỔNG CỘNG and the rows of the units and of the tasks, from 0. */
export interface CheckedRows {
  readonly total: number;
  readonly units: { readonly row: number; readonly rows: number };
  readonly tasks: { readonly row: number; readonly rows: number };
}

/** How many rows the check takes. */
export const CHECK_ROWS = 2;

const WIDTH = SUMMARY_HEADINGS.length + 1;
/** Columns of the figures: how many lines in all, and the hidden one of what differs or waits. */
const ALL_COLUMN = 2;
const FLAG_COLUMN = 16;

/**
 * Whether the figures tie: the total is every line of TienDo and falls into its parts without rest, every line belongs to a task of the
 * list, the task table says of each task what its lines say, and no form holds what TienDo does not. Beside it, what was typed into the
 * task table and does not count.
 *
 * @example summaryCheck({ total: 14, units: { row: 7, rows: 7 }, tasks: { row: 19, rows: 11 } }, 15).rows.length // => 2
 */
export function summaryCheck({ total, units, tasks }: CheckedRows, top: number): SummaryPart {
  const line = String(total + 1);
  const sum = (of: CheckedRows["tasks"], at: number): string =>
    of.rows === 0 ? "0" : `SUM(${fixedAddress({ ...of, column: at, columns: 1 })})`;
  const all = `COUNTIF(${column(PROGRESS_HEADINGS.unitCode)},"?*")`;
  const listed = `COUNTIF(${TABLES.tasks}[${TASK_HEADINGS.content}],"?*")=${String(tasks.rows)}`;
  const own = `C${line}=${all},C${line}=D${line}+H${line},D${line}=SUM(E${line}:G${line}),K${line}<=C${line},L${line}<=MIN(H${line},K${line})`;
  const ledgers = `C${line}=${sum(tasks, ALL_COLUMN)},${listed},${sum(tasks, FLAG_COLUMN)}=0`;
  const waiting = sum(units, FLAG_COLUMN);
  const ties = `IF(AND(${own},${ledgers},${waiting}=0),"${TEXTS.checkTies}","${TEXTS.checkDiffers}")`;
  const formula =
    `="${TEXTS.check} "&${ties}` +
    told(waiting, TEXTS.formsWaiting) +
    told(`SUM(${TABLES.tasks}[${LEDGER_HEADINGS.differing}])`, TEXTS.tasksDiffer);
  return {
    rows: [rowOf([null, { formula }], WIDTH), rowOf([], WIDTH)],
    styles: [{ area: { row: top, column: 0, rows: 1, columns: WIDTH }, role: "note" }],
  };
}

function told(count: string, words: string): string {
  return `&IF(${count}=0,"","; "&${count}&" ${words}")`;
}
