import { parseDay } from "../../domain/tracking/parseDay";
import { dateCell, textOf } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";

/**
 * What somebody typed into a cell for a day: Excel's numbers and texts that surely say a day become one, other text stays as it is, and so
 * does a number that is no day, as text: a cell for days would show it as ####.
 *
 * @example dayCell("15/05/2025") // => { date: "2025-05-15" }
 * @example dayCell("giữa tháng 5") // => "giữa tháng 5"
 * @example dayCell(20250520) // => "20250520"
 */
export function dayCell(content: CellContent): CellContent {
  const day = typeof content === "string" ? parseDay(content) : null;
  if (day !== null) return { date: day };
  const cell = dateCell(content);
  return typeof cell === "number" ? textOf(cell) : cell;
}

/**
 * Whether a cell holds a day as text, which is no day to a formula.
 *
 * @example isDayAsText("15/05/2025") // => true
 */
export function isDayAsText(content: CellContent | undefined): boolean {
  return typeof content === "string" && parseDay(content) !== null;
}
