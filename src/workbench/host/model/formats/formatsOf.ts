import { lastColumn, lastRow } from "../cells/Box";
import { NORMAL_FORMAT } from "./CellFormat";
import type { Box } from "../cells/Box";
import type { CellFormat } from "./CellFormat";
import type { SheetModel } from "../sheets/SheetModel";

/** Boxes larger than this are looked at by what is stored in them only. */
const MANY_CELLS = 200_000;

/**
 * The different looks that the cells of a box have.
 *
 * @example formatsOf(sheet, A1:O1).size // => 1 when the heading is uniform
 */
export function formatsOf(sheet: SheetModel, box: Box): ReadonlySet<CellFormat> {
  const found = new Set<CellFormat>();
  if (box.rows * box.columns > MANY_CELLS) {
    for (const { row, column } of sheet.cells.within(box)) found.add(sheet.formatAt(row, column));
    found.add(sheet.columns.get(box.column)?.format ?? sheet.rows.get(box.row)?.format ?? NORMAL_FORMAT);
    return found;
  }
  for (let row = box.row; row <= lastRow(box); row++) {
    for (let column = box.column; column <= lastColumn(box); column++) found.add(sheet.formatAt(row, column));
  }
  return found;
}

/** What all of the looks have alike; null when they differ. @example uniformOf(new Set([NORMAL_FORMAT]), "bold") // => false */
export function uniformOf<K extends keyof CellFormat>(formats: ReadonlySet<CellFormat>, key: K): CellFormat[K] | null {
  const values = new Map([...formats].map((format) => [JSON.stringify(format[key]), format[key]]));
  const [first] = values.values();
  return values.size === 1 ? (first ?? null) : null;
}
