import { rowOf } from "./cellValues";
import { column } from "./countFormulas";
import {
  NEXT_MILESTONE_HEADING,
  OVERDUE_HEADINGS,
  PROGRESS_HEADINGS as HEADING,
  SUMMARY_HEADINGS,
  TASK_HEADINGS,
} from "./headings";
import { STATUS_LABELS, TEXTS } from "./labels";
import { TABLES } from "./marks";
import type { CellContent } from "./SheetSpec";
import type { SummaryPart } from "./SummaryPart";

const KEY_COLUMN = 13;
const WIDTH = SUMMARY_HEADINGS.length + 1;
const COUNT = `COUNTIF(${column(HEADING.status)},"${STATUS_LABELS.overdue}")`;

/**
 * Form D: the overdue lines of TienDo, found by formula so that they follow Ngày chốt số liệu; a last line says when there are more than
 * fit. The hidden key column holds each line's place in TienDo.
 *
 * @example overduePart(20, "'Tiến độ'!$P$5:$P$144", 60).rows.length // => 24
 */
export function overduePart(lines: number, reasons: string, top: number): SummaryPart {
  const first = top + 2;
  const left = `${COUNT}-${String(lines)}`;
  return {
    rows: [
      rowOf([TEXTS.overdueTitle], WIDTH),
      rowOf([...OVERDUE_HEADINGS], WIDTH),
      ...Array.from({ length: lines }, (_, index) => overdueRow(index + 1, first + index, reasons)),
      rowOf([null, { formula: `=IF(${left}>0,(${left})&" ${TEXTS.moreOverdue}","")` }], WIDTH),
    ],
    styles: [
      { area: { row: top, column: 0, rows: 1, columns: 2 }, role: "note" },
      { area: { row: top + 1, column: 0, rows: 1, columns: OVERDUE_HEADINGS.length }, role: "heading" },
      { area: { row: first, column: 0, rows: lines, columns: 1 }, role: "ordinal" },
      { area: { row: first, column: 1, rows: lines, columns: 3 }, role: "text" },
      { area: { row: first, column: 4, rows: lines, columns: 1 }, role: "date" },
      { area: { row: first, column: 5, rows: lines, columns: 1 }, role: "count" },
      { area: { row: first, column: 6, rows: lines, columns: 2 }, role: "text" },
      { area: { row: first + lines, column: 0, rows: 1, columns: WIDTH }, role: "note" },
    ],
  };
}

/** The n-th smallest place among the overdue lines; SUMPRODUCT makes the array without Ctrl+Shift+Enter. */
function placeFormula(number: number): string {
  const status = column(HEADING.status);
  const far = "1000000";
  const places = `(${status}<>"${STATUS_LABELS.overdue}")*${far}+ROW(${status})-MIN(ROW(${status}))+1`;
  return `=IF(${String(number)}>${COUNT},"",SUMPRODUCT(SMALL(${places},${String(number)})))`;
}

function overdueRow(number: number, row: number, reasons: string): readonly CellContent[] {
  const place = `$N${String(row + 1)}`;
  const shown = (formula: string): CellContent => ({ formula: `=IF(${place}="","",${formula})` });
  const pick = (heading: string): CellContent => shown(`INDEX(${column(heading)},${place})`);
  const watcher = `INDEX(${TABLES.tasks}[${TASK_HEADINGS.watcher}],MATCH(INDEX(${column(HEADING.taskKey)},${place}),${TABLES.tasks}[${TASK_HEADINGS.key}],0))`;
  const due = `INDEX(${column(NEXT_MILESTONE_HEADING)},${place})`;
  const cells: CellContent[] = [
    shown(String(number)),
    pick(HEADING.content),
    pick(HEADING.unit),
    pick(HEADING.role),
    shown(due),
    shown(`NgayChot-${due}`),
    shown(`INDEX(${reasons},${place})&""`),
    shown(`IFERROR(${watcher}&"","")`),
  ];
  return [...rowOf(cells, KEY_COLUMN), { formula: placeFormula(number) }];
}
