import { PERIOD_HEADINGS, PROGRESS_HEADINGS } from "../headings";
import { STATUS_LABELS } from "../labels";
import { TABLES } from "../marks";
import { PLACES } from "../parts/periodColumns";

/** Which column of TienDo is counted by: the unit's code or the task's key. */
export type CountedBy = typeof PROGRESS_HEADINGS.unitCode | typeof PROGRESS_HEADINGS.taskKey;

/** Which lines are counted: all up to the period's end ("lũy kế"), those with a milestone in it ("trong kỳ"), or those of them that are silent. */
export type CountedLines = "cumulative" | "inPeriod" | "silent";

const CRITERIA: Readonly<Record<CountedLines, string>> = {
  cumulative: `">=${String(PLACES.before)}"`,
  inPeriod: `">=${String(PLACES.within)}"`,
  silent: String(PLACES.silent),
};

/** Whose lines are counted: the column of TienDo, the cell with its key, and which of them. */
export interface Counted {
  readonly by: CountedBy;
  readonly key: string;
  readonly lines: CountedLines;
}

/** Every status of finished work, as a criterion. */
export const COMPLETED = `${STATUS_LABELS.completed}*`;

/** The statuses of unfinished work that is not overdue, tasks without a deadline too. */
export const IN_TIME = ["in-time", "due-soon", "due-today", "no-deadline", "awaiting-date"] as const;

/**
 * How many lines of TienDo belong to a unit or task.
 *
 * @example countLines({ by: "Mã đơn vị", key: "$T8", lines: "inPeriod" }) // => 'COUNTIFS(TienDo[Mã đơn vị],$T8,TienDo[Xét kỳ],">=2")'
 */
export function countLines(counted: Counted): string {
  return `COUNTIFS(${criteriaOf(counted)})`;
}

/**
 * How many of them have one of the statuses.
 *
 * @example countStatus(counted, ["overdue"]) // => 'COUNTIFS(TienDo[Mã đơn vị],$T8,TienDo[Xét kỳ],">=2",TienDo[Tình trạng],"Quá hạn")'
 */
export function countStatus(counted: Counted, statuses: readonly (keyof typeof STATUS_LABELS)[]): string {
  return statuses.map((status) => countLabel(counted, STATUS_LABELS[status])).join("+");
}

/**
 * How many of them have a status that begins with a label.
 *
 * @example countLabel(counted, "Hoàn thành*") // => 'COUNTIFS(TienDo[Mã đơn vị],$T8,TienDo[Xét kỳ],">=2",TienDo[Tình trạng],"Hoàn thành*")'
 */
export function countLabel(counted: Counted, label: string): string {
  return `COUNTIFS(${criteriaOf(counted)},${column(PROGRESS_HEADINGS.status)},"${label}")`;
}

function criteriaOf({ by, key, lines }: Counted): string {
  return `${column(by)},${key},${column(PERIOD_HEADINGS.place)},${CRITERIA[lines]}`;
}

/**
 * A structured reference to a column of TienDo.
 *
 * @example column("Mã đơn vị") // => "TienDo[Mã đơn vị]"
 */
export function column(heading: string): string {
  return `${TABLES.progress}[${heading}]`;
}
