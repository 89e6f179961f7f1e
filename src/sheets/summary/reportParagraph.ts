import { formatDay } from "../../domain/grid/dateOfCell";
import type { IsoDate } from "../../domain/plan/IsoDate";
import type { RatedCounts } from "../../domain/tracking/figures";
import { textInFormula } from "../../spec/formula/textInFormula";
import type { FormulaContent } from "../../spec/SheetSpec";
import { TEXTS } from "../labels";
import { REPORT_PARAGRAPH, type ParagraphFigure } from "../vocabularyReport";
import { countText, countWords, rateText, rateWords } from "../parts/numberInWords";
import { dayInWords } from "../parts/sheetParts";
import { PERIOD_CELLS } from "../settings/periodCells";
import { totalCell, type ReportPlaces } from "./reportPlaces";

type Said = Readonly<Record<ParagraphFigure, string>>;

/** What the paragraph is about: the day of the figures, and the end of the period in words ("Quý II năm 2025"). */
export interface ReportedOn {
  readonly asOf: IsoDate;
  readonly until: string;
}

/**
 * The paragraph of a report that tells its figures, those of TỔNG CỘNG.
 *
 * @example reportParagraph(figures.total.cumulative, { asOf: "2025-06-30", until: "Quý II năm 2025" }) // => "Tính đến ngày 30/06/2025, tổng số nhiệm vụ …"
 */
export function reportParagraph(counts: RatedCounts, { asOf, until }: ReportedOn): string {
  const { total, completed, onTime, late, undated, unfinished, inTime, overdue } = counts;
  const said: Said = {
    day: formatDay(asOf),
    until,
    total: countText(total),
    completed: countText(completed),
    onTime: countText(onTime),
    late: countText(late),
    undated: countText(undated),
    rate: rateText(counts.completionRate),
    dueRate: rateText(counts.dueRate),
    unfinished: countText(unfinished),
    inTime: countText(inTime),
    overdue: countText(overdue),
  };
  return REPORT_PARAGRAPH.map((piece) => (typeof piece === "string" ? piece : said[piece.figure])).join("");
}

/**
 * The same as a formula over TỔNG CỘNG, which follows the sheets.
 *
 * @example paragraphFormula(places).formula.startsWith('="Tính đến ngày "&') // => true
 */
export function paragraphFormula(places: ReportPlaces): FormulaContent {
  const cell = (column: Parameters<typeof totalCell>[1]): string => totalCell(places, column);
  const count = (column: Parameters<typeof totalCell>[1]): string => countWords(cell(column));
  const said: Said = {
    day: dayInWords("NgayChot"),
    until: PERIOD_CELLS.until,
    total: count("total"),
    completed: count("completed"),
    onTime: count("onTime"),
    late: count("late"),
    undated: count("undated"),
    rate: rateWords(cell("completed"), cell("total")),
    dueRate: rateWords(cell("completed"), `${cell("completed")}+${cell("overdue")}`),
    unfinished: count("unfinished"),
    inTime: count("inTime"),
    overdue: count("overdue"),
  };
  const pieces = REPORT_PARAGRAPH.map((piece) => {
    return typeof piece === "string" ? textInFormula(piece) : said[piece.figure];
  });
  const words = REPORT_PARAGRAPH.map((piece) => (typeof piece === "string" ? piece : "00.000,0%")).join("");
  return { formula: `=${pieces.join("&")}`, shows: `${words} ${TEXTS.unitSheetTitle}` };
}
