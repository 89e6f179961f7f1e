import { bounding, boxBetween, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, sameBox } from "./Box";
import { hasContent } from "./Cell";
import type { Box } from "./Box";
import type { SheetModel } from "../sheets/SheetModel";

/** The block of cells around a box that empty rows and columns bound (Ctrl+*). @example a table pasted with nothing next to it: the whole table */
export function surroundingRegion(sheet: SheetModel, box: Box): Box {
  const seen = new Set<number>();
  let region = box;
  for (;;) {
    const used = sheet.cells.used(hasContent, oneWider(region));
    const touched = used ? bounding(region, used) : region;
    const next = flooded(sheet, touched, seen);
    if (sameBox(next, region)) return region;
    region = next;
  }
}

/** The box around everything that hangs together with filled cells on the rim of the box; each cell is looked at once. */
function flooded(sheet: SheetModel, box: Box, seen: Set<number>): Box {
  let region = box;
  const open = rimOf(box).filter(([row, column]) => hasContent(sheet.cells.get(row, column)));
  for (let next = open.pop(); next; next = open.pop()) {
    const [row, column] = next;
    if (seen.has(row * MAX_COLUMNS + column) || !hasContent(sheet.cells.get(row, column))) continue;
    seen.add(row * MAX_COLUMNS + column);
    region = bounding(region, { row, column, rows: 1, columns: 1 });
    open.push(...neighbours(row, column));
  }
  return region;
}

function rimOf(box: Box): [row: number, column: number][] {
  const cells: [number, number][] = [];
  for (let row = box.row; row <= lastRow(box); row++) cells.push([row, box.column], [row, lastColumn(box)]);
  for (let column = box.column; column <= lastColumn(box); column++)
    cells.push([box.row, column], [lastRow(box), column]);
  return cells;
}

function neighbours(row: number, column: number): [row: number, column: number][] {
  const around: [number, number][] = [];
  for (const down of [-1, 0, 1]) for (const right of [-1, 0, 1]) around.push([row + down, column + right]);
  return around.filter(([r, c]) => r >= 0 && c >= 0 && r < MAX_ROWS && c < MAX_COLUMNS);
}

function oneWider(box: Box): Box {
  const last = [Math.min(MAX_ROWS - 1, lastRow(box) + 1), Math.min(MAX_COLUMNS - 1, lastColumn(box) + 1)] as const;
  return boxBetween(Math.max(0, box.row - 1), Math.max(0, box.column - 1), last[0], last[1]);
}
