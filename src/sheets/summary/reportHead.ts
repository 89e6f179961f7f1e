import { textCell, textOf, rowOf } from "../../spec/cellValues";
import { textInFormula } from "../../spec/formula/textInFormula";
import type { CellContent, FormulaContent, SheetSpec, StyledArea } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import { TEXTS } from "../labels";
import { asOfLine, FIELD_SUFFIX } from "../parts/sheetParts";
import { longestWords } from "../settings/longestWords";
import { PERIOD_CELLS } from "../settings/periodCells";
import type { Settings } from "../settings/Settings";

/** How many rows the head of a report has. */
export const REPORT_HEAD_ROWS = 4;

/** What the head of a report says: which annex it is ("I"; "" when none), its title, what the settings say of whom and what it is about, and a remark; `shown` columns are seen of `width`. */
export interface ReportHeadInput {
  readonly annex: string;
  readonly title: string;
  readonly settings: Settings;
  readonly remark?: string;
  readonly shown: number;
  readonly width: number;
}

/**
 * The head of an annex to a report (Nghị định 30/2020): its number, its title with place and period, the report that it goes with, the day of
 * the figures, and a remark.
 *
 * @example reportHead({ annex: "I", title: "TỔNG HỢP …", settings, shown: 19, width: 20 }).rows.length // => 4
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
      line([input.annex === "" ? null : attachedTo(input.settings)]),
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
 * @example reportTitle({ annex: "I", title: "TỔNG HỢP …", settings }).formula // => '="Phụ lục I"&CHAR(10)&"TỔNG HỢP …"&…'
 */
export function reportTitle({
  annex,
  title,
  settings,
}: Pick<ReportHeadInput, "annex" | "title" | "settings">): FormulaContent {
  const place = placeOf(settings);
  const whole = place === "" ? "" : ` ${TEXTS.whole} ${place.toUpperCase()}`;
  // A page is narrower than an annex: there the period has a line of its own.
  const behind = annex === "" ? `${textInFormula(whole)}&CHAR(10)` : textInFormula(`${whole} `);
  const field = longestWords(settings, "LinhVuc", TEXTS.unitSheetTitle).toUpperCase();
  const number = annex === "" ? "" : `${textInFormula(`${TEXTS.annex} ${annex}`)}&CHAR(10)&`;
  return {
    formula: `=${number}${textInFormula(title)}&${FIELD_SUFFIX}&${behind}&${PERIOD_CELLS.title}`,
    shows: `${annex === "" ? "" : `${TEXTS.annex}\n`}${title} ${field}${whole}${annex === "" ? "\n" : " "}${TEXTS.unitSheetTitle}`,
  };
}

/** "xã Hòa An", or empty where no level is set. */
function placeOf(settings: Settings): string {
  return [settings.get("CapTongHop"), settings.get("TenCapTongHop")].map(textOf).filter(Boolean).join(" ");
}

/** The report's number and day are written by hand. */
function attachedTo(settings: Settings): FormulaContent {
  const office = 'IF(CoQuanBanHanh="",".......",CoQuanBanHanh&"")';
  return {
    formula: `="(${TEXTS.attachedTo} ${TEXTS.dateOfSigning} "&NamKeHoach&" ${TEXTS.of} "&${office}&")"`,
    shows: `${TEXTS.attachedTo} ${TEXTS.dateOfSigning} ${TEXTS.unitSheetTitle} ${longestWords(settings, "CoQuanBanHanh", TEXTS.unitSheetTitle)}`,
  };
}
