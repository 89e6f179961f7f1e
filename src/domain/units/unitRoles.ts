import type { Task } from "../plan/Plan";
import type { Catalogue, Unit, UnitMention } from "../plan/Unit";
import { expandMention } from "./expandMention";

/** A unit's part in a task: chủ trì or phối hợp. */
export interface UnitRole {
  readonly unit: Unit;
  readonly role: "lead" | "coordinating";
}

/**
 * The catalogue units that take part in a task, leads first, each in the catalogue's order. Who leads does not coordinate as well.
 *
 * @example unitsOfTask(task, catalogue).map(({ unit, role }) => `${unit.code} ${role}`) // => ["PGD lead", "MN01 coordinating"]
 */
export function unitRoles(
  task: Pick<Task, "leadUnits" | "coordinatingUnits">,
  catalogue: Catalogue,
): readonly UnitRole[] {
  const leads = membersOf(task.leadUnits, catalogue);
  const coordinating = membersOf(task.coordinatingUnits, catalogue);
  return [
    ...catalogue.units.filter((unit) => leads.has(unit)).map((unit): UnitRole => ({ unit, role: "lead" })),
    ...catalogue.units
      .filter((unit) => coordinating.has(unit) && !leads.has(unit))
      .map((unit): UnitRole => ({ unit, role: "coordinating" })),
  ];
}

function membersOf(mentions: readonly UnitMention[], catalogue: Catalogue): ReadonlySet<Unit> {
  return new Set(mentions.flatMap((mention) => expandMention(mention, catalogue).units));
}
