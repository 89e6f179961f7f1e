import type { CatalogueIndex } from "./indexCatalogue";
import type { Cell } from "./lexCell";
import { matchAt } from "./matchAt";
import { levelsEnd, nounEnd, openerEnd, openPhraseEnd, startsName } from "./phraseAt";

/**
 * What starts at an atom, strongest first: a `known` name, a `group` ("các …"), a `level` without a name, a group's `noun`, a `head`
 * that opens the name of some body, a `weak` body, or nothing of the kind.
 */
export type Start = "known" | "group" | "level" | "noun" | "head" | "weak" | "none";

/** The right side of a possible cut. `bare`: nothing but a mark follows. */
export interface RightSide {
  readonly start: Start;
  readonly upper: boolean;
  readonly bare: boolean;
}

/**
 * Tells what starts at an atom.
 *
 * @example rightSide(lexCell("các trường, Phòng GDĐT"), 3, index).start // => "known"
 */
export function rightSide(cell: Cell, at: number, index: CatalogueIndex): RightSide {
  const known = matchAt(cell, at, index);
  const level = levelsEnd(cell, at);
  const noun = nounEnd(cell, at);
  const upper = cell.atoms[at]?.upper ?? false;
  const other = Math.max(level, noun);
  if (openerEnd(cell, at) > 0) return { start: "group", upper, bare: false };
  if (known !== null && known.end > other && known.source !== "weak") {
    return { start: known.source === "title" ? "head" : "known", upper, bare: isBare(cell, known.end) };
  }
  if (openPhraseEnd(cell, at) > 0) return { start: upper ? "group" : "noun", upper, bare: false };
  if (level > 0) return { start: "level", upper, bare: true };
  if (noun > 0 && (!upper || isBare(cell, noun))) {
    const isName = upper && known?.end === noun && known.source !== "weak";
    return { start: isName ? "known" : "noun", upper, bare: isBare(cell, noun) };
  }
  if (startsName(cell, at)) return { start: "head", upper, bare: false };
  return { start: known === null ? "none" : "weak", upper, bare: false };
}

function isBare(cell: Cell, at: number): boolean {
  const next = cell.atoms[at];
  return next === undefined || next.mark !== null;
}
