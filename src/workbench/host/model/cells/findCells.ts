import { displayText } from "../display/displayText";
import { cellBox } from "./Box";
import { hasContent } from "./Cell";
import { wildcardPattern } from "./wildcardPattern";
import type { Box } from "./Box";
import type { SheetModel } from "../sheets/SheetModel";

/** How text is looked for: `wholeCell` leaves out cells that only hold it among other text. */
export interface SearchOptions {
  readonly wholeCell: boolean;
  readonly matchCase: boolean;
}

/**
 * The cells of the box that show the text, row by row. "*" and "?" stand for any characters and any one, as in Excel's dialog.
 *
 * @example findCells(sheet, WHOLE_SHEET, "Quá hạn", { wholeCell: true, matchCase: false })
 */
export function findCells(sheet: SheetModel, within: Box, text: string, options: SearchOptions): readonly Box[] {
  const pattern = wildcardPattern(text);
  const wanted = new RegExp(options.wholeCell ? `^${pattern}$` : pattern, options.matchCase ? "su" : "isu");
  const found: Box[] = [];
  for (const { row, column, cell } of sheet.cells.within(within)) {
    const shown = displayText(cell.value, sheet.formatAt(row, column).numberFormat);
    if (hasContent(cell) && wanted.test(shown)) found.push(cellBox(row, column));
  }
  return found.sort((one, other) => one.row - other.row || one.column - other.column);
}
