import { WEIGHTIEST_FIRST } from "../../domain/tracking/taskStatus";
import { isFormula } from "../../spec/formula/isFormula";
import {
  LEDGER_HEADINGS as LEDGER,
  LINE_HEADINGS,
  NEXT_MILESTONE_HEADING,
  PROGRESS_HEADINGS,
  TASK_HEADINGS,
} from "../headings";
import { STATUS_LABELS, UNIT_ROLE_LABELS } from "../labels";
import { TABLES } from "../marks";
import type { CellFinder, SheetColumn } from "../parts/SheetColumn";
import { TASK_PROGRESS_HEADINGS } from "../progress/progressColumns";
import type { TaskRecord } from "./TaskRecord";

type Column = SheetColumn<TaskRecord>;

/** How a column's cell is worked out from "Tiến độ"; `own` is what it would be of the row's own cells. */
const LINKED: ReadonlyMap<string, (at: CellFinder, own: string) => string> = new Map([
  [LEDGER.role, roleFormula],
  [LEDGER.leadLine, leadLineFormula],
  [LEDGER.differing, differingFormula],
  [TASK_HEADINGS.status, statusByLines],
  [NEXT_MILESTONE_HEADING, nextByLead],
]);

const ONLY_LINKED: readonly string[] = Object.values(LEDGER);

/**
 * The columns of the task table in a workbook that has a "Tiến độ": how far a task is follows from its lead's line there, from all its
 * lines where nobody or more than one unit leads, and from the row's own cells only where no unit has the task.
 *
 * @example linkedColumns(columns).find(({ heading }) => heading === "Tình trạng")?.write(task, at) // => { formula: "=IF(V6=\"\",…,INDEX(TienDo[Tình trạng],W6))" }
 */
export function linkedColumns(columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => {
    const linked = LINKED.get(column.heading);
    if (linked === undefined) return column;
    return {
      ...column,
      write: (task, at) => {
        const own = column.write(task, at);
        const formula = `=${linked(at, isFormula(own) ? own.formula.slice(1) : '""')}`;
        return isFormula(own) ? { ...own, formula } : { formula };
      },
    };
  });
}

/**
 * The columns of the task table in a workbook that has no "Tiến độ" yet.
 *
 * @example unlinkedColumns(columns).length // => 23
 */
export function unlinkedColumns(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ heading }) => !ONLY_LINKED.includes(heading));
}

/**
 * How a task stands by its lines in "Tiến độ", as taskStatus judges it: `role` says which lines decide, "*" when all do.
 *
 * @example statusOfLines("$N8", "$O8") // => 'IF(COUNTIFS(TienDo[Mã nhiệm vụ],$N8,TienDo[Vai trò],$O8,TienDo[Tình trạng],"Quá hạn")>0,"Quá hạn",…'
 */
export function statusOfLines(key: string, role: string): string {
  const lines = `${ledger(PROGRESS_HEADINGS.taskKey)},${key},${ledger(PROGRESS_HEADINGS.role)},${role}`;
  return WEIGHTIEST_FIRST.reduceRight((lighter, status) => {
    const label = `"${STATUS_LABELS[status]}"`;
    return `IF(COUNTIFS(${lines},${ledger(PROGRESS_HEADINGS.status)},${label})>0,${label},${lighter})`;
  }, '""');
}

/**
 * Whose lines of "Tiến độ" decide over a task: the leads', "*" for all, nothing where no unit has it.
 *
 * @example roleOfLines("$N8") // => 'IF(COUNTIFS(TienDo[Mã nhiệm vụ],$N8,TienDo[Vai trò],"Chủ trì")>0,"Chủ trì",…)'
 */
export function roleOfLines(key: string): string {
  const lines = `${ledger(PROGRESS_HEADINGS.taskKey)},${key}`;
  const lead = `"${UNIT_ROLE_LABELS.lead}"`;
  return `IF(COUNTIFS(${lines},${ledger(PROGRESS_HEADINGS.role)},${lead})>0,${lead},IF(COUNTIFS(${lines})>0,"*",""))`;
}

function roleFormula(at: CellFinder): string {
  const key = at(TASK_HEADINGS.key);
  return `IF(${key}="","",${roleOfLines(key)})`;
}

/** Where the line of the only lead stands in "Tiến độ". */
function leadLineFormula(at: CellFinder): string {
  const [key, keys] = [at(TASK_HEADINGS.key), ledger(LINE_HEADINGS.leadKey)];
  return `IF(${key}="","",IF(COUNTIF(${keys},${key})=1,MATCH(${key},${keys},0),""))`;
}

function statusByLines(at: CellFinder, own: string): string {
  const [line, role] = [at(LEDGER.leadLine), at(LEDGER.role)];
  const ofLead = `INDEX(${ledger(PROGRESS_HEADINGS.status)},${line})`;
  return `IF(${role}="",${own},IF(${line}<>"",${ofLead},${statusOfLines(at(TASK_HEADINGS.key), role)}))`;
}

/** No quarter of the row is to blame where several units decide. */
function nextByLead(at: CellFinder, own: string): string {
  const [line, role] = [at(LEDGER.leadLine), at(LEDGER.role)];
  return `IF(${role}="",${own},IF(${line}<>"",INDEX(${ledger(NEXT_MILESTONE_HEADING)},${line}),""))`;
}

/** How many cells of the row say something that "Tiến độ" does not: its line of the lead says otherwise, or several units decide. */
function differingFormula(at: CellFinder): string {
  const line = at(LEDGER.leadLine);
  const sum = (differs: (heading: string) => string): string =>
    TASK_PROGRESS_HEADINGS.map((heading) => `IFERROR(IF(${at(heading)}="",0,${differs(heading)}),1)`).join("+");
  const fromLead = sum((heading) => `IF(${at(heading)}=INDEX(${ledger(heading)},${line}),0,1)`);
  return `IF(${at(LEDGER.role)}="",0,IF(${line}="",${sum(() => "1")},${fromLead}))`;
}

function ledger(heading: string): string {
  return `${TABLES.progress}[${heading}]`;
}
