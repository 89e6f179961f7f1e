import type { ClickOffset } from "../ModelChange";
import type { PlacedBox } from "./PlacedBox";

/**
 * Says that somebody clicked or tapped a cell, once; what a view of the workbook calls. `offset` is counted from the cell's corner, in points.
 *
 * @example clickCell({ sheet, box: C7 }, { x: 4, y: 2 }) // raises onSingleClicked
 */
export function clickCell({ sheet, box }: PlacedBox, offset: ClickOffset): void {
  sheet.changed({ kind: "clicked", sheet: sheet.id, box, offset });
}
