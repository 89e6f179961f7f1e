import { isCapitals } from "../../../text/isCapitals";
import { NUMBER_AWAITING, NUMBER_FORBIDDING } from "../../words/vocabularyColumns";

const awaiting = new Set(NUMBER_AWAITING);
const forbidding = new Set(NUMBER_FORBIDDING);

const SHORTEST_SHOUT = 8;

/**
 * Whether a number on the next line would go on with a text.
 *
 * @example awaitsNumber("Quý I và quý") // => true
 * @example awaitsNumber("Hằng quý") // => false
 */
export function awaitsNumber(text: string): boolean {
  if (isShouted(text)) return false;
  const [before = "", last = ""] = ` ${text}`.toLowerCase().split(" ").slice(-2);
  return awaiting.has(last) && !forbidding.has(before);
}

// The "SỐ" of a heading "CHÍNH QUYỀN SỐ" counts nothing.
function isShouted(text: string): boolean {
  return text.length >= SHORTEST_SHOUT && isCapitals(text);
}
