import type { Catalogue, Unit, UnitMention } from "../../plan/Unit";
import { lexCell } from "./lexCell";
import { unitKey } from "./spanKey";

/** A catalogue made ready for looking up; `memo` keeps the cells already split. */
export interface CatalogueIndex {
  /** Units by key; null when two units share it. */
  readonly units: ReadonlyMap<string, Unit | null>;
  readonly longestKey: number;
  readonly hasSchools: boolean;
  readonly memo: Map<string, readonly UnitMention[]>;
}

const INDEXES = new WeakMap<Catalogue, CatalogueIndex>();

/**
 * The catalogue's index, built once for each catalogue. A name goes before an alias or code; a wording that two units share names
 * neither.
 *
 * @example indexCatalogue(catalogue).units.get(unitKey("MN Hoà An"))?.code // => "MN03"
 */
export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const known = INDEXES.get(catalogue);
  if (known !== undefined) return known;
  const index = build(catalogue);
  INDEXES.set(catalogue, index);
  return index;
}

function build(catalogue: Catalogue): CatalogueIndex {
  const units = new Map<string, Unit | null>();
  addAll(units, catalogue.units, (unit) => [unit.name]);
  addAll(units, catalogue.units, (unit) => [`${unit.level} ${unit.name}`]);
  addAll(units, catalogue.units, (unit) => [...unit.aliases, unit.code]);
  const longestKey = Math.max(0, ...[...units.keys()].map((key) => key.length));
  return { units, longestKey, hasSchools: catalogue.units.some(isSchool), memo: new Map() };
}

/** Whether a catalogue unit is a school. @example isSchool(unitNamed("MN Hoa Mai")) // => true */
export function isSchool(unit: Unit): boolean {
  return lexCell(`${unit.level} | ${unit.name}`).atoms.some((atom) => atom.levels.length > 0);
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
