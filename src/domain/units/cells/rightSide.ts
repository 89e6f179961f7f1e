import type { CatalogueIndex } from "../catalogue/indexCatalogue";
import type { Cell } from "../words/lexCell";
import type { Known } from "./matchAt";
import { matchAt } from "./matchAt";
import { levelsEnd, namesField, nounEnd, openerEnd, openPhraseEnd, startsName } from "../words/phraseAt";

/**
 * What starts at an atom, strongest first: a `known` name, a `group` ("các …"), a `level` without a name, a group's `noun`, a `head`
 * that opens the name of some body, a `weak` body, or nothing of the kind.
 */
export type Start = "known" | "group" | "level" | "noun" | "head" | "weak" | "none";

/** The right side of a possible cut. `bare`: nothing but a mark follows. */
export interface RightSide {
  /** The atom it starts at. */
  readonly at: number;
  readonly start: Start;
  readonly upper: boolean;
  readonly bare: boolean;
  /** The noun is also a body by itself ("giáo viên"), or opens a name. */
  readonly named: boolean;
  /** A field with which a name may go on ("Thể thao"). */
  readonly field: boolean;
}

/**
 * Tells what starts at an atom.
 *
 * @example rightSide(lexCell("các trường, Phòng GDĐT"), 3, index).start // => "known"
 */
export function rightSide(cell: Cell, at: number, index: CatalogueIndex): RightSide {
  const known = matchAt(cell, at, index);
  const atom = cell.atoms[at];
  const upper = atom !== undefined && atom.upper && !/^\d/.test(atom.key);
  const named = startsName(cell, at) || (known !== null && known.source !== "weak");
  const field = namesField(cell, at);
  const other: RightSide = { at, start: known === null ? "none" : "weak", upper, bare: false, named, field };
  if (openerEnd(cell, at) > 0) return { ...other, start: "group" };
  const side = nameSide(cell, at, known) ?? groupSide(cell, at, known, upper);
  if (side !== null) return { ...other, ...side };
  return startsName(cell, at) ? { ...other, start: "head" } : other;
}

type Side = Pick<RightSide, "start" | "bare">;

function nameSide(cell: Cell, at: number, known: Known | null): Side | null {
  const isName = known !== null && known.source !== "weak";
  if (!isName || known.end < levelsEnd(cell, at) || known.end <= nounEnd(cell, at)) return null;
  return { start: known.source === "title" ? "head" : "known", bare: isBare(cell, known.end) };
}

function groupSide(cell: Cell, at: number, known: Known | null, upper: boolean): Side | null {
  if (openPhraseEnd(cell, at) > 0) return { start: upper ? "group" : "noun", bare: false };
  if (levelsEnd(cell, at) > 0) return { start: "level", bare: true };
  return nounSide(cell, at, known, upper);
}

function nounSide(cell: Cell, at: number, known: Known | null, upper: boolean): Side | null {
  const noun = nounEnd(cell, at);
  const bare = noun > 0 && isBare(cell, noun);
  if (noun < 0 || (upper && !bare)) return null;
  const isName = upper && known?.end === noun && known.source !== "weak";
  return { start: isName ? "known" : "noun", bare };
}

function isBare(cell: Cell, at: number): boolean {
  const next = cell.atoms[at];
  return next === undefined || next.mark !== null;
}
