import { NUMBER_AWAITING, NUMBER_FORBIDDING } from "../../words/vocabularyColumns";

const awaiting = new Set(NUMBER_AWAITING);
const forbidding = new Set(NUMBER_FORBIDDING);

/**
 * Whether a number on the next line would go on with a text.
 *
 * @example awaitsNumber("Quý I và quý") // => true
 * @example awaitsNumber("Hằng quý") // => false
 */
export function awaitsNumber(text: string): boolean {
  const [before = "", last = ""] = ` ${text}`.toLowerCase().split(" ").slice(-2);
  return awaiting.has(last) && !forbidding.has(before);
}
