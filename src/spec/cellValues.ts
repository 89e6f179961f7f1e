import { fromSerial } from "../domain/plan/IsoDate";
import type { CellContent } from "./SheetSpec";

/**
 * A cell's content as text, dates as ISO, TRUE and FALSE as Excel shows them.
 *
 * @example textOf({ date: "2025-03-31" }) // => "2025-03-31"
 */
export function textOf(content: CellContent | undefined): string {
  if (content === null || content === undefined) return "";
  if (typeof content === "boolean") return String(content).toUpperCase();
  if (typeof content !== "object") return String(content).normalize("NFC").trim();
  return "date" in content ? content.date : "";
}

/**
 * Content of a cell that is a date by its column: Excel's serial numbers become days, other text stays as it was typed. The first, 1,
 * is none: it is what TRUE is to some programs.
 *
 * @example dateCell(45747) // => { date: "2025-03-31" }
 * @example dateCell("cuối tháng 3") // => "cuối tháng 3"
 */
export function dateCell(content: CellContent | undefined): CellContent {
  if (typeof content === "number" && content > 1 && content < 2958466) return { date: fromSerial(content) };
  return content ?? null;
}

/**
 * The day in a cell, undefined when it holds none.
 *
 * @example dayIn(45747) // => "2025-03-31"
 */
export function dayIn(content: CellContent | undefined): string | undefined {
  const cell = dateCell(content);
  return typeof cell === "object" && cell !== null && "date" in cell ? cell.date : undefined;
}

/**
 * A number (TT) as a cell: plain whole numbers become numbers so that Excel sorts 2 before 10; "1.10", "01" and "II.3" stay text.
 *
 * @example ordinalCell("10") // => 10
 */
export function ordinalCell(ordinal: string): CellContent {
  return /^(?:0|[1-9]\d{0,5})$/.test(ordinal) ? Number(ordinal) : ordinal === "" ? null : ordinal;
}

/**
 * Text as a cell, nothing for empty text.
 *
 * @example textCell("") // => null
 */
export function textCell(text: string): CellContent {
  return text === "" ? null : text;
}

/**
 * Whether two cells say the same, however they were typed.
 *
 * @example sameContent({ date: "2025-03-31" }, 45747) // => true
 */
export function sameContent(one: CellContent | undefined, other: CellContent | undefined): boolean {
  return textOf(one) === textOf(other) || (dayIn(one) !== undefined && dayIn(one) === dayIn(other));
}

/**
 * A row of a plain sheet that starts in column A with the given cells.
 *
 * @example rowOf(["TT"], 3) // => ["TT", null, null]
 */
export function rowOf(cells: readonly CellContent[], width: number): readonly CellContent[] {
  return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => null)];
}
