import { textCell, rowOf } from "../../spec/cellValues";
import { textInFormula } from "../../spec/formula/textInFormula";
import type { CellContent, FormulaContent, SheetSpec, StyledArea } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import { TEXTS } from "../labels";
import { asOfLine, FIELD_SUFFIX } from "../parts/sheetParts";
import { PERIOD_CELLS } from "../settings/periodCells";

/** How many rows the head of a report has. */
export const REPORT_HEAD_ROWS = 4;

/** What the head of a report says: which annex it is ("I"; "" when none), its title, whom it is about ("xã Hòa An" or empty), and a remark; `shown` columns are seen of `width`. */
export interface ReportHeadInput {
  readonly annex: string;
  readonly title: string;
  readonly place: string;
  readonly remark?: string;
  readonly shown: number;
  readonly width: number;
}

/**
 * The head of an annex to a report (Nghị định 30/2020): its number, its title with place and period, the report that it goes with, the day of
 * the figures, and a remark.
 *
 * @example reportHead({ annex: "I", title: "TỔNG HỢP …", place: "xã Hòa An", shown: 19, width: 20 }).rows.length // => 4
 */
export function reportHead(input: ReportHeadInput): Pick<SheetSpec, "rows" | "styles" | "merges"> {
  const { remark = "", shown, width } = input;
  const line = (cells: readonly CellContent[]): readonly CellContent[] => rowOf(cells, width);
  const style = (row: number, rows: number, role: StyleRole): StyledArea => ({
    area: { row, column: 0, rows, columns: shown },
    role,
  });
  return {
    rows: [
      line([reportTitle(input)]),
      line([input.annex === "" ? null : attachedTo()]),
      line([asOfLine()]),
      line([null, textCell(remark)]),
    ],
    styles: [style(0, 1, "title"), style(1, 2, "subtitle"), style(3, 1, "note")],
    merges: [0, 1, 2].map((row) => ({ row, column: 0, rows: 1, columns: shown })),
  };
}

/**
 * The title of a report with place and period, under the number of its annex when it is one.
 *
 * @example reportTitle({ annex: "I", title: "TỔNG HỢP …", place: "xã Hòa An" }).formula // => '="Phụ lục I"&CHAR(10)&"TỔNG HỢP …"&…'
 */
export function reportTitle({
  annex,
  title,
  place,
}: Pick<ReportHeadInput, "annex" | "title" | "place">): FormulaContent {
  const whole = place === "" ? "" : ` ${TEXTS.whole} ${place.toUpperCase()}`;
  // A page is narrower than an annex: there the period has a line of its own.
  const behind = annex === "" ? `${textInFormula(whole)}&CHAR(10)` : textInFormula(`${whole} `);
  const number = annex === "" ? "" : `${textInFormula(`${TEXTS.annex} ${annex}`)}&CHAR(10)&`;
  return {
    formula: `=${number}${textInFormula(title)}&${FIELD_SUFFIX}&${behind}&${PERIOD_CELLS.title}`,
    shows: `${annex === "" ? "" : `${TEXTS.annex}\n`}${title} ${TEXTS.unitSheetTitle}${whole} ${TEXTS.unitSheetTitle}`,
  };
}

/** The report's number and day are written by hand. */
function attachedTo(): FormulaContent {
  const office = 'IF(CoQuanBanHanh="",".......",CoQuanBanHanh&"")';
  return {
    formula: `="(${TEXTS.attachedTo} ${TEXTS.dateOfSigning} "&NamKeHoach&" ${TEXTS.of} "&${office}&")"`,
    shows: `${TEXTS.attachedTo} ${TEXTS.dateOfSigning} ${TEXTS.unitSheetTitle} ${TEXTS.unitSheetTitle}`,
  };
}
