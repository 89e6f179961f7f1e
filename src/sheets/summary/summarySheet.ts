import { widthOnOneLine } from "../../spec/layout/textRoom";
import { laidOnPages } from "../../spec/layout/laidOnPages";
import type { SheetSpec } from "../../spec/SheetSpec";
import { SUMMARY_HEADINGS } from "../headings";
import { TEXTS } from "../labels";
import { MARKS } from "../marks";
import { onPaper } from "../parts/onPaper";
import { annexPage, PLAIN_SHEET } from "../parts/sheetParts";
import { FIRST_TASK_ROW } from "./byTaskSheet";
import { REPORT_HEAD_ROWS, reportHead } from "./reportHead";
import type { ReportPlaces } from "./reportPlaces";
import { byUnitPart, HEADING_ROWS, type SummaryUnit } from "./summaryByUnit";
import { chartPart } from "./summaryChart";
import { summaryFoot, SUMMARY_FOOT_ROWS } from "./summaryFoot";
import { CHECK_ROWS, summaryCheck } from "./summaryCheck";
import type { SummaryPart } from "./SummaryPart";
import type { Settings } from "../settings/Settings";

/** What the sheet "Tổng hợp" shows. `settings` tell whom and what it is about; `tasks` how many stand on the sheet `tasksSheet`. */
export interface SummarySheetInput {
  readonly name: string;
  readonly settings: Settings;
  readonly units: readonly SummaryUnit[];
  readonly tasks: number;
  readonly tasksSheet: string;
  /** Whether there is a "Theo dõi nộp" beside it, and the forms whose titles name another period. */
  readonly hasSubmissions: boolean;
  readonly otherForms: readonly string[];
}

/** Columns: those of form C, then the hidden keys. */
const WIDTH = SUMMARY_HEADINGS.length + 1;
/** Keys, what waits or differs on forms, and how far up a unit stands among those that are late. */
const HIDDEN = Array.from({ length: 4 }, () => ({ width: 12, hidden: true }));
/** Names of schools are long: two lines for each make a page of two. */
const NAME_WIDTH = { least: 32, most: 42 } as const;
const widthsFor = (units: readonly SummaryUnit[]): readonly number[] => [
  4.5,
  widthOnOneLine(
    units.map(({ name }) => name),
    "text",
    NAME_WIDTH,
  ),
  ...[10, 12.5, 7, 7, 9, 11, 7, 7, 10, 15, 12, 7.5, 7.5, 7.5, 7.5, 12, 11],
];

/**
 * The sheet "Tổng hợp": by unit with a subtotal per Khối (form C), all live formulas over TienDo and NhiemVu, with a cell that says whether
 * the figures tie, and a chart.
 *
 * @example summarySheet({ name: "Tổng hợp", … }).charts.length // => 1
 */
export function summarySheet(input: SummarySheetInput): SheetSpec {
  const visible = SUMMARY_HEADINGS.length;
  const said = { annex: "I", title: TEXTS.summaryTitle, settings: input.settings, remark: remarkOf(input) };
  const head = reportHead({ ...said, shown: visible, width: WIDTH });
  const byUnit = byUnitPart(input.units, REPORT_HEAD_ROWS);
  const check = REPORT_HEAD_ROWS + byUnit.rows.length;
  const widths = widthsFor(input.units);
  const foot = summaryFoot(check + CHECK_ROWS, input.settings, (widths[0] ?? 0) + (widths[1] ?? 0));
  const chartTop = check + CHECK_ROWS + SUMMARY_FOOT_ROWS;
  const chart = chartPart(byUnit.blocks, chartTop);
  const checked = {
    ...input,
    total: byUnit.total,
    units: { row: REPORT_HEAD_ROWS, rows: byUnit.rows.length },
    tasks: { row: FIRST_TASK_ROW, rows: input.tasks },
  };
  const parts: readonly SummaryPart[] = [byUnit, summaryCheck(checked, check), foot, chart];
  const rows = [...head.rows, ...parts.flatMap((part) => part.rows)];
  const headings = REPORT_HEAD_ROWS + HEADING_ROWS - 1;
  const spec: SheetSpec = {
    ...PLAIN_SHEET,
    name: input.name,
    mark: MARKS.summary,
    rows,
    styles: [...head.styles, ...parts.flatMap((part) => part.styles).map(onPaper)],
    open: parts.flatMap((part) => part.open ?? []),
    columns: [...widths.map((width) => ({ width })), ...HIDDEN],
    rowHeights: foot.rowHeights,
    merges: [...head.merges, ...parts.flatMap((part) => part.merges ?? [])],
    charts: chart.charts,
    freeze: { rows: headings + 1, columns: 2 },
    page: annexPage([headings - 2, headings], { row: 0, column: 0, rows: rows.length, columns: visible }),
  };
  return laidOnPages(spec, [
    [byUnit.total - 1, chartTop - 1],
    [chartTop, rows.length - 1],
  ]);
}

/**
 * Where the units of "Tổng hợp" stand, and its TỔNG CỘNG.
 *
 * @example unitRows(units) // => { units: { row: 4, rows: 12 }, total: 15 }
 */
export function unitRows(units: readonly SummaryUnit[]): Pick<ReportPlaces, "units" | "total"> {
  const { rows, total } = byUnitPart(units, REPORT_HEAD_ROWS);
  return { units: { row: REPORT_HEAD_ROWS, rows: rows.length }, total };
}

function remarkOf({ otherForms }: SummarySheetInput): string {
  return otherForms.length === 0 ? "" : `${TEXTS.formsSayOther}: ${otherForms.join(", ")}`;
}
