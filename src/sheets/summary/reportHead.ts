import { textCell, rowOf } from "../../spec/cellValues";
import { textInFormula } from "../../spec/formula/textInFormula";
import type { CellContent, SheetSpec, StyledArea } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import { TEXTS } from "../labels";
import { asOfLine, planNameLine } from "../parts/sheetParts";
import { PERIOD_CELLS } from "../settings/periodCells";

/** How many rows the head of a report has. */
export const REPORT_HEAD_ROWS = 4;

/** What the head of a report says: its title, whom it is about ("xã Hòa An" or empty), and a remark; `shown` columns are seen of `width`. */
export interface ReportHeadInput {
  readonly title: string;
  readonly place: string;
  readonly remark?: string;
  readonly shown: number;
  readonly width: number;
}

/**
 * The head of a report: its title with place and period, the plan, the day of the figures, and a remark.
 *
 * @example reportHead({ title: "TỔNG HỢP …", place: "xã Hòa An", shown: 19, width: 20 }).rows.length // => 4
 */
export function reportHead(input: ReportHeadInput): Pick<SheetSpec, "rows" | "styles" | "merges"> {
  const { title, place, remark = "", shown, width } = input;
  const whole = place === "" ? title : `${title} ${TEXTS.whole} ${place.toUpperCase()}`;
  const line = (cells: readonly CellContent[]): readonly CellContent[] => rowOf(cells, width);
  const style = (row: number, rows: number, role: StyleRole): StyledArea => ({
    area: { row, column: 0, rows, columns: shown },
    role,
  });
  return {
    rows: [
      line([
        { formula: `=${textInFormula(`${whole} `)}&${PERIOD_CELLS.title}`, shows: `${whole} ${TEXTS.unitSheetTitle}` },
      ]),
      line([planNameLine()]),
      line([asOfLine()]),
      line([null, textCell(remark)]),
    ],
    styles: [style(0, 1, "title"), style(1, 2, "subtitle"), style(3, 1, "note")],
    merges: [0, 1, 2].map((row) => ({ row, column: 0, rows: 1, columns: shown })),
  };
}
