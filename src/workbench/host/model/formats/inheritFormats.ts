import type { Box } from "../cells/Box";
import type { ShiftDirection } from "../cells/shiftBox";
import type { SheetModel } from "../sheets/SheetModel";

/**
 * Gives cells that were just put in the looks of those above them, or left of them, as Excel does; none where there are none.
 *
 * @example inheritFormats(sheet, 8:8, "down") // row 8 looks like row 7
 */
export function inheritFormats(sheet: SheetModel, box: Box, direction: ShiftDirection): void {
  const isDown = direction === "down";
  if ((isDown ? box.row : box.column) === 0) return;
  const from = isDown ? { ...box, row: box.row - 1, rows: 1 } : { ...box, column: box.column - 1, columns: 1 };
  const looks = [...sheet.cells.within(from)].filter(({ cell }) => cell.format !== null);
  for (const { row, column, cell } of looks) {
    for (let step = 1; step <= (isDown ? box.rows : box.columns); step++) {
      sheet.cells.open(isDown ? row + step : row, isDown ? column : column + step).format = cell.format;
    }
  }
}
