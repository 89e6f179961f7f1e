import { foldVietnamese } from "../../text/foldVietnamese";
import type { SourceCell } from "../source/SourceSheet";
import { CLOSING_OPENINGS, SIGNATURE_LINES } from "../words/vocabularyProse";
import { isCapitals } from "../../text/isCapitals";
import { readPlaceAndDate } from "../words/readPlaceAndDate";

const openings = CLOSING_OPENINGS.map((one) => foldVietnamese(one));
const signatures = new Set(SIGNATURE_LINES.map((one) => foldVietnamese(one)));
const LONGEST = 60;

/**
 * Whether a row stands after the plan's tasks: the closing sentence, "Nơi nhận", place and date, or a signature in capitals.
 *
 * @example isClosing([{ text: "Nơi nhận:" }, { text: "TRƯỞNG PHÒNG" }]) // => true
 */
export function isClosing(cells: readonly SourceCell[]): boolean {
  return cells.some((cell, index) => {
    if (cell.isNumber) return false;
    const start = foldVietnamese(cell.text.slice(0, LONGEST));
    if (index === 0 && openings.some((opening) => start.startsWith(opening))) return true;
    if (cell.text.length > LONGEST) return false;
    return (
      (isCapitals(cell.text) && signatures.has(start)) ||
      (cells.length <= 2 && readPlaceAndDate(cell.text) !== undefined)
    );
  });
}
