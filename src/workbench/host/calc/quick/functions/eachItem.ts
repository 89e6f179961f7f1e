import type { Calculation } from "../Calculation";
import { Cells, type FormulaError, type Matrix, type Single } from "../Value";

/** Looks at every item of a range or array until one is wrong, and gives what is wrong with it. */
export function eachItem(
  many: Cells | Matrix,
  calculation: Calculation,
  look: (item: Single) => FormulaError | null,
): FormulaError | null {
  if (!(many instanceof Cells)) {
    for (const item of many.items) {
      const wrong = look(item);
      if (wrong) return wrong;
    }
    return null;
  }
  const { row, column, rows, columns } = many.box;
  for (let y = row; y < row + rows; y++) {
    for (let x = column; x < column + columns; x++) {
      const wrong = look(calculation.valueAt(many.sheet, y, x));
      if (wrong) return wrong;
    }
  }
  return null;
}
