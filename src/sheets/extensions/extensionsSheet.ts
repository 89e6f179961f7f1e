import { ordinalCell, rowOf } from "../../spec/cellValues";
import { laidOnPages } from "../../spec/layout/laidOnPages";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import { EXTENSION_HEADINGS, EXTENSION_LIST_HEADINGS, PROGRESS_HEADINGS, TASK_HEADINGS } from "../headings";
import { REPORT_TEXTS } from "../vocabularyReport";
import { MARKS, TABLES } from "../marks";
import { annexPage, lastRows, PLAIN_SHEET } from "../parts/sheetParts";
import { REPORT_HEAD_ROWS, reportHead } from "../summary/reportHead";
import type { SummaryTask } from "../summary/summaryByTask";
import type { Settings } from "../settings/Settings";

/** What the sheet "Gia hạn" shows: the tasks that were put off. */
export interface ExtensionsSheetInput {
  readonly name: string;
  readonly settings: Settings;
  readonly tasks: readonly SummaryTask[];
}

const SHOWN = EXTENSION_LIST_HEADINGS.length;
const WIDTH = SHOWN + 1;
const WIDTHS = [5, 56, 24, 13, 13, 30, 24];
const ROLES: readonly StyleRole[] = ["ordinal", "text", "text", "date", "date", "text", "text"];
const FIRST = REPORT_HEAD_ROWS + 1;

/**
 * The sheet "Gia hạn": tasks whose day was put off, the old day beside the new one, why and by which paper, as "Nhiệm vụ" says it.
 *
 * @example extensionsSheet({ name: "Gia hạn", settings, tasks }).mark // => "extensions"
 */
export function extensionsSheet({ name, settings, tasks }: ExtensionsSheetInput): SheetSpec {
  const head = reportHead({ annex: "V", title: REPORT_TEXTS.extendedTitle, settings, shown: SHOWN, width: WIDTH });
  const end = FIRST + tasks.length;
  const rows = [
    ...head.rows,
    rowOf([...EXTENSION_LIST_HEADINGS, PROGRESS_HEADINGS.taskKey], WIDTH),
    ...tasks.map((task, index) => taskRow(task, FIRST + index)),
    rowOf([tasks.length === 0 ? REPORT_TEXTS.nothingExtended : null], WIDTH),
  ];
  const spec: SheetSpec = {
    ...PLAIN_SHEET,
    name,
    mark: MARKS.extensions,
    rows,
    styles: [
      ...head.styles,
      { area: { row: REPORT_HEAD_ROWS, column: 0, rows: 1, columns: SHOWN }, role: "form-heading" },
      ...ROLES.map((role, column) => ({ area: { row: FIRST, column, rows: tasks.length, columns: 1 }, role })),
      { area: { row: FIRST, column: SHOWN, rows: tasks.length, columns: 1 }, role: "key" },
      { area: { row: end, column: 0, rows: 1, columns: SHOWN }, role: "note" },
    ],
    columns: [...WIDTHS.map((width) => ({ width })), { width: 12, hidden: true }],
    merges: head.merges,
    freeze: { rows: FIRST, columns: 2 },
    page: annexPage([REPORT_HEAD_ROWS, REPORT_HEAD_ROWS], { row: 0, column: 0, rows: end + 1, columns: SHOWN }),
  };
  return laidOnPages(spec, [lastRows(end + 1)]);
}

function taskRow({ key, ordinal, content }: SummaryTask, row: number): readonly CellContent[] {
  const place = `MATCH($${String.fromCharCode(65 + SHOWN)}${String(row + 1)},${TABLES.tasks}[${TASK_HEADINGS.key}],0)`;
  const pick = (heading: string, empty = '""'): string => {
    const cell = `INDEX(${TABLES.tasks}[${heading}],${place})`;
    return `=IFERROR(IF(${cell}="",${empty},${cell}),"")`;
  };
  const text = (heading: string): CellContent => ({ formula: pick(heading), shows: REPORT_TEXTS.extendedTitle });
  return [
    ordinalCell(ordinal),
    content,
    text(TASK_HEADINGS.lead),
    { formula: pick(TASK_HEADINGS.due) },
    { formula: pick(EXTENSION_HEADINGS.until) },
    text(EXTENSION_HEADINGS.reason),
    text(EXTENSION_HEADINGS.paper),
    key,
  ];
}
