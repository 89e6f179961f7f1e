import { parseDay } from "../../domain/tracking/parseDay";
import { dateCell } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";

/**
 * What somebody typed into a cell for a day: Excel's numbers and texts that surely say a day become one, other text stays as it is.
 *
 * @example dayCell("15/05/2025") // => { date: "2025-05-15" }
 * @example dayCell("giữa tháng 5") // => "giữa tháng 5"
 */
export function dayCell(content: CellContent): CellContent {
  const day = typeof content === "string" ? parseDay(content) : null;
  return day === null ? dateCell(content) : { date: day };
}

/**
 * Whether a cell holds a day as text, which is no day to a formula.
 *
 * @example isDayAsText("15/05/2025") // => true
 */
export function isDayAsText(content: CellContent | undefined): boolean {
  return typeof content === "string" && parseDay(content) !== null;
}
