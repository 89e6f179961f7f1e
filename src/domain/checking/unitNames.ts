import type { Issue } from "../plan/Issue";
import type { Task } from "../plan/Plan";
import type { Catalogue, UnitMention } from "../plan/Unit";
import { expandMention } from "../units/expandMention";
import { newNameOf } from "../units/catalogue/newNameOf";
import { suggestUnits } from "../units/catalogue/suggestUnits";
import { comparisonKey } from "../text/comparisonKey";
import { cellOf, type TaskPart } from "./cellOf";
import type { PlanRule } from "./Rule";

interface PlacedMention {
  readonly mention: UnitMention;
  readonly task: Task;
  readonly part: TaskPart;
}

/**
 * Names that are no unit of the catalogue, each once, at its first cell. A single body without catalogue entry gets no sheet of its own,
 * which is worth knowing only when there is a catalogue.
 */
export const unknownUnits: PlanRule = ({ plan, catalogue, sheet }) =>
  firstMentions(plan.tasks, ({ kind, unit }) => kind === "unknown" || (kind === "unit" && unit === null)).flatMap(
    ({ mention, task, part }): readonly Issue[] => {
      const today = newNameOf(mention.text, catalogue);
      const like = suggestUnits(mention.text, catalogue);
      const suggestions = today === null ? like : [today, ...like.filter((name) => name !== today)];
      if (mention.kind === "unit" && catalogue.units.length === 0) return [];
      const severity = mention.kind === "unknown" || suggestions.length > 0 ? "warning" : "info";
      const cell = cellOf(task, part, sheet);
      return [{ severity, cell, kind: "unknown-unit", text: mention.text, suggestions }];
    },
  );

/** Groups such as "Các đơn vị liên quan" behind which nobody stands yet, each once. */
export const openGroups: PlanRule = ({ plan, catalogue, sheet }) =>
  firstMentions(plan.tasks, (mention) => isEmptyGroup(mention, catalogue)).map(({ mention, task, part }) => ({
    severity: "warning",
    cell: cellOf(task, part, sheet),
    kind: "open-group-without-members",
    text: mention.text,
  }));

/** A group named by level is empty only against a catalogue; without one nothing can be said. */
function isEmptyGroup(mention: UnitMention, catalogue: Catalogue): boolean {
  const counted = mention.kind === "open" || (mention.kind === "group" && catalogue.units.length > 0);
  return counted && expandMention(mention, catalogue).missing;
}

function firstMentions(tasks: readonly Task[], isWanted: (mention: UnitMention) => boolean): readonly PlacedMention[] {
  const first = new Map<string, PlacedMention>();
  for (const placed of tasks.flatMap(mentionsOf)) {
    const key = comparisonKey(placed.mention.text);
    if (isWanted(placed.mention) && !first.has(key)) first.set(key, placed);
  }
  return [...first.values()];
}

function mentionsOf(task: Task): readonly PlacedMention[] {
  return [
    ...task.leadUnits.map((mention): PlacedMention => ({ mention, task, part: "lead" })),
    ...task.coordinatingUnits.map((mention): PlacedMention => ({ mention, task, part: "coordinating" })),
  ];
}
