import type { CellValue } from "../../domain/grid/Grid";
import { toSerial } from "../../domain/plan/IsoDate";
import type { TabledGrid } from "../parts/TabledGrid";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";

/**
 * A sheet that is still to be written, as the readers of our sheets see one that stands; a formula shows itself.
 *
 * @example specGrid(taskSheet(input)).grid.cells[4]?.[0] // => "TT"
 */
export function specGrid({ name, rows, tables }: Pick<SheetSpec, "name" | "rows" | "tables">): TabledGrid {
  const cells = rows.map((row) => row.map(shownOf));
  return { grid: { sheet: name, row: 0, column: 0, cells, merges: [] }, tables };
}

function shownOf(content: CellContent): CellValue {
  if (typeof content !== "object" || content === null) return content;
  return "date" in content ? toSerial(content.date) : content.formula;
}
