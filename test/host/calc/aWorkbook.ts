import type { CellValue } from "../../../src/domain/grid/Grid";
import { valueEntry } from "../../../src/workbench/host/model/cells/Cell";
import { boxBetween } from "../../../src/workbench/host/model/cells/Box";
import type { SheetModel } from "../../../src/workbench/host/model/sheets/SheetModel";
import type { WorkbookModel } from "../../../src/workbench/host/model/WorkbookModel";

/** A sheet of these rows from `row`, `column` on; a string that starts with "=" is a formula. */
export function addSheet(
  model: WorkbookModel,
  name: string,
  rows: readonly (readonly CellValue[])[],
  at = { row: 0, column: 0 },
): SheetModel {
  const sheet = model.insertSheet(name);
  for (const [y, values] of rows.entries()) {
    for (const [x, value] of values.entries()) {
      if (value === null) continue;
      const isFormula = typeof value === "string" && value.startsWith("=");
      const content = isFormula ? { ...valueEntry(null), formula: value } : valueEntry(value);
      sheet.cells.put(at.row + y, at.column + x, { ...content, format: null });
    }
  }
  sheet.contentsChanged(boxBetween(0, 0, 1, 1));
  return sheet;
}

/** A table over the cells from the heading at `row`, `column`. */
export function addTable(
  sheet: SheetModel,
  name: string,
  headings: readonly string[],
  { row, column, rows }: { row: number; column: number; rows: number },
): void {
  sheet.tables.push({
    id: name,
    name,
    box: { row, column, rows: rows + 1, columns: headings.length },
    showHeaders: true,
    showTotals: false,
    style: "",
    showBandedRows: false,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columns: headings.map((heading, index) => ({ id: index + 1, name: heading, filter: null })),
  });
}

export function addName(
  names: WorkbookModel["names"],
  name: string,
  formula: string,
  scope: string | null = null,
): void {
  names.push({ name, formula, comment: "", visible: true, scope });
}
