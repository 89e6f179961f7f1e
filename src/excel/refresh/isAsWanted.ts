import { isFormula } from "../../spec/formula/isFormula";
import type { WorkbookState } from "../read/WorkbookState";
import { refreshInputs, type SheetRefresh } from "./planRefresh";
import { rowMoves } from "./RowMoves";

function hasItsNames({ spec, state }: SheetRefresh, workbook: WorkbookState): boolean {
  return spec.names.every(({ name, scope }) => (scope === "workbook" ? workbook : state).names.has(name.toLowerCase()));
}

// A value over a formula was typed there.
function hasItsFormulas({ spec, state }: SheetRefresh): boolean {
  const grid = state.content?.grid;
  return spec.rows.every((contents, row) =>
    contents.every(
      (content, column) =>
        !isFormula(content) || (grid?.formulas?.[row - grid.row]?.[column - grid.column] ?? null) !== null,
    ),
  );
}

function hasItsValues(refresh: SheetRefresh): boolean {
  const { spec } = refresh;
  return refreshInputs(refresh).every((inputs, row) =>
    inputs.every((input, column) => input === null || isFormula(spec.rows[row]?.[column])),
  );
}

/**
 * Whether a sheet is what its spec says already, as far as reading tells: then nothing is written, and nothing has to be kept of it.
 *
 * @example isAsWanted(planRefresh(taskSheet, sheet), state) // => true: nothing was typed since it was made
 */
export function isAsWanted(refresh: SheetRefresh, workbook: WorkbookState): boolean {
  const { state, layout } = refresh;
  if (state.layout?.formulas !== layout.formulas || state.layout.frame !== layout.frame) return false;
  const staysPut = rowMoves(refresh.moves).length + refresh.fresh.length === 0;
  return staysPut && hasItsNames(refresh, workbook) && hasItsValues(refresh) && hasItsFormulas(refresh);
}
