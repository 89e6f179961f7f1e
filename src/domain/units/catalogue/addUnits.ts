import type { Catalogue, Unit } from "../../plan/Unit";
import { foldVietnamese } from "../../text/foldVietnamese";
import { unitKey } from "../words/spanKey";
import { indexCatalogue } from "./indexCatalogue";
import { codeKey, makeUnits } from "./makeUnit";

/** What somebody should look at in a list of units: no level that its name tells, or a name that another one has but for its accents. */
export type UnitDoubt =
  | { readonly kind: "no-level"; readonly name: string }
  | { readonly kind: "alike"; readonly name: string; readonly other: string };

/** A catalogue with the units of a list. `before` are its units as they were, in the same order and place as in `catalogue`. */
export interface AddedUnits {
  readonly catalogue: Catalogue;
  readonly added: readonly Unit[];
  /** The names in the list that the catalogue has already, under whatever name. */
  readonly known: readonly string[];
  readonly doubts: readonly UnitDoubt[];
}

/**
 * Adds the units of a list to a catalogue. One that is there already, by its name or another of its names, stays one unit: it keeps what it
 * has, and takes from the list what it lacks.
 *
 * @example addUnits({ units: [], groups: [] }, list).added.map(({ code }) => code) // => ["MN01", "MN02", "TH01"]
 */
export function addUnits(before: Catalogue, list: Catalogue): AddedUnits {
  const { units: index } = indexCatalogue(before);
  const found = list.units.map((unit) => {
    const same = [unit.name, ...unit.aliases].map((name) => index.get(unitKey(name)) ?? null);
    return { unit, same: same.find((one) => one !== null) ?? null };
  });
  const fresh = found.filter(({ same }) => same === null).map(({ unit }) => unit);
  const added = makeUnits(fresh, new Set(before.units.map(({ code }) => codeKey(code))));
  const units = [
    ...before.units.map((unit) => found.filter(({ same }) => same === unit).reduce(completed, unit)),
    ...added,
  ];
  const phrases = new Set(before.groups.map(({ phrase }) => unitKey(phrase)));
  return {
    catalogue: {
      ...before,
      units,
      groups: [...before.groups, ...list.groups.filter(({ phrase }) => !phrases.has(unitKey(phrase)))],
    },
    added,
    known: found.filter(({ same }) => same !== null).map(({ unit }) => unit.name),
    doubts: doubtsOf(added, units),
  };
}

/** A unit with what the list knows besides. */
function completed(unit: Unit, { unit: listed }: { readonly unit: Unit }): Unit {
  const names = new Set([unit.name, ...unit.aliases].map(unitKey));
  const more = [listed.name, ...listed.aliases].filter((name) => !names.has(unitKey(name)));
  const either = (part: "level" | "block" | "contact" | "email" | "note"): string => unit[part] || listed[part];
  const whole: Unit = {
    ...unit,
    aliases: [...unit.aliases, ...more],
    level: either("level"),
    block: either("block"),
    contact: either("contact"),
    email: either("email"),
    note: either("note"),
  };
  return JSON.stringify(whole) === JSON.stringify(unit) ? unit : whole;
}

function doubtsOf(added: readonly Unit[], all: readonly Unit[]): readonly UnitDoubt[] {
  const byFolded = new Map<string, Unit>();
  const alike: UnitDoubt[] = [];
  for (const unit of all) {
    const key = foldVietnamese(unitKey(unit.name));
    const other = byFolded.get(key);
    if (other === undefined) byFolded.set(key, unit);
    else if (added.includes(unit)) alike.push({ kind: "alike", name: unit.name, other: other.name });
  }
  return [
    ...added.filter(({ level }) => level === "").map(({ name }): UnitDoubt => ({ kind: "no-level", name })),
    ...alike,
  ];
}
