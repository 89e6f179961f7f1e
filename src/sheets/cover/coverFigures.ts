import { rowOf } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import type { FrozenPeriod } from "../frozen/frozenPeriods";
import { frozenFigure, frozenWords } from "../frozen/frozenFormulas";
import { FROZEN_HEADINGS, SUMMARY_HEADINGS } from "../headings";
import { REPORT_HEADINGS } from "../vocabularyReport";
import { workedOutRatio } from "../parts/workedOutRatio";
import { totalCell, type ReportPlaces } from "../summary/reportPlaces";
import { COVER_WIDTH, type CoverPart } from "./CoverPart";

/** The five figures: what they are called, where they come from, and as what they are shown. */
const COUNTS = [
  { label: SUMMARY_HEADINGS[2], column: "total", heading: FROZEN_HEADINGS.total },
  { label: SUMMARY_HEADINGS[3], column: "completed", heading: FROZEN_HEADINGS.completed },
  { label: SUMMARY_HEADINGS[9], column: "overdue", heading: FROZEN_HEADINGS.overdue },
] as const;
const RATES = [SUMMARY_HEADINGS[10], SUMMARY_HEADINGS[11]] as const;

/** A formula like the figures beside it: what is typed in its place is told from it. */
const NONE = { formula: '="-"' };

/** Letters of the columns: now, when it was last frozen, and what changed. */
const [NOW, BEFORE] = ["C", "D"] as const;

/**
 * The five figures of the report with those of the last frozen period beside them, and what changed.
 *
 * @example coverFigures({ places, before: undefined }, 4).rows.length // => 6
 */
export function coverFigures(
  { places, before }: { readonly places: ReportPlaces; readonly before: FrozenPeriod | undefined },
  top: number,
): CoverPart {
  const first = top + 1;
  const counts = COUNTS.map(({ label, column, heading }, index): readonly CellContent[] => {
    const then = before === undefined ? NONE : { formula: frozenFigure(before, { scope: "all", code: "", heading }) };
    return [label, null, { formula: `=${totalCell(places, column)}` }, then, change(first + index)];
  });
  const rates = RATES.map((label, index): readonly CellContent[] => {
    const row = first + COUNTS.length + index;
    return [label, null, { formula: rate(NOW, first, index) }, rateBefore(before, first, index), change(row)];
  });
  const heading = before === undefined ? REPORT_HEADINGS.noneBefore : frozenWords(before);
  const rows = [
    [REPORT_HEADINGS.figure, null, REPORT_HEADINGS.thisReport, heading, REPORT_HEADINGS.change],
    ...counts,
    ...rates,
  ];
  const style = (row: number, column: number, [height, width]: readonly [number, number], role: StyleRole) => ({
    area: { row, column, rows: height, columns: width },
    role,
  });
  return {
    rows: rows.map((cells) => rowOf(cells, COVER_WIDTH)),
    styles: [
      style(top, 0, [1, 5], "form-heading"),
      style(first, 0, [5, 2], "text"),
      style(first, 2, [3, 2], "count"),
      style(first, 4, [3, 1], "change"),
      style(first + 3, 2, [2, 2], "percent"),
      style(first + 3, 4, [2, 1], "change-percent"),
    ],
    merges: rows.map((_, index) => ({ row: top + index, column: 0, rows: 1, columns: 2 })),
  };
}

function change(row: number): CellContent {
  const line = String(row + 1);
  return { formula: `=IF(COUNT(${NOW}${line}:${BEFORE}${line})<2,"-",${NOW}${line}-${BEFORE}${line})` };
}

/** Of all tasks, then of those fallen due, from the counts above in the same column. */
function rate(column: string, first: number, index: number): string {
  const [total, completed, overdue] = [1, 2, 3].map((offset) => `${column}${String(first + offset)}`);
  const whole = index === 0 ? (total ?? "") : `${completed ?? ""}+${overdue ?? ""}`;
  return workedOutRatio(completed ?? "", whole);
}

function rateBefore(before: FrozenPeriod | undefined, first: number, index: number): CellContent {
  if (before === undefined) return NONE;
  return { formula: `=IFERROR(${rate(BEFORE, first, index).slice(1)},"-")` };
}
