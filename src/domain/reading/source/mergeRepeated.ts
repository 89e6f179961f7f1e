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
  if (cells.length < LEAST_COPIES || cells.at(-1)?.text !== cells.at(-2)?.text) return cells;
  const numbers = numbersBefore(cells);
  const [kept, ...copies] = cells.slice(numbers);
  const last = copies.at(-1);
  if (kept === undefined || last === undefined || !isRepeated(kept, copies)) return cells;
  return [...cells.slice(0, numbers), { ...kept, lastColumn: last.lastColumn }];
}

// The number of a task before two cells that are alike is none of a group: they may be who leads and who coordinates.
function numbersBefore([first, second, ...more]: readonly SourceCell[]): number {
  if (first === undefined || first.text === second?.text) return 0;
  const kind = parseOrdinal(first.text)?.kind;
  return kind === "roman" || kind === "upper" || (kind !== undefined && more.length > 1) ? 1 : 0;
}

function isRepeated({ text, isNumber }: SourceCell, copies: readonly SourceCell[]): boolean {
  if (isNumber || text.replace(/[^\p{L}]/gu, "").length < LEAST_LETTERS) return false;
  return copies.every((one) => one.text === text);
}
