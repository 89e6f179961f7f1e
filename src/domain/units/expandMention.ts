import type { Catalogue, ChosenGroup, Unit, UnitMention } from "../plan/Unit";
import { comparisonKey } from "../text/comparisonKey";
import { rawKey } from "./words/bodies";
import { groupMembers } from "./cells/groupMembers";
import type { Cell } from "./words/lexCell";
import { lexCell } from "./words/lexCell";
import { codeKey } from "./catalogue/makeUnit";
import { exceptEnd } from "./words/phraseAt";
import { unitKey } from "./words/spanKey";
import { RESTRICTING_WORDS } from "./words/vocabulary";

/** The catalogue units behind a mention; `missing` when nobody stands behind it yet. */
export interface Expansion {
  readonly units: readonly Unit[];
  readonly missing: boolean;
}

const RESTRICTING = RESTRICTING_WORDS.map(rawKey);
const EXPANSIONS = new WeakMap<Catalogue, Map<string, Expansion>>();

/**
 * The units that a mention stands for, each once, in the catalogue's order (domain §3.3). Members that were chosen for a phrase go
 * before what its words say; an open group has only those.
 *
 * @example expandMention({ text: "Các trường tiểu học (trừ TH Hòa An)", kind: "group", unit: null }, catalogue).units.length // => 7
 * @example expandMention({ text: "Các đơn vị liên quan", kind: "open", unit: null }, catalogue) // => { units: [], missing: true }
 */
export function expandMention(mention: UnitMention, catalogue: Catalogue): Expansion {
  const memo = EXPANSIONS.get(catalogue) ?? new Map<string, Expansion>();
  EXPANSIONS.set(catalogue, memo);
  const memoKey = `${mention.kind}|${mention.unit ?? ""}|${mention.text}`;
  const known = memo.get(memoKey);
  if (known !== undefined) return known;
  const members = membersOf(mention, catalogue);
  const units = catalogue.units.filter((unit) => members.has(unit));
  const expansion = { units, missing: units.length === 0 };
  memo.set(memoKey, expansion);
  return expansion;
}

function membersOf(mention: UnitMention, catalogue: Catalogue): ReadonlySet<Unit> {
  if (mention.unit !== null) return new Set(catalogue.units.filter((unit) => unit.name === mention.unit));
  if (mention.kind === "unit" || mention.kind === "unknown") return new Set();
  const chosen = chosenFor(mention.text, catalogue);
  if (chosen !== null) return chosen;
  return mention.kind === "open" ? new Set() : groupByWords(mention.text, catalogue);
}

function chosenFor(text: string, catalogue: Catalogue): ReadonlySet<Unit> | null {
  const key = comparisonKey(text);
  const group = catalogue.groups.find((each) => comparisonKey(each.phrase) === key && each.members.length > 0);
  return group === undefined ? null : unitsOfGroup(group, catalogue);
}

function unitsOfGroup(group: ChosenGroup, catalogue: Catalogue): ReadonlySet<Unit> {
  const codes = new Set(group.members.map(codeKey));
  return new Set(catalogue.units.filter((unit) => codes.has(codeKey(unit.code))));
}

function groupByWords(text: string, catalogue: Catalogue): ReadonlySet<Unit> {
  const cell = lexCell(text);
  const { end, exceptions } = exceptionsOf(cell);
  const said = cell.atoms.slice(0, end).map((atom) => atom.key);
  if (RESTRICTING.some((word) => said.join("").includes(word))) return new Set();
  const excluded = groupMembers(cell, { from: exceptions, to: cell.atoms.length }, catalogue);
  const members = groupMembers(cell, { from: 0, to: end }, catalogue);
  const all = members.size > 0 ? [...members] : unitsOfKind(text, catalogue);
  return new Set(all.filter((unit) => !excluded.has(unit)));
}

/** Where the group's own words end and where its exceptions start. */
function exceptionsOf(cell: Cell): { readonly end: number; readonly exceptions: number } {
  for (let at = 0; at < cell.atoms.length; at++) {
    const after = exceptEnd(cell, at);
    if (after > 0) return { end: at, exceptions: after };
  }
  return { end: cell.atoms.length, exceptions: cell.atoms.length };
}

// "Các tổ CM" are the units whose level or block in the catalogue says "Tổ CM".
function unitsOfKind(text: string, catalogue: Catalogue): readonly Unit[] {
  const key = unitKey(text);
  return catalogue.units.filter((unit) =>
    [unit.level, unit.block].some((kind) => kind !== "" && unitKey(kind) === key),
  );
}
