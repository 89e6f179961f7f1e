import { laidOnPages } from "../../spec/layout/laidOnPages";
import type { PageBlock } from "../../spec/layout/withPageBreaks";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { ComparedPeriods } from "../frozen/frozenPeriods";
import { REPORT_TEXTS } from "../vocabularyReport";
import { MARKS } from "../marks";
import { annexPage, PLAIN_SHEET } from "../parts/sheetParts";
import { REPORT_HEAD_ROWS, reportHead } from "../summary/reportHead";
import type { ReportPlaces } from "../summary/reportPlaces";
import type { SummaryPart } from "../summary/SummaryPart";
import { changePart, type ComparedUnit } from "./changePart";
import { CODE_COLUMN, COMPARISON_WIDTH, COMPARISON_WIDTHS } from "./comparisonColumns";
import { quarterPart } from "./quarterPart";
import type { Settings } from "../settings/Settings";

/** What the sheet "So sánh" shows. `settings` tell whom and what it is about. */
export interface ComparisonSheetInput {
  readonly name: string;
  readonly settings: Settings;
  readonly places: ReportPlaces;
  readonly compared: ComparedPeriods;
  readonly units: readonly ComparedUnit[];
}

/**
 * The sheet "So sánh": the figures of each quarter, and the report beside the last frozen period and the same period of the year before,
 * where they were frozen.
 *
 * @example comparisonSheet({ name: "So sánh", settings, places, compared: {}, units }).mark // => "comparison"
 */
export function comparisonSheet({ name, settings, places, compared, units }: ComparisonSheetInput): SheetSpec {
  const shown = CODE_COLUMN;
  const title = REPORT_TEXTS.comparisonTitle;
  const head = reportHead({ annex: "IV", title, settings, shown, width: COMPARISON_WIDTH });
  const changes = [
    { title: REPORT_TEXTS.sinceBefore, then: compared.before },
    { title: REPORT_TEXTS.sinceLastYear, then: compared.lastYear },
  ];
  const makers: readonly ((top: number) => SummaryPart)[] = [
    quarterPart,
    ...changes.flatMap(({ then, ...change }) =>
      then === undefined ? [] : [(top: number) => changePart({ ...change, then, places, units }, top)],
    ),
  ];
  const parts: SummaryPart[] = [];
  const blocks: PageBlock[] = [];
  let top = REPORT_HEAD_ROWS;
  for (const make of makers) {
    const part = make(top);
    blocks.push([top, top + 4]);
    top += part.rows.length;
    parts.push(part);
  }
  const rows = [...head.rows, ...parts.flatMap((part) => part.rows)];
  const spec: SheetSpec = {
    ...PLAIN_SHEET,
    name,
    mark: MARKS.comparison,
    rows,
    styles: [...head.styles, ...parts.flatMap(({ styles }) => styles)],
    columns: [...COMPARISON_WIDTHS.map((width) => ({ width })), { width: 12, hidden: true }],
    merges: [...head.merges, ...parts.flatMap(({ merges = [] }) => merges)],
    page: annexPage(null, { row: 0, column: 0, rows: rows.length, columns: shown }),
  };
  return laidOnPages(spec, [...blocks, [rows.length - 3, rows.length - 1]]);
}
