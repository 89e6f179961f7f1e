import { keySet } from "./bodies";
import type { Cell } from "./lexCell";
import { FAMILY_NAMES, PERSON_TITLES } from "./vocabularyHeads";

const STARTS = keySet([...PERSON_TITLES, ...FAMILY_NAMES]);
const LONGEST_NAME = 6;

/**
 * Whether the words from one atom to another are a person's name: a title or family name, then only capitalised words.
 *
 * @example isPerson(lexCell("Nguyễn Thanh Hải"), 0, 3) // => true
 */
export function isPerson(cell: Cell, from: number, to: number): boolean {
  const words = cell.atoms.slice(from, to);
  const [first, ...others] = words;
  if (first === undefined || !STARTS.has(first.key) || words.length > LONGEST_NAME) return false;
  return others.length > 0 && others.every((atom) => atom.mark === "dot" || (atom.mark === null && atom.upper));
}
