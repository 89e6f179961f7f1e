import { WHOLE_SHEET } from "../../model/cells/Box";
import type { Cell } from "../../model/cells/Cell";
import type { SheetModel } from "../../model/sheets/SheetModel";
import type { QuickCalculation } from "./QuickCalculation";
import { FormulaError, type Single } from "./Value";
import type { Result } from "../writeBack";

/** What the formulas of a sheet give. */
export interface QuickResults {
  readonly found: readonly Result[];
  /** Formulas that are left to the large engine. */
  readonly left: ReadonlySet<Cell>;
}

/**
 * Works out the formulas of a sheet, of those that are known here and stand on nothing but values and such formulas.
 *
 * @example quickResults(tongHop, calculation).found[0]?.value // => 42
 */
export function quickResults(sheet: SheetModel, calculation: QuickCalculation): QuickResults {
  const found: Result[] = [];
  const left = new Set<Cell>();
  sheet.cells.each(WHOLE_SHEET, (cell, row, column) => {
    if (cell.formula === null) return;
    const result = calculation.resultOf(cell, { sheet, row, column });
    if (result === undefined) left.add(cell);
    else found.push({ row, column, cell, ...plain(result) });
  });
  return { found, left };
}

function plain(result: Single): Pick<Result, "value" | "isError"> {
  return result instanceof FormulaError ? { value: result.code, isError: true } : { value: result, isError: false };
}
