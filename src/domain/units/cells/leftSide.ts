import type { CatalogueIndex } from "../catalogue/indexCatalogue";
import type { Cell } from "../words/lexCell";
import type { Known } from "./matchAt";
import { matchAt } from "./matchAt";
import { isPerson } from "../words/persons";
import { startsName } from "../words/phraseAt";
import { keySet } from "../words/bodies";
import { LEVEL_OPENERS } from "../words/vocabulary";

const OPENS_SCHOOL = keySet(LEVEL_OPENERS);

/** The left side of a possible cut: what is known about the words from the item's start up to it. */
export interface LeftSide {
  readonly from: number;
  readonly to: number;
  readonly group: boolean;
  /** A name that it starts with, and whether the name is all of it. */
  readonly known: Known | null;
  readonly exact: boolean;
  /** It opens like the name of a body. */
  readonly head: boolean;
  readonly person: boolean;
}

/**
 * Tells what stands before a possible cut.
 *
 * @example leftSide(lexCell("BGH, Văn thư"), { from: 0, to: 1, group: false }, index).exact // => true
 */
export function leftSide(
  cell: Cell,
  span: { readonly from: number; readonly to: number; readonly group: boolean },
  index: CatalogueIndex,
): LeftSide {
  const known = matchAt(cell, span.from, index);
  const inside = known !== null && known.end <= span.to ? known : null;
  return {
    ...span,
    known: inside,
    exact: inside?.end === span.to,
    head: startsName(cell, span.from),
    person: isPerson(cell, span.from, span.to),
  };
}

/**
 * Whether it is a name by itself that no other part need follow. "Lãnh đạo" waits for whose, "Trường Mầm non" for which, "Tổ mẫu giáo" for
 * nothing.
 *
 * @example "BGH" // => true
 */
export function isComplete(cell: Cell, left: LeftSide): boolean {
  if (left.group) return true;
  if (left.exact) return left.known?.source !== "title";
  const words = cell.atoms.slice(left.from, left.to).filter((atom) => atom.key !== "");
  const onlyLevel = words.every((atom, i) => atom.levels.length > 0 || (i === 0 && OPENS_SCHOOL.has(atom.key)));
  return words.length > 1 && !onlyLevel;
}
