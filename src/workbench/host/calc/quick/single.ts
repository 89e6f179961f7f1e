import type { Calculation } from "./Calculation";
import { beyond, Cells, Matrix, type Single, type Value } from "./Value";

/**
 * The one value that an expression gives. What Excel makes of several differs from version to version, and is left to the large engine.
 *
 * @example single(new Cells(sheet, A1), calculation) // => what A1 holds
 */
export function single(value: Value, calculation: Calculation): Single {
  if (value instanceof Cells) {
    const { row, column, rows, columns } = value.box;
    return rows * columns === 1 ? calculation.valueAt(value.sheet, row, column) : beyond();
  }
  if (!(value instanceof Matrix)) return value;
  return value.items.length === 1 ? (value.items[0] ?? null) : beyond();
}
