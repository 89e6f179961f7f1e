import { keySet } from "../words/bodies";
import type { Cell } from "../words/lexCell";
import { nounEnd } from "../words/phraseAt";
import type { Segment } from "./segmentCell";
import { OPEN_FILLERS, OPEN_NOUNS, OPEN_WORDS } from "../words/vocabulary";

const WORDS = keySet(OPEN_WORDS);
const NOUNS = keySet(OPEN_NOUNS);
const FILLERS = keySet(OPEN_FILLERS);

/**
 * Whether somebody must choose who is meant: the group says "liên quan", or names nothing but "đơn vị", "cơ quan" … (domain §3.3).
 *
 * @example isOpenGroup(lexCell("Các đơn vị liên quan"), { from: 0, to: 5, group: true }) // => true
 */
export function isOpenGroup(cell: Cell, { from, to }: Segment): boolean {
  let onlyOpen = true;
  let last = "";
  for (let at = from; at < to;) {
    const key = cell.atoms[at]?.key ?? "";
    if (WORDS.has(last + key)) return true;
    last = key === "" ? last : key;
    const end = nounEnd(cell, at);
    onlyOpen &&= key === "" || FILLERS.has(key) || NOUNS.has(keyOf(cell, at, end));
    at = end > at ? end : at + 1;
  }
  return onlyOpen;
}

function keyOf(cell: Cell, from: number, to: number): string {
  return cell.atoms
    .slice(from, Math.max(from, to))
    .map((atom) => atom.key)
    .join("");
}
