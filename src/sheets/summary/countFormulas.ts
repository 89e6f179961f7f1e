import { MILESTONE_HEADINGS, PROGRESS_HEADINGS, QUARTER_HEADINGS } from "../headings";
import { STATUS_LABELS } from "../labels";
import { TABLES } from "../marks";
import { QUARTERS_OF, type Period } from "../../domain/tracking/Period";

/** Which column of TienDo is counted by: the unit's code or the task's key. */
export type CountedBy = typeof PROGRESS_HEADINGS.unitCode | typeof PROGRESS_HEADINGS.taskKey;

/**
 * How many lines of TienDo belong to a unit or task.
 *
 * @example countAll("Mã đơn vị", "$N8") // => "COUNTIFS(TienDo[Mã đơn vị],$N8)"
 */
export function countAll(by: CountedBy, key: string): string {
  return `COUNTIFS(${column(by)},${key})`;
}

/**
 * How many of them have one of the statuses.
 *
 * @example countStatus("Mã đơn vị", "$N8", ["overdue"]) // => 'COUNTIFS(TienDo[Mã đơn vị],$N8,TienDo[Tình trạng],"Quá hạn")'
 */
export function countStatus(by: CountedBy, key: string, statuses: readonly (keyof typeof STATUS_LABELS)[]): string {
  return statuses
    .map((status) => `COUNTIFS(${column(by)},${key},${column(PROGRESS_HEADINGS.status)},"${STATUS_LABELS[status]}")`)
    .join("+");
}

/**
 * How many lines have work planned in the period's quarters ("trong kỳ").
 *
 * @example countInPeriod("Mã đơn vị", "$N8", "Q1") // => 'SUMPRODUCT((TienDo[Mã đơn vị]=$N8)*(TienDo[Mốc I]<>""))'
 */
export function countInPeriod(by: CountedBy, key: string, period: Period): string {
  return `SUMPRODUCT((${column(by)}=${key})*${plannedIn(period)})`;
}

/**
 * How many unfinished lines have work planned in the period's quarters and nothing reported for them ("chưa báo cáo").
 *
 * @example countSilent("Mã đơn vị", "$N8", "Q1") // => 'SUMPRODUCT((TienDo[Mã đơn vị]=$N8)*(LEFT(…)<>"Hoàn thành")*(…)*(…))'
 */
export function countSilent(by: CountedBy, key: string, period: Period): string {
  const done = STATUS_LABELS.completed;
  const open = `(LEFT(${column(PROGRESS_HEADINGS.status)},${String(done.length)})<>"${done}")`;
  const silent = `(${joinedIn(period, QUARTER_HEADINGS)}&${column(PROGRESS_HEADINGS.result)}="")`;
  return `SUMPRODUCT((${column(by)}=${key})*${open}*${plannedIn(period)}*${silent})`;
}

function plannedIn(period: Period): string {
  return `(${joinedIn(period, MILESTONE_HEADINGS)}<>"")`;
}

function joinedIn(period: Period, headings: readonly string[]): string {
  return QUARTERS_OF[period].map((quarter) => column(headings[quarter - 1] ?? "")).join("&");
}

/**
 * A ratio that shows "-" over nothing, never 0 % or an error.
 *
 * @example ratio("D8", "C8") // => '=IF((C8)=0,"-",(D8)/(C8))'
 */
export function ratio(part: string, whole: string): string {
  return `=IF((${whole})=0,"-",(${part})/(${whole}))`;
}

/**
 * A structured reference to a column of TienDo.
 *
 * @example column("Mã đơn vị") // => "TienDo[Mã đơn vị]"
 */
export function column(heading: string): string {
  return `${TABLES.progress}[${heading}]`;
}
