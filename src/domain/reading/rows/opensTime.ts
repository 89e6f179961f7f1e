import { foldVietnamese } from "../../text/foldVietnamese";
import { TIME_WORDS } from "../words/vocabulary";

const openings = TIME_WORDS.map((word) => foldVietnamese(word));
const WAITS = /(?:[,;–-]|(?:^|\s)(?:va|den|tu|ngay|thang|quy|hoc|truoc))$/;

/**
 * Whether a line of a time column starts a time. A narrow column may hold only the first words: "Thường" above "xuyên".
 *
 * @example opensTime("Quý I năm") // => true
 * @example opensTime("2025") // => false
 */
export function opensTime(text: string): boolean {
  const folded = foldVietnamese(text);
  const isWorded = openings.some((word) => folded.startsWith(word) || (folded !== "" && word.startsWith(`${folded} `)));
  return isWorded ? /^\p{Lu}/u.test(text) : /^\d{1,2}(?:\/| thang)/.test(folded);
}

/**
 * Whether a line of a time column starts the next task's time, given the line right above it in the column.
 *
 * @example opensNextTime("15/12/2026", "Trước ngày") // => false
 * @example opensNextTime("Quý III", "Quý I") // => true
 */
export function opensNextTime(text: string, above: string | undefined): boolean {
  return opensTime(text) && (above === undefined || !WAITS.test(foldVietnamese(above)));
}
