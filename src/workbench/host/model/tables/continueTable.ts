import { bounding, contains, lastColumn, lastRow } from "../cells/Box";
import { hasContent } from "../cells/Cell";
import { movableFormula } from "../formulas/movableFormula";
import { moveReferences } from "../formulas/moveReferences";
import { tableBody } from "./TableModel";
import type { Box } from "../cells/Box";
import type { SheetModel } from "../sheets/SheetModel";
import type { TableModel } from "./TableModel";

/**
 * Makes rows that were added under the old box of a table go on as the last one: its looks, the formulas of calculated columns, and the
 * validation and conditional formats that reached down to it.
 *
 * @example continueTable(sheet, NhiemVu, A5:O9) // after it grew to row 10: the drop-downs of H6:K9 reach row 10
 */
export function continueTable(sheet: SheetModel, table: TableModel, old: Box): void {
  for (let column = old.column; column <= lastColumn(old); column++) continueColumn(sheet, table, old, column);
  const end = lastRow(tableBody(table));
  const continued = (box: Box): Box => {
    const reaches = lastRow(box) === lastRow(old) && contains(old, box) && end > lastRow(old);
    return reaches ? bounding(box, { ...box, row: end, rows: 1 }) : box;
  };
  sheet.validations = sheet.validations.map((each) => ({ ...each, boxes: each.boxes.map(continued) }));
  for (const format of sheet.conditionalFormats) format.box = continued(format.box);
}

function continueColumn(sheet: SheetModel, table: TableModel, old: Box, column: number): void {
  const last = lastRow(old);
  const above = sheet.cells.get(last, column);
  const formula = calculatedFormula(sheet, table, old, column);
  const formulaAt = formula === null ? null : movableFormula(formula);
  for (let row = last + 1; row <= lastRow(table.box); row++) {
    const cell = sheet.cells.open(row, column);
    if (above?.format) cell.format ??= above.format;
    if (formulaAt !== null && !hasContent(cell)) cell.formula = formulaAt([row - last, 0]);
  }
}

/** The formula of the column's last cell when the one above it reads the same, moved by a row: a calculated column. */
function calculatedFormula(sheet: SheetModel, table: TableModel, old: Box, column: number): string | null {
  const last = lastRow(old);
  const formula = sheet.formulaAt(last, column);
  const first = old.row + (table.showHeaders ? 1 : 0);
  if (formula === null || last === first) return formula;
  const before = sheet.formulaAt(last - 1, column);
  return before !== null && moveReferences(before, [1, 0]) === formula ? formula : null;
}
