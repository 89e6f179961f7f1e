import type { Plan, Task } from "../domain/plan/Plan";
import type { Catalogue, ChosenGroup, UnitMention } from "../domain/plan/Unit";
import { catalogueFromPlan, mergeCatalogues } from "../domain/units/catalogue/catalogueFromPlan";
import { expandMention } from "../domain/units/expandMention";
import { newNameOf } from "../domain/units/catalogue/newNameOf";
import { splitUnits } from "../domain/units/splitUnits";
import { comparisonKey } from "../domain/text/comparisonKey";

/**
 * A plan with its units cut and named by a catalogue.
 *
 * @example withUnits(plan, catalogue).tasks[0]?.coordinatingUnits[0]?.unit // => "Trường Mầm non Hoa Mai"
 */
export function withUnits(plan: Plan, catalogue: Catalogue): Plan {
  const tasks = plan.tasks.map((task) => ({
    ...task,
    leadUnits: splitUnits(task.leadText, catalogue),
    coordinatingUnits: splitUnits(task.coordinatingText, catalogue),
  }));
  return { ...plan, tasks };
}

/**
 * The catalogue that a plan needs: a known one with the single bodies it lacks, or one made from the plan when none is known. Names that
 * a known catalogue does not have and that may be misspelt are left out, so that they stay visible as doubts.
 *
 * @example completeCatalogue({ units: [], groups: [] }, plan).units.map((unit) => unit.name) // => ["Hiệu trưởng", "Văn thư", …]
 */
export function completeCatalogue(known: Catalogue, plan: Plan): Catalogue {
  const named = withUnits(plan, known);
  const lacking = known.units.length === 0 ? named.tasks : named.tasks.map((task) => onlySureUnits(task, known));
  const merged = mergeCatalogues(known, catalogueFromPlan({ tasks: lacking }));
  return { ...merged, groups: [...merged.groups, ...emptyGroups(withUnits(plan, merged), merged)] };
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
