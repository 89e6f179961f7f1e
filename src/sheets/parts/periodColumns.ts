import { MILESTONE_HEADINGS, PERIOD_HEADINGS, PROGRESS_HEADINGS as HEADING, QUARTER_HEADINGS } from "../headings";
import { STATUS_LABELS } from "../labels";
import { PERIOD_CELLS } from "../settings/periodCells";
import type { CellFinder, SheetColumn } from "./SheetColumn";
import { workedOut } from "./statusColumns";

const { first: FIRST, last: LAST } = PERIOD_CELLS;

/** Whether each quarter belongs to the workbook's period, as a condition of a formula. */
const IN_PERIOD = [`${FIRST}=1`, `AND(${FIRST}<=2,${LAST}>=2)`, `AND(${FIRST}<=3,${LAST}>=3)`, `${LAST}=4`];

/**
 * Whether a quarter (from 0) belongs to the workbook's period, as a condition of a formula.
 *
 * @example inPeriod(0) // => "TuQuy=1"
 */
export function inPeriod(quarter: number): string {
  return IN_PERIOD[quarter] ?? "FALSE";
}

/** What Xét kỳ holds: a line after the period, one up to its end, one in it, and one in it that says nothing of it. */
export const PLACES = { after: 0, before: 1, within: 2, silent: 3 } as const;

/**
 * The hidden columns of TienDo by which the summary counts, as periodPlace and figuresOf judge: where the line stands to the period, and
 * whether it is overdue among those up to its end.
 *
 * @example PERIOD_COLUMNS.map(({ heading }) => heading) // => ["Xét kỳ", "Xét quá hạn"]
 */
export const PERIOD_COLUMNS: readonly SheetColumn<unknown>[] = [
  workedOut(PERIOD_HEADINGS.place, placeFormula),
  workedOut(PERIOD_HEADINGS.overdue, (at) => {
    const label = `"${STATUS_LABELS.overdue}"`;
    return `=IF(AND(${at(HEADING.status)}=${label},${at(PERIOD_HEADINGS.place)}>${String(PLACES.after)}),${label},"")`;
  }),
];

function placeFormula(at: CellFinder): string {
  const [after, before, within, silent] = [PLACES.after, PLACES.before, PLACES.within, PLACES.silent].map(String);
  const milestones = MILESTONE_HEADINGS.map(at);
  const done = STATUS_LABELS.completed;
  const isDone = `LEFT(${at(HEADING.status)},${String(done.length)})="${done}"`;
  // An error stands for something that somebody put there.
  const says = `IFERROR(${joined(QUARTER_HEADINGS.map(at))}&${at(HEADING.result)}<>"",TRUE)`;
  const inPeriod = `IF(OR(${isDone},${says}),${within ?? ""},${silent ?? ""})`;
  const start = milestones.reduceRight((later, cell, index) => `IF(${cell}<>"",${String(index + 1)},${later})`, "0");
  return `=IF(${joined(milestones)}<>"",${inPeriod},IF(${start}>${LAST},${after ?? ""},${before ?? ""}))`;
}

/** What the cells of the period's quarters hold, one after another. */
function joined(cells: readonly string[]): string {
  return cells.map((cell, index) => `IF(${inPeriod(index)},${cell},"")`).join("&");
}
