import { shiftableFormula } from "./shiftableFormula";

/**
 * A formula moved by some rows and columns, as a file's shared formulas and conditional formats mean it: references without "$" move.
 *
 * @example shiftFormula("=$A1+B$2+\"A1\"", 2, 1) // => "=$A3+C$2+\"A1\""
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return shiftableFormula(formula)(rows, columns);
}
