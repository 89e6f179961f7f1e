import { SHEET_COLUMNS } from "../../domain/grid/sheetSize";
import { isFormula } from "../../spec/formula/isFormula";
import { MARK_NAME, markFormula } from "../../spec/names/mark";
import { LAYOUT_NAME, layoutFormula } from "../../spec/names/layoutName";
import { sheetLayoutOf } from "../../spec/layout/sheetLayout";
import type { CellContent } from "../../spec/SheetSpec";
import type { CellInput } from "./cellInput";
import { cellInput } from "./cellInput";
import type { SheetCopy } from "./planCopies";
import { protectSheet } from "./protectSheet";
import { withRange } from "./withRange";
import { breakPages } from "./setUpPage";
import { fitSheetRows, resetRows } from "./writeLayout";

const ROW_IN_FORMULA = /\$?[A-Z]{1,3}\$?(\d+)/g;

/** A copy with the sheet that it stands beside. */
export interface PlacedCopy extends SheetCopy {
  readonly place: { readonly side: "Before" | "After"; readonly of: string };
}

// A formula that points at rows below the cut is moved by Excel; what it says after that is not guessed.
function staysAsIs(content: CellContent, lastRow: number): boolean {
  if (!isFormula(content)) return true;
  return [...content.formula.matchAll(ROW_IN_FORMULA)].every((match) => Number(match[1]) <= lastRow);
}

function isSame(one: CellContent, other: CellContent): boolean {
  if (isFormula(one)) return isFormula(other) && one.formula === other.formula;
  return one === other || (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other));
}

function inputOver(had: CellContent, wanted: CellContent, lastRow: number): CellInput {
  if (isSame(had, wanted) && staysAsIs(wanted, lastRow)) return null;
  return cellInput(wanted) ?? "";
}

/**
 * What has to be written into a copy so that it holds its own contents: null where the copy already does, "" where it holds more.
 *
 * @example copyInputs(copy)[2] // => ["Đơn vị: Trường Mầm non Hoa Mai", null, null]
 */
export function copyInputs({ spec, template, cut }: SheetCopy): readonly (readonly CellInput[])[] {
  const columns = Math.max(...[...spec.rows, ...template.rows].map((row) => row.length));
  const lastRow = cut.count === 0 ? Infinity : cut.row;
  return spec.rows.map((wanted, row) => {
    const had = template.rows[row < cut.row ? row : row + cut.count] ?? [];
    return Array.from({ length: columns }, (_, column) =>
      inputOver(had[column] ?? null, wanted[column] ?? null, lastRow),
    );
  });
}

/**
 * Makes a sheet as a copy of one that is written already and not protected yet, and puts its own contents into it.
 *
 * @example placeCopy(context, copy, copyInputs(copy))
 */
export function placeCopy(
  context: Excel.RequestContext,
  { spec, template, cut, place }: PlacedCopy,
  inputs: readonly (readonly CellInput[])[],
): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(template.name).copy(place.side, worksheets.getItem(place.of));
  sheet.name = spec.name;
  sheet.names.getItem(MARK_NAME).formula = markFormula(spec.mark, spec.name);
  sheet.names.add(LAYOUT_NAME, layoutFormula(sheetLayoutOf(spec))).visible = false;
  if (cut.count > 0) {
    withRange(sheet, { row: cut.row, column: 0, rows: cut.count, columns: SHEET_COLUMNS }, (range) => {
      range.delete("Up");
    });
  }
  withRange(sheet, { row: 0, column: 0, rows: inputs.length, columns: inputs[0]?.length ?? 1 }, (range) => {
    range.formulas = inputs.map((row) => [...row]);
  });
  if (cut.count > 0) resetRows(sheet, spec.rows.length, cut.count);
  fitSheetRows(sheet, spec);
  breakPages(sheet, spec.page);
  protectSheet(sheet, spec.protection);
}
