import { foldVietnamese } from "../../text/foldVietnamese";
import type { SourceCell } from "../source/SourceSheet";
import { CLOSING_OPENINGS, SIGNATURE_LINES } from "../words/vocabularyProse";
import { isCapitals } from "../../text/isCapitals";
import { readPlaceAndDate } from "../words/readPlaceAndDate";

const openings = CLOSING_OPENINGS.map((one) => foldVietnamese(one));
const signatures = new Set(SIGNATURE_LINES.map((one) => foldVietnamese(one)));
const firstLetters = new Set(openings.map((opening) => opening.charAt(0)));
const LONGEST = 60;

/**
 * Whether a row stands after the plan's tasks: the closing sentence, "Nơi nhận", place and date, or a signature in capitals.
 *
 * @example isClosing([{ text: "Nơi nhận:" }, { text: "TRƯỞNG PHÒNG" }]) // => true
 */
export function isClosing(cells: readonly SourceCell[]): boolean {
  const [first] = cells;
  if (first !== undefined && !first.isNumber && opensClosing(first.text)) return true;
  return cells.some(({ text, isNumber }) => {
    if (isNumber || text.length > LONGEST) return false;
    if (isCapitals(text) && signatures.has(foldVietnamese(text))) return true;
    return cells.length <= 2 && readPlaceAndDate(text) !== undefined;
  });
}

// Most cells are told apart by their first letter, which costs a hundredth of folding them.
function opensClosing(text: string): boolean {
  if (/^[A-Za-z0-9]/.test(text) && !firstLetters.has(text.charAt(0).toLowerCase())) return false;
  const start = foldVietnamese(text.slice(0, LONGEST));
  return openings.some((opening) => start.startsWith(opening));
}
