import type { Plan } from "../../plan/Plan";
import type { Catalogue, Unit, UnitMention } from "../../plan/Unit";
import { comparisonKey } from "../../text/comparisonKey";
import { indexCatalogue } from "./indexCatalogue";
import { codeKey, makeUnits } from "./makeUnit";
import { unitKey } from "../words/spanKey";

/**
 * A catalogue of the single bodies that a plan names, each once, in the order of the plan; groups make no unit. Level and code are
 * guesses to be confirmed.
 *
 * @example catalogueFromPlan(plan).units.map((unit) => unit.name) // => ["Hiệu trưởng", "Văn thư", "BGH", "BCH CĐ"]
 */
export function catalogueFromPlan(plan: Pick<Plan, "tasks">): Catalogue {
  const names = new Map<string, string>();
  for (const mention of plan.tasks.flatMap((task) => [...task.leadUnits, ...task.coordinatingUnits])) {
    const name = mention.unit ?? mention.text;
    const key = unitKey(name);
    if (isSingle(mention) && key !== "" && !names.has(key)) names.set(key, name);
  }
  return {
    units: makeUnits(
      [...names.values()].map((name) => ({ name })),
      new Set(),
    ),
    groups: [],
  };
}

function isSingle(mention: UnitMention): boolean {
  return mention.kind === "unit" || mention.kind === "unknown";
}

/**
 * One catalogue of what was typed and what a plan adds; what was typed stays as it is and comes first. Without a new unit the list of
 * units is the typed one itself, so that cells cut by it stay known.
 *
 * @example mergeCatalogues(typed, catalogueFromPlan(plan)).units.length // => typed units + new ones
 */
export function mergeCatalogues(typed: Catalogue, fromPlan: Catalogue): Catalogue {
  const { units } = indexCatalogue(typed);
  const added = fromPlan.units.filter((unit) => !units.has(unitKey(unit.name)));
  const phrases = new Set(typed.groups.map((group) => comparisonKey(group.phrase)));
  return {
    ...typed,
    units: added.length === 0 ? typed.units : [...typed.units, ...makeUnits(added, codesOf(typed.units))],
    groups: [...typed.groups, ...fromPlan.groups.filter((group) => !phrases.has(comparisonKey(group.phrase)))],
  };
}

function codesOf(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.map((unit) => codeKey(unit.code)));
}
