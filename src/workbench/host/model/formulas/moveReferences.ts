import { movableFormula, type FormulaMove } from "./movableFormula";

/**
 * The formula as it reads when copied so many rows down and columns to the right: parts with a dollar stay.
 *
 * @example moveReferences("=$C5+D$2", [1, 1]) // => "=$C6+E$2"
 */
export function moveReferences(formula: string, move: FormulaMove): string {
  return movableFormula(formula)(move);
}
