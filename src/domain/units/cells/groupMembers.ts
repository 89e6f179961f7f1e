import type { Catalogue, Unit } from "../../plan/Unit";
import { keySet } from "../words/bodies";
import type { CatalogueIndex } from "../catalogue/indexCatalogue";
import { indexCatalogue, isSchool } from "../catalogue/indexCatalogue";
import type { Cell } from "../words/lexCell";
import { levelParts } from "../words/levelOf";
import { matchAt } from "./matchAt";
import { levelsEnd, nounEnd } from "../words/phraseAt";
import { spanKey } from "../words/spanKey";
import { ALL_SCHOOLS_NOUNS, AND_WORD } from "../words/vocabulary";

const SCHOOL_NOUNS = keySet(ALL_SCHOOLS_NOUNS);

/** A run of atoms of a group phrase. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * The units that a part of a group phrase names, by level or by name (domain §3.3): an inter-level school belongs to each of its
 * levels, "TH&THCS" means only inter-level schools, "các trường" all schools.
 *
 * @example groupMembers(lexCell("Các trường tiểu học"), { from: 0, to: 3 }, catalogue).map((unit) => unit.code) // => ["TH01", "TC01"]
 */
export function groupMembers(cell: Cell, run: Run, catalogue: Catalogue): ReadonlySet<Unit> {
  const index = indexCatalogue(catalogue);
  const named = namedUnits(cell, run, index);
  const levels = bareLevels(cell, run);
  const hasColon = cell.atoms.slice(run.from, run.to).some((atom) => atom.mark === "colon");
  if (named.size > 0 && (hasColon || levels.length === 0)) return named;
  const byLevel = catalogue.units.filter((unit) => levels.some((level) => belongs(unit, level)));
  if (named.size + levels.length > 0) return new Set([...named, ...byLevel]);
  return namesAllSchools(cell, run) ? new Set(catalogue.units.filter(isSchool)) : named;
}

/** The units that a run names one by one; a level before the first name stands for the next ones too ("MN: Hoa Mai, Họa Mi"). */
function namedUnits(cell: Cell, { from, to }: Run, index: CatalogueIndex): Set<Unit> {
  const found = new Set<Unit>();
  let level = "";
  for (let at = from; at < to;) {
    const end = nameEnd(cell, { from: at, to }, index);
    const unit = unitNamed(spanKey(cell, at, end), level, index);
    level = levelKey(cell, at, end) || level;
    if (unit !== null) found.add(unit);
    at = unit === null ? at + 1 : end;
  }
  return found;
}

function unitNamed(key: string, level: string, index: CatalogueIndex): Unit | null {
  return index.units.get(key) ?? (level === "" ? null : (index.units.get(level + key) ?? null));
}

function nameEnd(cell: Cell, { from, to }: Run, index: CatalogueIndex): number {
  const known = matchAt(cell, from, index);
  return known?.source === "catalogue" && known.end <= to ? known.end : wordsEnd(cell, from, to);
}

function wordsEnd(cell: Cell, from: number, to: number): number {
  let at = from;
  while (at < to && cell.atoms[at]?.mark === null && cell.atoms[at]?.key !== AND_WORD) at += 1;
  return Math.max(at, from + 1);
}

function levelKey(cell: Cell, from: number, to: number): string {
  const first = cell.atoms.slice(from, to).find((atom) => atom.levels.length > 0);
  return first?.key ?? "";
}

interface BareLevel {
  readonly parts: readonly string[];
  /** Only schools of exactly these levels: "TH&THCS". */
  readonly together: boolean;
}

function bareLevels(cell: Cell, { from, to }: Run): readonly BareLevel[] {
  const levels: BareLevel[] = [];
  for (let at = from; at < to;) {
    const end = levelsEnd(cell, at);
    if (end < 0) {
      at += 1;
      continue;
    }
    const atoms = cell.atoms.slice(at, end);
    levels.push({ parts: atoms.flatMap((atom) => atom.levels), together: isTogether(cell, at, end) });
    at = end;
  }
  return levels;
}

// "TH&THCS" is one kind of school; "tiểu học và trung học cơ sở" at the end of a list is two.
function isTogether(cell: Cell, from: number, to: number): boolean {
  const atoms = cell.atoms.slice(from, to);
  const joinedByWord = atoms.some((atom) => atom.key === AND_WORD);
  return joinedByWord ? cell.atoms[to]?.mark === "comma" : atoms.filter((atom) => atom.levels.length > 0).length > 1;
}

function belongs(unit: Unit, { parts, together }: BareLevel): boolean {
  const own = unit.level === "" ? levelParts(unit.name) : levelParts(unit.level);
  if (!together) return own.some((level) => parts.includes(level));
  return own.length === new Set(parts).size && own.every((level) => parts.includes(level));
}

function namesAllSchools(cell: Cell, { from, to }: Run): boolean {
  const atoms = cell.atoms.slice(from, to);
  if (atoms.some((atom) => atom.levels.length > 0)) return false;
  return atoms.some((_, i) => {
    const end = nounEnd(cell, from + i);
    const key = atoms.slice(i, Math.max(i, end - from)).map((atom) => atom.key);
    return SCHOOL_NOUNS.has(key.join(""));
  });
}
