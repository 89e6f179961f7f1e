import type { Catalogue, Unit, UnitMention } from "../../plan/Unit";
import { levelOf } from "../words/levelOf";
import { lexCell } from "../words/lexCell";
import { spanKey, unitKey } from "../words/spanKey";

/** A catalogue made ready for looking up; `memo` keeps the cells already split. */
export interface CatalogueIndex {
  /** Units by key; null when two units share it. */
  readonly units: ReadonlyMap<string, Unit | null>;
  /** Keys of the names of schools without their level ("Hoa Mai"). */
  readonly properNames: ReadonlySet<string>;
  readonly longestKey: number;
  readonly hasSchools: boolean;
  readonly memo: Map<string, readonly UnitMention[]>;
}

// By its units: chosen members of groups change nothing about how a cell is cut.
const INDEXES = new WeakMap<Catalogue["units"], CatalogueIndex>();

/**
 * The catalogue's index, built once for each list of units. A name goes before an alias or code; a wording that two units share names
 * neither.
 *
 * @example indexCatalogue(catalogue).units.get(unitKey("MN Hoà An"))?.code // => "MN03"
 */
export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const known = INDEXES.get(catalogue.units);
  if (known !== undefined) return known;
  const index = build(catalogue);
  INDEXES.set(catalogue.units, index);
  return index;
}

function build(catalogue: Catalogue): CatalogueIndex {
  const units = new Map<string, Unit | null>();
  addAll(units, catalogue.units, (unit) => [unit.name]);
  addAll(units, catalogue.units, withLevel);
  addAll(units, catalogue.units, (unit) => [...unit.aliases, unit.code].filter(isOwnName));
  const longestKey = Math.max(0, ...[...units.keys()].map((key) => key.length));
  const properNames = new Set(catalogue.units.map((unit) => properNameKey(unit.name)).filter(Boolean));
  return { units, properNames, longestKey, hasSchools: catalogue.units.some(isSchool), memo: new Map() };
}

/**
 * Whether a catalogue unit is a school: its level or its name names a school level.
 *
 * @example isSchool({ ...unit, name: "MN Hoa Mai", level: "" }) // => true
 */
export function isSchool(unit: Unit): boolean {
  return levelOf(unit.level) !== null || levelOf(unit.name) !== null;
}

function properNameKey(name: string): string {
  const cell = lexCell(name);
  const start = cell.atoms.reduce((after, atom, i) => (atom.levels.length > 0 ? i + 1 : after), 0);
  return start === 0 ? "" : spanKey(cell, start, cell.atoms.length);
}

// A code or alias that is only a level ("TH") names all schools of it, not this one.
function isOwnName(wording: string): boolean {
  return lexCell(wording).atoms.some((atom) => atom.key !== "" && atom.levels.length === 0);
}

// "Hoa Mai" in a list with a column of levels is also called "MN Hoa Mai".
function withLevel(unit: Unit): readonly string[] {
  const named = levelOf(unit.name) === null && levelOf(unit.level) !== null;
  return named ? [`${unit.level} ${unit.name}`] : [];
}

function addAll(
  index: Map<string, Unit | null>,
  units: readonly Unit[],
  wordingsOf: (unit: Unit) => readonly string[],
): void {
  const added = new Map<string, Unit | null>();
  for (const unit of units) {
    for (const key of new Set(wordingsOf(unit).map(unitKey))) {
      const other = added.get(key);
      if (key !== "" && !index.has(key)) added.set(key, other === undefined || other === unit ? unit : null);
    }
  }
  for (const [key, unit] of added) index.set(key, unit);
}
