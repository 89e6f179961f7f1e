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
  const last = text.slice(text.lastIndexOf(" ") + 1).toLowerCase();
  if (!awaiting.has(last) || isShouted(text)) return false;
  return !forbidding.has(text.toLowerCase().split(" ").at(-2) ?? "");
}

// The "SỐ" of a heading "CHÍNH QUYỀN SỐ" counts nothing.
function isShouted(text: string): boolean {
  return text.length >= SHORTEST_SHOUT && isCapitals(text);
}
