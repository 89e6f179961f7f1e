import type { CellValue } from "../../domain/grid/Grid";
import { toSerial } from "../../domain/plan/IsoDate";
import { isFormula } from "../../spec/formula/isFormula";
import type { CellContent } from "../../spec/SheetSpec";

/**
 * Whether a cell holds what it should; never where that is a formula, of which only the result was read.
 *
 * @example isHeld(45747, { date: "2025-03-31" }) // => true
 */
export function isHeld(had: CellValue, wanted: CellContent): boolean {
  if (isFormula(wanted)) return false;
  const value = typeof wanted === "object" && wanted !== null ? toSerial(wanted.date) : wanted;
  return had === value || (had === null && value === "");
}
