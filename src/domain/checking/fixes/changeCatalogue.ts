import type { Catalogue, Unit } from "../../plan/Unit";
import { comparisonKey } from "../../text/comparisonKey";
import { codeKey, makeUnits } from "../../units/catalogue/makeUnit";
import type { CatalogueChange } from "./Fix";

/**
 * A catalogue with one more alias, unit or chosen group; the same catalogue when it has that already or the unit is gone.
 *
 * @example changeCatalogue(catalogue, { kind: "unit", name: "Trường Mầm non Hoa Sen" }).units.at(-1)?.code // => "MN02"
 */
export function changeCatalogue(catalogue: Catalogue, change: CatalogueChange): Catalogue {
  switch (change.kind) {
    case "alias":
      return { ...catalogue, units: catalogue.units.map((unit) => withAlias(unit, change.unit, change.alias)) };
    case "unit":
      return withUnit(catalogue, change.name);
    case "members":
      return withMembers(catalogue, change.phrase, change.members);
  }
}

function withAlias(unit: Unit, name: string, alias: string): Unit {
  const known = [unit.name, ...unit.aliases].map(comparisonKey).includes(comparisonKey(alias));
  return unit.name !== name || known ? unit : { ...unit, aliases: [...unit.aliases, alias] };
}

function withUnit(catalogue: Catalogue, name: string): Catalogue {
  if (catalogue.units.some((unit) => comparisonKey(unit.name) === comparisonKey(name))) return catalogue;
  const taken = new Set(catalogue.units.map((unit) => codeKey(unit.code)));
  return { ...catalogue, units: [...catalogue.units, ...makeUnits([{ name }], taken)] };
}

function withMembers(catalogue: Catalogue, phrase: string, members: readonly string[]): Catalogue {
  const key = comparisonKey(phrase);
  const known = catalogue.groups.some((group) => comparisonKey(group.phrase) === key);
  if (!known) return { ...catalogue, groups: [...catalogue.groups, { phrase, members }] };
  return {
    ...catalogue,
    groups: catalogue.groups.map((group) =>
      comparisonKey(group.phrase) === key ? { ...group, members: [...new Set([...group.members, ...members])] } : group,
    ),
  };
}
