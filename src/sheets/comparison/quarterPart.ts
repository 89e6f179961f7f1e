import { rowOf } from "../../spec/cellValues";
import { textInFormula } from "../../spec/formula/textInFormula";
import type { CellContent } from "../../spec/SheetSpec";
import { COMPARISON_WIDTH } from "./comparisonColumns";
import { MILESTONE_HEADINGS, PROGRESS_HEADINGS, QUARTER_HEADINGS, SUMMARY_HEADINGS } from "../headings";
import { STATUS_LABELS } from "../labels";
import { REPORT_TEXTS, REPORT_HEADINGS } from "../vocabularyReport";
import { workedOutRatio } from "../parts/workedOutRatio";
import { COMPLETED, column, IN_TIME } from "../summary/countFormulas";
import type { SummaryPart } from "../summary/SummaryPart";

const HEADINGS = [
  "TT",
  REPORT_HEADINGS.quarter,
  SUMMARY_HEADINGS[2],
  SUMMARY_HEADINGS[3],
  SUMMARY_HEADINGS[7],
  SUMMARY_HEADINGS[8],
  SUMMARY_HEADINGS[9],
  SUMMARY_HEADINGS[10],
  SUMMARY_HEADINGS[11],
] as const;

/**
 * The figures of each quarter, *trong kỳ*: the lines with a milestone in it, as form C counts them when the quarter is the period.
 *
 * @example quarterPart(4).rows.length // => 7
 */
export function quarterPart(top: number): SummaryPart {
  const first = top + 2;
  const rows = QUARTER_HEADINGS.map((quarter, index) => quarterRow(quarter, index, String(first + index + 1)));
  const area = (row: number, at: number, [height, width]: readonly [number, number]) => ({
    ...{ row, column: at, rows: height, columns: width },
  });
  return {
    rows: [
      rowOf([REPORT_TEXTS.byQuarterTitle], COMPARISON_WIDTH),
      rowOf(HEADINGS, COMPARISON_WIDTH),
      ...rows,
      rowOf([REPORT_TEXTS.countedByQuarter], COMPARISON_WIDTH),
    ],
    styles: [
      { area: area(top, 0, [1, 2]), role: "section" },
      { area: area(top + 1, 0, [1, HEADINGS.length]), role: "form-heading" },
      { area: area(first, 0, [4, 1]), role: "ordinal" },
      { area: area(first, 1, [4, 1]), role: "text" },
      { area: area(first, 2, [4, 5]), role: "count" },
      { area: area(first, 7, [4, 2]), role: "percent" },
      { area: area(first + 4, 0, [1, HEADINGS.length]), role: "note" },
    ],
  };
}

function quarterRow(quarter: string, index: number, line: string): readonly CellContent[] {
  const planned = `${column(MILESTONE_HEADINGS[index] ?? "")},"<>"`;
  const status = (label: string): string => `COUNTIFS(${planned},${column(PROGRESS_HEADINGS.status)},"${label}")`;
  const figures = [
    `=COUNTIFS(${planned})`,
    `=${status(COMPLETED)}`,
    `=F${line}+G${line}`,
    `=${IN_TIME.map((one) => status(STATUS_LABELS[one])).join("+")}`,
    `=${status(STATUS_LABELS.overdue)}`,
    workedOutRatio(`D${line}`, `C${line}`),
    workedOutRatio(`D${line}`, `D${line}+G${line}`),
  ];
  // Formulas all, so that what somebody types over them is told from them.
  const names = [`=${String(index + 1)}`, `=${textInFormula(quarter)}`];
  return rowOf(
    [...names, ...figures].map((formula) => ({ formula })),
    COMPARISON_WIDTH,
  );
}
