import type { Box } from "../../model/cells/Box";
import type { Scalar } from "../../model/cells/Cell";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** An error value, as a value: it goes through a formula as a number does. One object for each code. */
export class FormulaError {
  private static readonly known = new Map<string, FormulaError>();

  private constructor(readonly code: string) {}

  /** @example FormulaError.of("#N/A").code // => "#N/A" */
  static of(code: string): FormulaError {
    const found = this.known.get(code) ?? new FormulaError(code);
    this.known.set(code, found);
    return found;
  }
}

/** What one cell can give. An empty cell is null. */
export type Single = Scalar | FormulaError;

/** Cells that an expression points at. What they hold is looked up only when it is needed. */
export class Cells {
  constructor(
    readonly sheet: SheetModel,
    readonly box: Box,
  ) {}
}

/** Values that stand in rows and columns without being cells, row after row. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly items: readonly Single[],
  ) {}
}

/** Whatever a part of a formula can be. */
export type Value = Single | Cells | Matrix;

/** Thrown where a formula asks for more than is known here: it, and all that follows from it, is left to the large engine. */
export class BeyondQuick extends Error {
  override readonly name = "BeyondQuick";
}

/** Gives up a formula. @example throw-free: `return beyond()` where a value is asked for */
export function beyond(): never {
  throw BEYOND;
}

// One for all: a trace of each would cost more than the formula.
const BEYOND = new BeyondQuick();
