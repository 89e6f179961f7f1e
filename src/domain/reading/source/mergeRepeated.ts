import { parseOrdinal } from "../words/parseOrdinal";
import type { SourceCell } from "./SourceSheet";

const LEAST_COPIES = 3;
const LEAST_LETTERS = 4;

/**
 * The cells of a row with one cell in place of many that all say the same: what was merged over the row, and unmerged by a paste. A number
 * may stand before them.
 *
 * @example mergeRepeated([cell("I"), cell("Tuyên truyền"), cell("Tuyên truyền"), cell("Tuyên truyền")]).length // => 2
 */
export function mergeRepeated(cells: readonly SourceCell[]): readonly SourceCell[] {
  const [first, second] = cells;
  if (first === undefined || second === undefined || cells.length < LEAST_COPIES) return cells;
  const own = first.text === second.text ? undefined : parseOrdinal(first.text);
  const copies = own === undefined ? cells : cells.slice(1);
  const [kept] = copies;
  const least = own?.kind === "roman" || own?.kind === "upper" ? LEAST_COPIES - 1 : LEAST_COPIES;
  if (kept === undefined || copies.length < least || !isRepeated(kept, copies)) return cells;
  const lastColumn = copies.at(-1)?.lastColumn ?? kept.lastColumn;
  return [...cells.slice(0, cells.length - copies.length), { ...kept, lastColumn }];
}

function isRepeated({ text, isNumber }: SourceCell, copies: readonly SourceCell[]): boolean {
  return (
    !isNumber && text.replace(/[^\p{L}]/gu, "").length >= LEAST_LETTERS && copies.every((one) => one.text === text)
  );
}
