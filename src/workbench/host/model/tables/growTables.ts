import { contains, lastColumn, lastRow, overlaps, subtract } from "../cells/Box";
import { hasContent } from "../cells/Cell";
import { continueTable } from "./continueTable";
import { setTableBox } from "./setTableBox";
import type { Box } from "../cells/Box";
import type { SheetModel } from "../sheets/SheetModel";
import type { TableModel } from "./TableModel";

/** A table that will take in what is about to be written, and the box it will then have. */
export interface GrowingTable {
  readonly table: TableModel;
  readonly box: Box;
}

/**
 * The tables that grow when the box is written: those it stands right under (no total row, nothing there yet) or right beside, to the
 * right. Ask before writing. Tables of protected sheets never grow.
 *
 * @example tablesAbout(sheet, A10:O12) // => [{ table: NhiemVu, box: A6:O12 }] when it ends at row 9
 */
export function tablesAbout(sheet: SheetModel, box: Box): GrowingTable[] {
  if (sheet.protection) return [];
  return sheet.tables.flatMap((table) => {
    const grown = grownBelow(table, box) ?? grownRight(table, box);
    return grown && isFree(sheet, table, grown) ? [{ table, box: grown }] : [];
  });
}

function grownBelow(table: TableModel, box: Box): Box | null {
  const under = box.row === lastRow(table.box) + 1 && !table.showTotals;
  const within = contains({ ...table.box, row: box.row, rows: box.rows }, box);
  return under && within ? { ...table.box, rows: table.box.rows + box.rows } : null;
}

function grownRight(table: TableModel, box: Box): Box | null {
  const beside = box.column === lastColumn(table.box) + 1;
  const within = contains({ ...table.box, column: box.column, columns: box.columns }, box);
  return beside && within ? { ...table.box, columns: table.box.columns + box.columns } : null;
}

/** Nothing may be in the way of the new cells: content, another table, a merged cell. */
function isFree(sheet: SheetModel, table: TableModel, grown: Box): boolean {
  const others = sheet.tables.filter((other) => other !== table).map((other) => other.box);
  if ([...others, ...sheet.merges].some((box) => overlaps(box, grown))) return false;
  return subtract(grown, table.box).every((part) => sheet.cells.used(hasContent, part) === null);
}

/**
 * Lets the tables grow over what was written, if anything was: an emptied cell makes no table grow.
 *
 * @example growTables(sheet, tablesAbout(sheet, A10:O12), A10:O12) // NhiemVu has three rows more
 */
export function growTables(sheet: SheetModel, growing: readonly GrowingTable[], written: Box): void {
  const firstRow = { ...written, rows: 1 };
  const isEmpty = ![...sheet.cells.within(firstRow)].some(({ cell }) => hasContent(cell));
  if (isEmpty) return;
  for (const { table, box } of growing) {
    const old = table.box;
    setTableBox(sheet, table, box);
    continueTable(sheet, table, old);
  }
}
