import { laidOnPages } from "../../spec/layout/laidOnPages";
import type { SheetSpec } from "../../spec/SheetSpec";
import { BY_TASK_HEADINGS } from "../headings";
import { TEXTS } from "../labels";
import { MARKS, TABLES } from "../marks";
import { onPaper } from "../parts/onPaper";
import { annexPage, lastRows, PLAIN_SHEET } from "../parts/sheetParts";
import { REPORT_HEAD_ROWS, reportHead } from "./reportHead";
import { byTaskPart, TASK_HEADING_ROWS, type SummaryTask } from "./summaryByTask";
import type { Settings } from "../settings/Settings";

/** What the sheet "Theo nhiệm vụ" shows. `settings` tell whom and what it is about. */
export interface ByTaskSheetInput {
  readonly name: string;
  readonly settings: Settings;
  readonly tasks: readonly SummaryTask[];
  /** What the office tracks of tasks beside, by heading of NhiemVu; nothing when left out. */
  readonly fields?: readonly string[];
}

/** Row of the first task, from 0. */
export const FIRST_TASK_ROW = REPORT_HEAD_ROWS + TASK_HEADING_ROWS;

const WIDTHS = [5, 52, 9, 9, 8, 8, 9, 9, 9, 9, 9, 9, 9];
const HIDDEN = Array.from({ length: 7 }, () => ({ width: 12, hidden: true }));

const FIELD_WIDTH = 18;

/** Where something is tracked beside, the tasks are a table, which people filter by it. */
function filtered(tasks: number, fields: number): SheetSpec["tables"] {
  if (tasks === 0 || fields === 0) return [];
  const columns = BY_TASK_HEADINGS.length + HIDDEN.length + fields;
  const area = { row: FIRST_TASK_ROW - 1, column: 0, rows: tasks + 1, columns };
  return [{ name: TABLES.byTask, area, style: "TableStyleLight1" }];
}

/**
 * The sheet "Theo nhiệm vụ" (form G): for each task how many units carry it out and how far they are, all live formulas.
 *
 * @example byTaskSheet({ name: "Theo nhiệm vụ", settings, tasks }).mark // => "byTask"
 */
export function byTaskSheet({ name, settings, tasks, fields = [] }: ByTaskSheetInput): SheetSpec {
  const shown = BY_TASK_HEADINGS.length;
  const head = reportHead({ annex: "II", title: TEXTS.summaryTitle, settings, shown, width: shown + 1 });
  const part = byTaskPart(tasks, REPORT_HEAD_ROWS, fields);
  const rows = [...head.rows, ...part.rows];
  const printed = fields.length === 0 ? shown : shown + HIDDEN.length + fields.length;
  const spec: SheetSpec = {
    ...PLAIN_SHEET,
    name,
    mark: MARKS.byTask,
    rows,
    styles: [...head.styles, ...part.styles.map(onPaper)],
    columns: [...WIDTHS.map((width) => ({ width })), ...HIDDEN, ...fields.map(() => ({ width: FIELD_WIDTH }))],
    tables: filtered(tasks.length, fields.length),
    merges: [...head.merges, ...(part.merges ?? [])],
    freeze: { rows: FIRST_TASK_ROW, columns: 2 },
    page: annexPage([FIRST_TASK_ROW - 2, FIRST_TASK_ROW - 1], {
      row: 0,
      column: 0,
      rows: rows.length,
      columns: printed,
    }),
  };
  return laidOnPages(spec, [lastRows(rows.length)]);
}
