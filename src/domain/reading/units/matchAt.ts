import { BODY_OF_KEY } from "./bodies";
import type { CatalogueIndex } from "./indexCatalogue";
import type { Cell, Mark } from "./lexCell";
import { EMPTY_KEY, growKey, spanKey } from "./spanKey";
import type { BodyClass } from "./vocabularyBodies";

/** A name known from the catalogue or the dictionary; `end` is the atom after it. */
export interface Known {
  readonly end: number;
  readonly source: "catalogue" | BodyClass;
}

const NEVER_INSIDE: ReadonlySet<Mark> = new Set<Mark>([
  "semicolon",
  "bullet",
  "colon",
  "slash",
  "plus",
  "open",
  "close",
]);
/** A cell's atoms are looked at many times while it is cut. */
const MATCHES = new WeakMap<Cell, { readonly index: CatalogueIndex; readonly matches: Map<number, Known | null> }>();
const LONGEST_BODY = Math.max(...[...BODY_OF_KEY.keys()].map((key) => key.length));

/**
 * The longest name of the catalogue or dictionary that starts at an atom. Line breaks inside do not matter, unless both sides are
 * names by themselves.
 *
 * @example matchAt(lexCell("Ban Chấp hành\nCông đoàn"), 0, index) // => { end: 3, source: "internal" }
 */
export function matchAt(cell: Cell, from: number, index: CatalogueIndex): Known | null {
  const memo = MATCHES.get(cell);
  const matches = memo?.index === index ? memo.matches : new Map<number, Known | null>();
  if (memo?.index !== index) MATCHES.set(cell, { index, matches });
  const known = matches.get(from);
  if (known !== undefined) return known;
  const found = longestMatch(cell, from, index);
  matches.set(from, found);
  return found;
}

function longestMatch(cell: Cell, from: number, index: CatalogueIndex): Known | null {
  const limit = Math.max(index.longestKey, LONGEST_BODY);
  let grown = EMPTY_KEY;
  let found: Known | null = null;
  let comma = false;
  for (let i = from; i < cell.atoms.length && grown.key.length <= limit; i++) {
    const atom = cell.atoms[i];
    if (atom === undefined || (atom.mark !== null && NEVER_INSIDE.has(atom.mark))) break;
    comma ||= atom.mark === "comma";
    const next = growKey(grown, atom);
    if (next.key !== grown.key) found = sourceOf(next.key, comma, index, i + 1) ?? found;
    grown = next;
  }
  return found === null ? null : unlessTwoLines(cell, from, found, index);
}

function sourceOf(key: string, comma: boolean, index: CatalogueIndex, end: number): Known | null {
  if (index.units.has(key)) return { end, source: "catalogue" };
  const body = BODY_OF_KEY.get(key);
  return body === undefined || (comma && !body.comma) ? null : { end, source: body.kind };
}

function unlessTwoLines(cell: Cell, from: number, found: Known, index: CatalogueIndex): Known {
  if (found.source === "catalogue") return found;
  for (let i = from + 1; i < found.end - 1; i++) {
    if (cell.atoms[i]?.mark !== "break") continue;
    const left = sourceOf(spanKey(cell, from, i), false, index, i);
    const right = sourceOf(spanKey(cell, i + 1, found.end), false, index, found.end);
    if (left !== null && left.source !== "title" && right !== null && isNameAlone(cell, i + 1, right)) return left;
  }
  return found;
}

function isNameAlone(cell: Cell, at: number, { source }: Known): boolean {
  return source !== "weak" || (cell.atoms[at]?.upper ?? false);
}
