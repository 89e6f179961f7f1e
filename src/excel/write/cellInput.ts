import { toSerial } from "../../domain/plan/IsoDate";
import { isFormula } from "../../spec/formula/isFormula";
import type { CellContent } from "../../spec/SheetSpec";
import { escapeText } from "./escapeText";

/** What `range.formulas` takes for one cell; null leaves the cell as it is. */
export type CellInput = string | number | boolean | null;

/**
 * A cell's content as Office.js takes it: text escaped, a date as its serial number, only `{ formula }` a formula.
 *
 * @example cellInput({ date: "2025-03-31" }) // => 45747
 * @example cellInput("=1+1") // => "'=1+1"
 */
export function cellInput(content: CellContent): CellInput {
  if (content === null || content === "") return null;
  if (typeof content === "string") return escapeText(content);
  if (isFormula(content)) return content.formula;
  return typeof content === "object" ? toSerial(content.date) : content;
}
