import { displayText } from "../display/displayText";
import { eachCell } from "../cells/Box";
import { parseBox, splitAddress } from "../cells/addresses";
import type { Scalar } from "../cells/Cell";
import type { WorkbookModel } from "../WorkbookModel";

/** One cell that a series shows. */
export interface SeriesCell {
  readonly value: Scalar;
  readonly text: string;
}

/**
 * The cells behind a series' values or categories; none when it points to none.
 *
 * @example seriesCells(workbook, "='Tổng hợp'!$C$8:$C$12").length // => 5
 */
export function seriesCells(workbook: WorkbookModel, formula: string): readonly SeriesCell[] {
  const { sheet: name, rest } = splitAddress(formula);
  const sheet = name === null ? undefined : workbook.findSheet(name);
  const box = parseBox(rest);
  if (!sheet || !box) return [];
  const cells: SeriesCell[] = [];
  eachCell(box, (row, column) => {
    const value = sheet.valueAt(row, column);
    cells.push({ value, text: displayText(value, sheet.formatAt(row, column).numberFormat) });
  });
  return cells;
}
