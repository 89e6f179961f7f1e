import type { Separation } from "./cuts";
import type { Cell, Mark } from "../words/lexCell";
import { joinsUnits } from "../words/phraseAt";

const SEPARATION_OF_MARK: Readonly<Partial<Record<Mark, Separation>>> = {
  bullet: "hard",
  semicolon: "hard",
  comma: "comma",
  break: "break",
  slash: "slash",
  plus: "slash",
  and: "tight",
  dash: "dash",
  dot: "tight",
  colon: "tight",
  close: "tight",
};
const STRONGEST_FIRST: readonly Separation[] = [
  "hard",
  "comma",
  "word",
  "listBreak",
  "break",
  "slash",
  "tight",
  "dash",
];

/**
 * The separation that starts at an atom, with the atom after it; null when a word stands there. Marks in a row count as the
 * strongest of them (",\n" is a comma).
 *
 * @example separationAt(lexCell("BGH,\nCĐ"), 1) // => { kind: "comma", next: 3 }
 */
export function separationAt(cell: Cell, at: number): { readonly kind: Separation; readonly next: number } | null {
  let kind: Separation | null = null;
  let next = at;
  for (; next < cell.atoms.length; next++) {
    const here = ofAtom(cell, next);
    if (here === null) break;
    kind = kind === "break" && here === "dash" ? "listBreak" : strongerOf(kind, here);
  }
  return kind === null ? null : { kind, next };
}

function strongerOf(known: Separation | null, here: Separation): Separation {
  return known === null || STRONGEST_FIRST.indexOf(here) < STRONGEST_FIRST.indexOf(known) ? here : known;
}

function ofAtom(cell: Cell, at: number): Separation | null {
  const mark = cell.atoms[at]?.mark ?? null;
  if (mark !== null) return SEPARATION_OF_MARK[mark] ?? null;
  return joinsUnits(cell, at) ? "word" : null;
}
