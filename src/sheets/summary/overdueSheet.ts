import { areaAddress, type Area } from "../../domain/grid/Grid";
import { rowOf } from "../../spec/cellValues";
import { widthOnOneLine } from "../../spec/layout/textRoom";
import { laidOnPages } from "../../spec/layout/laidOnPages";
import type { PageBlock } from "../../spec/layout/withPageBreaks";
import type { CellContent, SheetSpec, StyledArea } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import { OVERDUE_HEADINGS, PERIOD_HEADINGS, PROGRESS_HEADINGS } from "../headings";
import { STATUS_LABELS, TEXTS } from "../labels";
import { MARKS } from "../marks";
import { annexPage, PLAIN_SHEET } from "../parts/sheetParts";
import { column } from "./countFormulas";
import { overdueLines, type OverdueLine, type OverdueTask } from "./overdueLines";
import { OVERDUE_PLACES as AT, overdueHeadings, overdueRows } from "./overdueRows";
import { REPORT_HEAD_ROWS, reportHead } from "./reportHead";
import type { Settings } from "../settings/Settings";

/** What the sheet "Quá hạn" shows. `reasons` is the whole column in which Khó khăn, vướng mắc stands beside TienDo, with its sheet. */
export interface OverdueSheetInput {
  readonly name: string;
  readonly settings: Settings;
  readonly tasks: readonly OverdueTask[];
  readonly reasons: string;
  /** Whether TienDo has a column for why a line is late; no when left out. */
  readonly saysWhyLate?: boolean;
}

const SHOWN = OVERDUE_HEADINGS.length;
const WIDTH = AT.flag + 1;
const NAME_WIDTH = { least: 30, most: 42 } as const;
/** What name and reason take together: a long name takes of the reason's room. */
const NAME_AND_REASON = 74;
const HIDDEN = Array.from({ length: WIDTH - SHOWN }, () => ({ width: 12, hidden: true }));
const FIRST = REPORT_HEAD_ROWS + 1;

/**
 * The sheet "Quá hạn" (form D): what is overdue on the day it is made, task by task, longest first, with its units and their reasons. Days
 * follow Ngày chốt số liệu by formula; a last line says when something is overdue that it does not list.
 *
 * @example overdueSheet({ name: "Quá hạn", settings, tasks, reasons }).mark // => "overdue"
 */
export function overdueSheet({ name, settings, tasks, reasons, saysWhyLate = false }: OverdueSheetInput): SheetSpec {
  const lines = overdueLines(tasks);
  const head = reportHead({ annex: "III", title: TEXTS.overdueTitle, settings, shown: SHOWN, width: WIDTH });
  const end = FIRST + lines.length;
  const rows = [
    ...head.rows,
    overdueHeadings(),
    ...overdueRows({ lines, first: FIRST, reasons, saysWhyLate }),
    lastRow(end),
  ];
  const headings = REPORT_HEAD_ROWS;
  const spec: SheetSpec = {
    ...PLAIN_SHEET,
    name,
    mark: MARKS.overdue,
    rows,
    styles: [
      ...head.styles,
      { area: { row: headings, column: 0, rows: 1, columns: SHOWN }, role: "form-heading" },
      ...stylesOf(lines),
      { area: { row: FIRST, column: AT.key, rows: lines.length, columns: WIDTH - SHOWN }, role: "key" },
      { area: { row: end, column: 0, rows: 1, columns: SHOWN }, role: "note" },
    ],
    open: reasonAreas(lines),
    columns: [...widthsFor(lines).map((width) => ({ width })), ...HIDDEN],
    merges: [...head.merges, ...mergesOf(lines)],
    freeze: { rows: headings + 1, columns: 0 },
    page: annexPage([headings, headings], { row: 0, column: 0, rows: rows.length, columns: SHOWN }),
  };
  return laidOnPages(spec, blocksOf(lines));
}

function widthsFor(lines: readonly OverdueLine[]): readonly number[] {
  const names = lines.flatMap((line) => (line.kind === "unit" ? line.unit.name : []));
  const name = widthOnOneLine(names, "text", NAME_WIDTH);
  return [5, 10, name, 10, 12, 10, NAME_AND_REASON - name, 17];
}

/** A task's own line, and a unit's columns. */
const UNIT_ROLES: readonly StyleRole[] = ["text", "text", "text", "text", "date", "count", "form-input", "text"];

function stylesOf(lines: readonly OverdueLine[]): readonly StyledArea[] {
  const runs: { role: StyleRole; area: Area }[] = [];
  const body = UNIT_ROLES.map((role, column) => ({
    role,
    area: { row: FIRST, column, rows: lines.length, columns: 1 },
  }));
  lines.forEach(({ kind }, index) => {
    const area = { row: FIRST + index, column: 0, rows: 1, columns: SHOWN };
    if (kind === "task") runs.push({ role: "form-group", area });
    if (kind === "full") runs.push({ role: "section", area });
  });
  return [...body, ...runs];
}

/** The reasons of units that stand under each other are one area. */
function reasonAreas(lines: readonly OverdueLine[]): readonly Area[] {
  const areas: Area[] = [];
  lines.forEach(({ kind }, index) => {
    if (kind !== "unit") return;
    const [row, last] = [FIRST + index, areas.at(-1)];
    if (last !== undefined && last.row + last.rows === row) areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ row, column: AT.reason, rows: 1, columns: 1 });
  });
  return areas;
}

/** A task's words have the room of the columns up to its lead, a Khối's up to its days. */
function mergesOf(lines: readonly OverdueLine[]): readonly Area[] {
  return lines.flatMap(({ kind }, index): readonly Area[] => {
    if (kind !== "task" && kind !== "block") return [];
    const end = kind === "task" ? AT.reason : AT.late;
    return [{ row: FIRST + index, column: AT.content, rows: 1, columns: end - AT.content }];
  });
}

/** A task's line had better stay with the first of its units, the last lines stay with the remark under them. */
function blocksOf(lines: readonly OverdueLine[]): readonly PageBlock[] {
  const tasks = lines.flatMap(({ kind }, index): readonly PageBlock[] =>
    kind === "task" || kind === "full" ? [[FIRST + index, FIRST + index + 1, "loose"]] : [],
  );
  const end = FIRST + lines.length;
  return lines.length < 2 ? tasks : [...tasks.filter(([row]) => row < end - 2), [end - 2, end]];
}

function lastRow(end: number): readonly CellContent[] {
  const label = `"${STATUS_LABELS.overdue}"`;
  const all = `COUNTIF(${column(PERIOD_HEADINGS.overdue)},${label})`;
  const flags = { row: FIRST, column: AT.flag, rows: end - FIRST, columns: 1 };
  const left = end === FIRST ? all : `${all}-SUM(${areaAddress(flags)})`;
  const later = `COUNTIF(${column(PROGRESS_HEADINGS.status)},${label})-${all}`;
  const told = (count: string, words: string): string => `IF(${count}>0,(${count})&" ${words}. ","")`;
  const none = `IF(${all}=0,"${TEXTS.nothingOverdue} ","")`;
  const formula = `=${none}&${told(left, TEXTS.moreOverdue)}&${told(later, TEXTS.laterOverdue)}`;
  return rowOf([{ formula }], WIDTH);
}
