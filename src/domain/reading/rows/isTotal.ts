import { foldVietnamese } from "../../text/foldVietnamese";
import { normalizeText } from "../../text/normalizeText";
import type { TableColumns } from "../header/TableColumns";
import { TOTAL_OPENINGS } from "../words/vocabulary";
import { cellInColumn, type TableLine } from "./TableLine";

const openings = TOTAL_OPENINGS.map((one) => foldVietnamese(one));
// Without its accents "cộng" would also be the end of "tài sản công".
const written = TOTAL_OPENINGS.map((one) => one.toLowerCase());
const LONGEST = 60;

/**
 * Whether a row only adds up the table ("Tổng cộng: 11 nhiệm vụ"), told by its first words and the missing number.
 *
 * @example isTotal(line("", "Tổng cộng"), columns) // => true
 * @example isTotal(line("4", "Tổng kết công tác dân vận"), columns) // => false
 */
export function isTotal(line: TableLine, columns: TableColumns): boolean {
  if (line.ordinal !== undefined) return false;
  const cell = cellInColumn(line, columns, "ordinal") ?? cellInColumn(line, columns, "content");
  if (cell === undefined || cell.isNumber || cell.text.length > LONGEST) return false;
  if (!written.some((word) => normalizeText(cell.text).toLowerCase().startsWith(word))) return false;
  const text = foldVietnamese(cell.text).replace(/[:.]/g, " ").replace(/\s+/g, " ").trim();
  return openings.some(
    (opening) => text === opening || new RegExp(`^${opening} (?:\\(|\\d|so|cac|nhiem vu)`).test(text),
  );
}
