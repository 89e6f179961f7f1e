import { hasContent } from "./Cell";
import { bounding, MAX_COLUMNS, MAX_ROWS, sameBox } from "./Box";
import type { Box } from "./Box";
import type { SheetModel } from "./SheetModel";

/** The block of cells around a box that empty rows and columns bound (Ctrl+*). @example a table pasted with nothing next to it: the whole table */
export function surroundingRegion(sheet: SheetModel, box: Box): Box {
  let region = box;
  for (;;) {
    const rim = oneWider(region);
    const used = sheet.cells.used(hasContent, rim);
    const next = used ? bounding(region, used) : region;
    if (sameBox(next, region)) return region;
    region = next;
  }
}

function oneWider(box: Box): Box {
  const row = Math.max(0, box.row - 1);
  const column = Math.max(0, box.column - 1);
  const rows = Math.min(MAX_ROWS, box.row + box.rows + 1) - row;
  const columns = Math.min(MAX_COLUMNS, box.column + box.columns + 1) - column;
  return { row, column, rows, columns };
}
