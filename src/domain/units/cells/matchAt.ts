import { BODY_OF_KEY } from "../words/bodies";
import type { CatalogueIndex } from "../catalogue/indexCatalogue";
import type { Cell, Mark } from "../words/lexCell";
import { EMPTY_KEY, growKey, spanKey } from "../words/spanKey";
import { AND_WORD } from "../words/vocabulary";
import type { BodyClass } from "../words/vocabularyBodies";

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
  return found === null ? null : withItsBody(cell, unlessTwoLines(cell, from, found, index), index);
}

// Who heads a body is named with it: "Lãnh đạo Sở Y tế" ends where "Sở Y tế" does.
function withItsBody(cell: Cell, title: Known, index: CatalogueIndex): Known {
  if (title.source !== "title") return title;
  const isBroken = cell.atoms[title.end]?.mark === "break";
  const body = matchAt(cell, isBroken ? title.end + 1 : title.end, index);
  if (body === null || body.source === "weak" || body.source === "title") return title;
  return { end: body.end, source: body.source === "internal" ? "internal" : "office" };
}

function sourceOf(key: string, comma: boolean, index: CatalogueIndex, end: number): Known | null {
  if (index.units.has(key)) return { end, source: "catalogue" };
  const body = BODY_OF_KEY.get(key);
  return body === undefined || (comma && !body.comma) ? null : { end, source: body.kind };
}

// Two bodies on two lines are two, unless together they are the name of one; a list with commas breaks its lines anywhere.
function unlessTwoLines(cell: Cell, from: number, found: Known, index: CatalogueIndex): Known {
  if (found.source === "catalogue" || isJoined(cell, from, found.end)) return found;
  const isPair = BODY_OF_KEY.get(spanKey(cell, from, found.end))?.pair ?? false;
  if (!isPair && cell.atoms.some((atom) => atom.mark === "comma")) return found;
  return breaksInside(cell, from, found.end)
    .map((at) => firstOfTwo(cell, { from, at, to: found.end }, index))
    .reduce<Known>((kept, first) => (first !== null && (isPair || first.ofSchool) ? first.known : kept), found);
}

// From the last to the first, so that the first that parts two bodies is the one kept.
function breaksInside(cell: Cell, from: number, to: number): readonly number[] {
  const places = Array.from({ length: Math.max(0, to - from - 2) }, (_, i) => to - 2 - i);
  return places.filter((at) => cell.atoms[at]?.mark === "break");
}

// A dash that begins a line is a list's ("Tổ phó⏎- Hiệu trưởng") and joins nothing by itself.
function isJoined(cell: Cell, from: number, to: number): boolean {
  const inside = cell.atoms.slice(from, to);
  return inside.some(({ key, mark }, i) => key === AND_WORD || (mark === "dash" && inside[i - 1]?.mark !== "break"));
}

interface Lines {
  readonly from: number;
  readonly at: number;
  readonly to: number;
}

function firstOfTwo(
  cell: Cell,
  { from, at, to }: Lines,
  index: CatalogueIndex,
): { readonly known: Known; readonly ofSchool: boolean } | null {
  const next = cell.atoms[at + 1]?.mark === "dash" ? at + 2 : at + 1;
  const left = sourceOf(spanKey(cell, from, at), false, index, at);
  const right = sourceOf(spanKey(cell, next, to), false, index, to);
  if (left === null || right === null || !isNameAlone(cell, { from, at: next }, right)) return null;
  return { known: left, ofSchool: isOfSchool(left) && isOfSchool(right) };
}

function isOfSchool({ source }: Known): boolean {
  return source === "internal" || source === "many" || source === "weak";
}

// "Tổ trưởng⏎tổ Văn phòng" goes on in small letters; in a cell without capitals nothing can be told from them.
function isNameAlone(cell: Cell, { from, at }: { readonly from: number; readonly at: number }, right: Known): boolean {
  const isUpper = (i: number): boolean => cell.atoms[i]?.upper ?? false;
  return isUpper(at) || (right.source !== "weak" && !isUpper(from));
}
