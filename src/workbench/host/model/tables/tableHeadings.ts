import { lastColumn, overlaps } from "../cells/Box";
import type { Box } from "../cells/Box";
import type { SheetModel } from "../sheets/SheetModel";
import type { TableModel } from "./TableModel";

/**
 * A heading no other column of the table has: Excel puts a number after the second of two alike, and "Column" with its place when there is none.
 *
 * @example uniqueHeading("Ghi chú", ["Ghi chú"], 4) // => "Ghi chú2"
 */
export function uniqueHeading(wanted: string, taken: readonly string[], place: number): string {
  const base = wanted === "" ? `Column${String(place)}` : wanted;
  const folded = new Set(taken.map((name) => name.toLocaleLowerCase("en-US")));
  let heading = base;
  for (let count = 2; folded.has(heading.toLocaleLowerCase("en-US")); count++) heading = `${base}${String(count)}`;
  return heading;
}

/**
 * Makes the columns of every table whose heading row the box touches be called what their cells say.
 *
 * @example renameHeadings(sheet, O6) // the column is called "Ghi chú" as its cell says
 */
export function renameHeadings(sheet: SheetModel, box: Box): void {
  for (const table of sheet.tables) {
    if (table.showHeaders && overlaps({ ...table.box, rows: 1 }, box)) readHeadings(sheet, table);
  }
}

/**
 * Reads the names of a table's columns from its heading cells, and makes the cells be text, unlike each other and never empty.
 *
 * @example readHeadings(sheet, NhiemVu) // "Ghi chú" and "Ghi chú" become "Ghi chú" and "Ghi chú2"
 */
export function readHeadings(sheet: SheetModel, table: TableModel): void {
  const taken: string[] = [];
  for (let column = table.box.column; column <= lastColumn(table.box); column++) {
    const place = column - table.box.column + 1;
    const cell = sheet.cells.open(table.box.row, column);
    const heading = uniqueHeading(cell.value === null ? "" : String(cell.value), taken, place);
    Object.assign(cell, { value: heading, formula: null, isError: false });
    const model = table.columns[place - 1];
    if (model) model.name = heading;
    taken.push(heading);
  }
}
