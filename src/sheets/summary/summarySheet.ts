import { byTaskPart, TASK_HEADING_ROWS, type SummaryTask } from "./summaryByTask";
import { byUnitPart, type SummaryUnit } from "./summaryByUnit";
import { rowOf, textCell } from "../../spec/cellValues";
import { SUMMARY_HEADINGS } from "../headings";
import { TEXTS } from "../labels";
import { MARKS } from "../marks";
import { overduePart } from "./overdueList";
import { PERIOD_CELLS } from "../settings/periodCells";
import { asOfLine, landscapePage, PLAIN_SHEET } from "../parts/sheetParts";
import { textInFormula } from "../../spec/formula/textInFormula";
import type { CellContent, SheetSpec, StyledArea } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import { chartPart } from "./summaryChart";
import { CHECK_ROWS, summaryCheck } from "./summaryCheck";
import type { SummaryPart } from "./SummaryPart";

/** What the sheet "Tổng hợp" shows. `place` is "xã Hòa An" or empty; `overdue` how many lines the overdue list has room for. */
export interface SummarySheetInput {
  readonly name: string;
  readonly place: string;
  readonly units: readonly SummaryUnit[];
  readonly tasks: readonly SummaryTask[];
  readonly overdueRows: number;
  /** Where the column Khó khăn, vướng mắc of TienDo stands, as a fixed address with its sheet. */
  readonly reasons: string;
  /** Whether there is a "Theo dõi nộp" beside it, and the forms whose titles name another period. */
  readonly hasSubmissions: boolean;
  readonly otherForms: readonly string[];
}

/** Columns: those of form C, then the hidden keys. */
export const SUMMARY_WIDTH = SUMMARY_HEADINGS.length + 1;
/** Keys, what differs or waits, and whose lines decide. */
const HIDDEN = Array.from({ length: 3 }, () => ({ width: 12, hidden: true }));
const WIDTHS = [5, 30, 9, 11, 8, 8, 11.5, 9.5, 8, 8, 9, 14, 11, 8, 8, 8, 8, 10.5, 14];

const headStyle = (row: number, rows: number, role: StyleRole): StyledArea => ({
  area: { row, column: 0, rows, columns: SUMMARY_HEADINGS.length },
  role,
});
const HEAD_STYLES = [headStyle(0, 1, "title"), headStyle(1, 2, "subtitle"), headStyle(3, 1, "note")];

/**
 * The sheet "Tổng hợp": by unit with a subtotal per Khối (form C), by task (form G), the overdue list (form D), all live formulas over
 * TienDo and NhiemVu, with a cell that says whether the figures tie.
 *
 * @example summarySheet({ name: "Tổng hợp", … }).charts.length // => 1
 */
export function summarySheet(input: SummarySheetInput): SheetSpec {
  const head = headRows(input);
  const byUnit = byUnitPart(input.units, head.length);
  const check = head.length + byUnit.rows.length;
  const chart = chartPart(byUnit.blocks, check + CHECK_ROWS);
  const tasksTop = check + CHECK_ROWS + chart.rows.length;
  const byTask = byTaskPart(input.tasks, tasksTop);
  const checked = {
    total: byUnit.total,
    units: { row: head.length, rows: byUnit.rows.length },
    tasks: { row: tasksTop + TASK_HEADING_ROWS, rows: input.tasks.length },
    hasSubmissions: input.hasSubmissions,
  };
  const overdue = overduePart(input.overdueRows, input.reasons, tasksTop + byTask.rows.length);
  const parts: readonly SummaryPart[] = [byUnit, summaryCheck(checked, check), chart, byTask, overdue];
  const rows = [...head, ...parts.flatMap((part) => part.rows)];
  const visible = SUMMARY_HEADINGS.length;
  return {
    ...PLAIN_SHEET,
    name: input.name,
    mark: MARKS.summary,
    rows,
    styles: [...HEAD_STYLES, ...parts.flatMap((part) => part.styles)],
    open: parts.flatMap((part) => part.open ?? []),
    columns: [...WIDTHS.map((width) => ({ width })), ...HIDDEN],
    merges: [
      ...[0, 1, 2].map((row) => ({ row, column: 0, rows: 1, columns: visible })),
      ...parts.flatMap((part) => part.merges ?? []),
    ],
    charts: chart.charts,
    conditionalFormats: parts.flatMap((part) => part.conditionalFormats ?? []),
    page: landscapePage(null, { row: 0, column: 0, rows: rows.length, columns: visible }),
  };
}

function headRows(input: SummarySheetInput): readonly (readonly CellContent[])[] {
  const { otherForms } = input;
  const others = otherForms.length === 0 ? "" : `${TEXTS.formsSayOther}: ${otherForms.join(", ")}`;
  const place = input.place === "" ? "" : ` ${TEXTS.whole} ${input.place.toUpperCase()}`;
  return [
    rowOf([{ formula: `=${textInFormula(`${TEXTS.summaryTitle}${place} `)}&${PERIOD_CELLS.title}` }], SUMMARY_WIDTH),
    rowOf([{ formula: '=TenKeHoach&""' }], SUMMARY_WIDTH),
    rowOf([asOfLine()], SUMMARY_WIDTH),
    rowOf([null, textCell(others)], SUMMARY_WIDTH),
  ];
}
