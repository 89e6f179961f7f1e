import type { CellContent, FormulaContent } from "../SheetSpec";

/**
 * Whether a cell's content is a formula, and not text, a number or a day.
 *
 * @example isFormula({ formula: "=A1" }) // => true
 * @example isFormula("=A1") // => false: a string is always text
 */
export function isFormula(content: CellContent | undefined): content is FormulaContent {
  return typeof content === "object" && content !== null && "formula" in content;
}
