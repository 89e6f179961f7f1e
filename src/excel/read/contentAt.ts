import type { SheetContent } from "../../actions/ports/WorkbookPort";
import type { CellValue } from "../../domain/grid/Grid";

/**
 * What a cell held when its sheet was read; row and column from 0 at A1.
 *
 * @example contentAt(content, 0, 0) // => "PHIẾU BÁO CÁO TIẾN ĐỘ"
 */
export function contentAt(content: SheetContent | undefined, row: number, column: number): CellValue {
  const grid = content?.grid;
  return grid?.cells[row - grid.row]?.[column - grid.column] ?? null;
}
