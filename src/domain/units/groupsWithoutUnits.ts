import type { Plan } from "../plan/Plan";
import type { Catalogue } from "../plan/Unit";
import { comparisonKey } from "../text/comparisonKey";
import { expandMention } from "./expandMention";

/**
 * The groups named by their kind ("Các trường Mầm non") of which the catalogue has no unit, each once: a list of units is wanting.
 *
 * @example groupsWithoutUnits(plan, { units: [], groups: [] }) // => ["Các trường Mầm non, Tiểu học"]
 */
export function groupsWithoutUnits({ tasks }: Pick<Plan, "tasks">, catalogue: Catalogue): readonly string[] {
  const wanting = new Map<string, string>();
  for (const mention of tasks.flatMap(({ leadUnits, coordinatingUnits }) => [...leadUnits, ...coordinatingUnits])) {
    const key = comparisonKey(mention.text);
    if (mention.kind === "group" && !wanting.has(key) && expandMention(mention, catalogue).missing)
      wanting.set(key, mention.text);
  }
  return [...wanting.values()];
}
