import { cellAddress, type Area } from "../../domain/grid/Grid";
import { rowOf } from "../../spec/cellValues";
import { column } from "./countFormulas";
import {
  NEXT_MILESTONE_HEADING,
  PERIOD_HEADINGS,
  OVERDUE_HEADINGS,
  PROGRESS_HEADINGS as HEADING,
  SUMMARY_HEADINGS,
  TASK_HEADINGS,
} from "../headings";
import { STATUS_LABELS, TEXTS } from "../labels";
import { TABLES } from "../marks";
import type { CellContent, StyledArea } from "../../spec/SheetSpec";
import type { SummaryPart } from "./SummaryPart";

const KEY_COLUMN = SUMMARY_HEADINGS.length;
const WIDTH = SUMMARY_HEADINGS.length + 1;
/**
 * How many columns of form C each column of the list takes: units' names and reasons need room. Two merges a line at most, because Excel
 * tells nothing of a sheet with more than 512.
 */
const SPANS = [1, 1, 3, 1, 1, 1, 10, 1];
const FIRST_COLUMNS = SPANS.map((_, index) => SPANS.slice(0, index).reduce((sum, span) => sum + span, 0));
const LABEL = `"${STATUS_LABELS.overdue}"`;
const LISTED = column(PERIOD_HEADINGS.overdue);
const COUNT = `COUNTIF(${LISTED},${LABEL})`;
const LATER = `COUNTIF(${column(HEADING.status)},${LABEL})-${COUNT}`;

/**
 * Form D: the overdue lines of TienDo up to the period's end, found by formula so that they follow Ngày chốt số liệu and Kỳ báo cáo; a
 * last line says when there are more than fit, or some that belong to a later period. The hidden key column holds each line's place in TienDo.
 *
 * @example overduePart(20, "'Tiến độ'!$P$5:$P$144", 60).rows.length // => 24
 */
export function overduePart(lines: number, reasons: string, top: number): SummaryPart {
  const first = top + 2;
  const left = `${COUNT}-${String(lines)}`;
  const body = (column: number, role: StyledArea["role"]): StyledArea => ({
    area: { row: first, column, rows: lines, columns: SPANS[FIRST_COLUMNS.indexOf(column)] ?? 1 },
    role,
  });
  const [number = 0, content = 0, unit = 0, part = 0, due = 0, late = 0, reason = 0, watcher = 0] = FIRST_COLUMNS;
  return {
    rows: [
      rowOf([TEXTS.overdueTitle], WIDTH),
      spread([...OVERDUE_HEADINGS]),
      ...Array.from({ length: lines }, (_, index) => overdueRow(index + 1, first + index, reasons)),
      rowOf([null, { formula: `=${told(left, TEXTS.moreOverdue)}&${told(LATER, TEXTS.laterOverdue)}` }], WIDTH),
    ],
    styles: [
      { area: { row: top, column: 0, rows: 1, columns: 2 }, role: "section" },
      { area: { row: top + 1, column: 0, rows: 1, columns: SUMMARY_HEADINGS.length }, role: "heading" },
      body(number, "ordinal"),
      body(content, "text"),
      body(unit, "text"),
      body(part, "text"),
      body(due, "date"),
      body(late, "count"),
      body(reason, "text"),
      body(watcher, "text"),
      { area: { row: first + lines, column: 0, rows: 1, columns: WIDTH }, role: "note" },
    ],
    merges: FIRST_COLUMNS.flatMap((column, index) =>
      mergesIn(column, SPANS[index] ?? 1, { top: top + 1, lines: lines + 1 }),
    ),
  };
}

/** One merge for each row, those of a column one after another. */
function mergesIn(
  column: number,
  columns: number,
  rows: { readonly top: number; readonly lines: number },
): readonly Area[] {
  if (columns === 1) return [];
  return Array.from({ length: rows.lines }, (_, index) => ({ row: rows.top + index, column, rows: 1, columns }));
}

/** Puts the list's cells where their columns begin. */
function spread(cells: readonly CellContent[]): readonly CellContent[] {
  const row: CellContent[] = [...rowOf([], WIDTH)];
  cells.forEach((cell, index) => (row[FIRST_COLUMNS[index] ?? WIDTH] = cell));
  return row;
}

function told(count: string, words: string): string {
  return `IF(${count}>0,(${count})&" ${words}. ","")`;
}

/**
 * Where the next overdue line stands in TienDo after the one above: one pass over the table for the whole list, however long it is.
 */
function placeFormula(number: number, row: number): string {
  if (number === 1) return `=IFERROR(MATCH(${LABEL},${LISTED},0),"")`;
  const above = `$${cellAddress(row - 1, KEY_COLUMN)}`;
  const rest = `INDEX(${LISTED},${above}+1):INDEX(${LISTED},ROWS(${LISTED}))`;
  return `=IF(${above}="","",IF(${above}>=ROWS(${LISTED}),"",IFERROR(${above}+MATCH(${LABEL},${rest},0),"")))`;
}

function overdueRow(number: number, row: number, reasons: string): readonly CellContent[] {
  const place = `$${cellAddress(row, KEY_COLUMN)}`;
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
  return [...spread(cells).slice(0, KEY_COLUMN), { formula: placeFormula(number, row) }];
}
