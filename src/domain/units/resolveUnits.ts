import type { Plan, Task } from "../plan/Plan";
import type { Catalogue, ChosenGroup, UnitMention } from "../plan/Unit";
import { comparisonKey } from "../text/comparisonKey";
import { catalogueFromPlan, mergeCatalogues } from "./catalogue/catalogueFromPlan";
import { newNameOf } from "./catalogue/newNameOf";
import { expandMention } from "./expandMention";
import { splitUnits } from "./splitUnits";

/** A plan whose units are named by the catalogue that it needs. */
export interface ResolvedUnits {
  readonly plan: Plan;
  readonly catalogue: Catalogue;
}

/**
 * Names the units of a plan that was read with a known catalogue. The catalogue gets the single bodies that it lacks, all of them when
 * none is known, and the groups with nobody behind them. Names that a known catalogue does not have and that may be misspelt are left
 * out, so that they stay visible as doubts. Cells are cut again only by a catalogue with more units.
 *
 * @example resolveUnits(plan, { units: [], groups: [] }).catalogue.units.map((unit) => unit.name) // => ["Hiệu trưởng", "Văn thư", …]
 */
export function resolveUnits(plan: Plan, known: Catalogue): ResolvedUnits {
  const lacking = known.units.length === 0 ? plan.tasks : plan.tasks.map((task) => onlySureUnits(task, known));
  const merged = mergeCatalogues(known, catalogueFromPlan({ tasks: lacking }));
  const named = { ...plan, tasks: plan.tasks.map((task) => namedBy(task, merged)) };
  return { plan: named, catalogue: { ...merged, groups: [...merged.groups, ...emptyGroups(named, merged)] } };
}

function namedBy(task: Task, catalogue: Catalogue): Task {
  return {
    ...task,
    leadUnits: splitUnits(task.leadText, catalogue),
    coordinatingUnits: splitUnits(task.coordinatingText, catalogue),
  };
}

/** A body that is called otherwise today is left to a person too: it may be the unit of the new name. */
function onlySureUnits(task: Task, known: Catalogue): Task {
  const sure = (mentions: readonly UnitMention[]): readonly UnitMention[] =>
    mentions.filter(({ kind, text, unit }) => kind === "unit" && (unit !== null || newNameOf(text, known) === null));
  return { ...task, leadUnits: sure(task.leadUnits), coordinatingUnits: sure(task.coordinatingUnits) };
}

/** Phrases with nobody behind them, each once, for somebody to choose the members. */
function emptyGroups(plan: Plan, catalogue: Catalogue): readonly ChosenGroup[] {
  const listed = new Set(catalogue.groups.map((group) => comparisonKey(group.phrase)));
  const groups: ChosenGroup[] = [];
  for (const mention of plan.tasks.flatMap((task) => [...task.leadUnits, ...task.coordinatingUnits])) {
    const key = comparisonKey(mention.text);
    const isGroup = mention.kind === "open" || mention.kind === "group";
    if (!isGroup || listed.has(key) || !expandMention(mention, catalogue).missing) continue;
    listed.add(key);
    groups.push({ phrase: mention.text, members: [] });
  }
  return groups;
}
